import { mailAddressAt } from '../../text/mail-address.ts';
import type { Period } from '../pack.ts';
import type { Notes } from '../source/notes.ts';
import type { Tree } from '../source/tree.ts';
import { asLine, objectOf, problem, type Read, required, shown } from './read.ts';
import { words } from './read-texts.ts';

/** Values with a form of their own: addresses and dates. */

// The host has letters, digits, "-" and ".", or is an address in brackets; no "@", so no user name.
// Capitals are written out: with the flags i and u, "s" would also be the long "ſ".
const urlForm =
  /^[hH][tT][tT][pP][sS]:\/\/(?:[\p{L}\p{Nd}](?:[\p{L}\p{Nd}.-]*[\p{L}\p{Nd}])?|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?(?:[/?#][^\s\p{C}<>"\\]*)?$/u;

const whyNoUrl = (text: string): string => {
  if (/^https:\/\/[^/?#]*@/i.test(text)) return 'a URL has no user name or password: leave it out';
  return 'a URL starts with https:// and has no spaces or invisible characters';
};

/** An `https:` URL without a user name or password. */
export const httpsUrl: Read<string> = (node, notes) => {
  const text = words('a URL')(node, notes);
  if (text === undefined || urlForm.test(text)) return text;
  return problem(notes, 'url', node, `Found ${shown(node)}; ${whyNoUrl(text)}.`);
};

const isMailAddress = (text: string): boolean => {
  const mail = mailAddressAt(text, text.indexOf('@'));
  return mail !== null && mail.start === 0 && mail.end === text.length;
};

/** A mail address or an `https:` URL. */
export const contact: Read<string> = (node, notes) => {
  const text = words('a contact')(node, notes);
  if (text === undefined || isMailAddress(text) || urlForm.test(text)) return text;
  const why = /^https:/i.test(text) ? `, and ${whyNoUrl(text)}` : '';
  const message = `Found ${shown(node)}; a contact is a mail address or an https:// URL${why}.`;
  return problem(notes, 'contact', node, message);
};

const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const isDate = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return day !== undefined && day >= 1 && day <= daysIn(year ?? 0, month ?? 0);
};

/** A day of the calendar, `YYYY-MM-DD`. */
export const date: Read<string> = (node, notes) => {
  const text = asLine(notes, node, 'a date')?.text;
  if (text === undefined || isDate(text)) return text;
  const message = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `Found the date ${text}, which is not in the calendar: look at the month and the day.`
    : `Found ${shown(node)}; a date is written as 2027-01-31: year, month, day.`;
  return problem(notes, 'date', node, message);
};

/** Notes where `from` is after `until`. */
export const checkOrder = (
  { from, until }: { readonly from?: string; readonly until?: string },
  node: Tree,
  notes: Notes,
): void => {
  if (from === undefined || until === undefined || from <= until) return;
  const place = node.kind === 'object' ? node.entries.get('from') : undefined;
  const message = `This period ends before it begins: from ${from} is after until ${until}; swap the two dates.`;
  problem(notes, 'period', place ?? node, message);
};

/** Two dates, both included. */
export const period: Read<Period> = objectOf(
  'a period',
  { from: required(date), until: required(date) },
  checkOrder,
);
