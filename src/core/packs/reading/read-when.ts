import { didYouMean } from '../../text/nearest.ts';
import { accountKinds, type Period, siteIds, surfaces, type When } from '../pack.ts';
import { quoted } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import { keyAt, type Tree } from '../source/tree.ts';
import { hint } from './hint.ts';
import { commonCalendars, isListName } from './list-names.ts';
import {
  asLine,
  listOf,
  objectOf,
  optional,
  problem,
  type Read,
  recordOf,
  someOf,
} from './read.ts';
import { isShortName } from './read-ids.ts';
import { oneOf } from './read-scalars.ts';
import { languages } from './read-texts.ts';
import { checkOrder, date, period } from './read-values.ts';

/** The conditions of a rule, and the calendars that they name. */

/** The site that an address or an old name means: `www.Facebook.com`, `Twitter`. */
const siteMeant = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\.com\/?$/, '')
    .replace(/^twitter$/, 'x');

export const site = oneOf('a site', siteIds, siteMeant);
export const surface = oneOf('a surface', surfaces);
export const accountKind = oneOf('an account kind', accountKinds);

const noteUnknownCalendar = (notes: Notes, node: Tree, name: string, at: number): undefined => {
  const message = `Found the calendar ${quoted(name)}, which is an unknown calendar: declare it under calendar, if only as [].${hint(notes, name, notes.names.calendars)}`;
  return problem(notes, 'unknown-calendar', node, message, at);
};

const calendarName: Read<string> = (node, notes) => {
  const text = asLine(notes, node, 'the name of a calendar')?.text;
  if (text === undefined || notes.names.calendars.has(text)) return text;
  return noteUnknownCalendar(notes, node, text, node.at);
};

/** Conditions that must all hold. */
export const when: Read<When> = objectOf(
  'a when',
  {
    sites: optional(someOf('sites', site)),
    surfaces: optional(someOf('surfaces', surface)),
    account: optional(accountKind),
    languages: optional(languages),
    from: optional(date),
    until: optional(date),
    during: optional(calendarName),
  },
  checkOrder,
);

const isCalendarName = (key: string, value: Tree, notes: Notes): boolean => {
  if (isListName(key)) return isShortName('a calendar', key, value, notes);
  const message = `Found ${quoted(key)}; the name of a calendar has lowercase letters, digits and "-", a letter first, as in "quiet-period".${didYouMean(key, commonCalendars)}`;
  problem(notes, 'list-name', value, message, keyAt(value));
  return false;
};

/** Named periods. */
export const calendar: Read<Readonly<Record<string, readonly Period[]>>> = recordOf(
  'a calendar',
  isCalendarName,
  listOf('periods', period),
);

const isDeclaredCalendar = (key: string, value: Tree, notes: Notes): boolean => {
  if (notes.names.calendars.has(key)) return true;
  noteUnknownCalendar(notes, value, key, keyAt(value));
  return false;
};

/** Periods that count only while examples run; the pack must know each calendar. */
export const exampleCalendar: Read<Readonly<Record<string, readonly Period[]>>> = recordOf(
  'a calendar',
  isDeclaredCalendar,
  listOf('periods', period),
);
