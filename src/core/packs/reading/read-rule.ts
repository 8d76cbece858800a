import { type Escalation, type Example, levels, type Rule } from '../pack.ts';
import { quoted, shortened } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import { hasBroken, keyAt, type ObjectNode, type Tree } from '../source/tree.ts';
import { hint } from './hint.ts';
import {
  asLine,
  asText,
  listOf,
  objectOf,
  optional,
  problem,
  type Read,
  recordOf,
  required,
  type Some,
  warnOfCut,
} from './read.ts';
import { accounts } from './read-accounts.ts';
import { exception, matcher } from './read-matcher.ts';
import { oneOf, wholeNumber, yesOrNo } from './read-scalars.ts';
import { exampleLists } from './read-terms.ts';
import { countCharacters, language, localText, words } from './read-texts.ts';
import { date } from './read-values.ts';
import { accountKind, exampleCalendar, site, surface, when } from './read-when.ts';
import { unlessWithin } from './read-window.ts';

/** Rules and their examples. */

/** The limit of format 1 for an example, in characters. */
export const EXAMPLE_MOST = 1000;

const level = oneOf('a level', levels);

// More would not be read, and would be written once for each rule.
const SECTIONS_SHOWN = 8;

/** The first of the sections, and how many more there are. */
const someOfThem = (sections: ReadonlySet<string>): string => {
  const some: string[] = [];
  for (const id of sections) {
    if (some.length === SECTIONS_SHOWN) break;
    some.push(shortened(id));
  }
  const more = sections.size - some.length;
  return `${some.join(', ') || 'none'}${more > 0 ? ` and ${more} more` : ''}`;
};

const section: Read<string> = (node, notes) => {
  const text = asLine(notes, node, 'a section')?.text;
  const { sections } = notes.names;
  if (text === undefined || sections.has(text)) return text;
  const message = `Found the section ${quoted(text)}, which is an unknown section; the policy of this pack has ${someOfThem(sections)}: add it, or name another.${hint(notes, text, sections)}`;
  return problem(notes, 'unknown-section', node, message);
};

const exampleText: Read<string> = (node, notes) => {
  const written = asText(notes, node, 'an example');
  if (written !== undefined) warnOfCut(notes, written);
  const text = written?.text;
  const length = text === undefined ? 0 : countCharacters(text);
  if (length <= EXAMPLE_MOST) return text;
  const message = `Found an example of ${length} characters; the limit is 1,000: shorten it.`;
  return problem(notes, 'limit', node, message);
};

const exampleObject = objectOf('an example', {
  text: required(exampleText),
  site: optional(site),
  surface: optional(surface),
  account: optional(accountKind),
  lang: optional(language),
  date: optional(date),
});

const example: Read<Example> = (node, notes) => {
  if (node.kind === 'object') return exampleObject(node, notes);
  const text = exampleText(node, notes);
  return text === undefined ? undefined : { text };
};

const examples = objectOf('an examples', {
  nudge: optional(listOf('posts', example)),
  fine: optional(listOf('posts', example)),
});

const escalation: Read<Escalation> = objectOf('an escalate', {
  when: required(when),
  level: required(level),
});

const anyKey = (): boolean => true;

const fields = {
  section: required(section),
  level: required(level),
  title: optional(localText('a title', true)),
  message: required(localText('a message', true)),
  why: optional(localText('a why')),
  advice: optional(localText('an advice', true)),
  find: required(matcher),
  unless: optional(exception),
  'unless-within': optional(unlessWithin),
  when: optional(when),
  escalate: optional(listOf('contexts', escalation)),
  yields: optional(yesOrNo('yields')),
  purpose: optional(localText('a purpose')),
  replace: optional(recordOf('replace', anyKey, words('a replacement'))),
  append: optional(words('an append')),
  mask: optional(yesOrNo('mask')),
  trial: optional(wholeNumber('a trial', 1)),
  examples: optional(examples),
  'examples-with': optional(
    objectOf('an examples-with', {
      lists: optional(exampleLists),
      accounts: optional(accounts),
      calendar: optional(exampleCalendar),
    }),
  ),
};

/** The keys of a rule. */
export const ruleKeys: readonly string[] = Object.keys(fields);

const checkRule = (rule: Some<typeof fields>, node: ObjectNode, notes: Notes): void => {
  const { find, replace } = rule;
  const child = (key: string): Tree => node.entries.get(key) ?? node;
  if (rule.yields === false && !node.entries.has('purpose')) {
    const message =
      'A rule with yields: false needs a purpose: add one, which says in a sentence what hard fact it protects.';
    problem(notes, 'purpose', child('yields'), message, keyAt(child('yields')));
  }
  if (node.entries.has('unless-within') && !node.entries.has('unless')) {
    const message =
      'Found unless-within without unless, so that it means nothing: add unless, or leave it out.';
    problem(notes, 'unless-within', child('unless-within'), message, keyAt(child('unless-within')));
  }
  const replaceNode = child('replace');
  const isWhole = find !== undefined && !hasBroken(child('find'));
  if (isWhole && replace !== undefined && replaceNode.kind === 'object')
    notes.replacements.push({ find, node: replaceNode });
};

const readFields = objectOf('a rule', fields, checkRule);

/** One rule; its id is the key it stands under. */
export const rule: Read<Rule> = (node, notes) => {
  const read = readFields(node, notes);
  if (read === undefined) return undefined;
  const {
    examples: posts,
    'unless-within': unlessWindow,
    'examples-with': examplesWith,
    yields = true,
    ...same
  } = read;
  return {
    id: String(node.up?.key),
    ...same,
    yields,
    examples: { nudge: posts?.nudge ?? [], fine: posts?.fine ?? [] },
    ...(unlessWindow === undefined ? {} : { unlessWithin: unlessWindow }),
    ...(examplesWith === undefined ? {} : { examplesWith }),
  };
};
