import type { AdjustChange, PackChanges } from '../../core/lint/compare-packs.ts';
import type { RuleChange, ValueChange } from '../../core/lint/compare-rules.ts';
import type { WordChange } from '../../core/lint/differences.ts';
import { shownId } from '../../core/lint/remark.ts';

const WORDS_SHOWN = 12;
const LINE_MOST = 100;
// How much of what two long values share is shown before they differ.
const LEAD = 20;
// Below the id of the rule.
const INDENT = ' '.repeat(11);

const listed = (sign: string, words: readonly string[]): string[] => {
  if (words.length === 0) return [];
  const shown = words.slice(0, WORDS_SHOWN).map((word) => JSON.stringify(word));
  const more = words.length - shown.length;
  return [`${sign} ${[...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`];
};

const wordsOf = ({ added, removed }: WordChange): string =>
  [...listed('+', added), ...listed('-', removed)].join(' ');

/** Keys whose values are sentences of their own, and have a line each for old and new. */
const LONG = new Set(['find', 'unless', 'escalate']);

/** Where two long texts begin to differ, a little before, so that both can be cut to what is another. */
const startOfDifference = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return Math.max(0, at - LEAD);
};

/** A text from an offset on, cut so that it fits a line; never within a surrogate pair. */
const excerpt = (text: string, from: number): string => {
  const characters = Array.from(text.slice(from).replace(/^[\udc00-\udfff]/, ''));
  const rest = characters.slice(0, LINE_MOST).join('');
  return `${from > 0 ? '…' : ''}${rest}${characters.length > LINE_MOST ? '…' : ''}`;
};

/** Old and new of a long value, one below the other. */
const longLines = ({ key, before, after }: ValueChange): string[] => {
  const fits = before.length <= LINE_MOST && after.length <= LINE_MOST;
  const from = fits ? 0 : startOfDifference(before, after);
  const arrow = '→'.padStart(key.length);
  return [
    `${INDENT}${key}  ${excerpt(before, from)}`,
    `${INDENT}${arrow}  ${excerpt(after, from)}`,
  ];
};

const shortValue = ({ key, before, after }: ValueChange): string =>
  `${key} ${excerpt(before, 0)} → ${excerpt(after, 0)}`;

/** What is told of a key in the line of its rule; nothing where it has lines of its own. */
const partsOf = ({ words, values, before, after }: RuleChange, key: string): string[] => {
  if (key === 'level') return [`level ${before} → ${after}`];
  const change = words.get(key);
  if (change !== undefined) return [`${key} ${wordsOf(change)}`];
  const told = values.filter((value) => value.key === key || value.key.startsWith(`${key} `));
  if (told.length === 0) return [key];
  return told.filter((value) => !LONG.has(value.key)).map(shortValue);
};

const ruleLines = (change: RuleChange): string[] => {
  const { rule, kind, keys, values } = change;
  const name = `  ${kind.padEnd(8)} ${shownId(rule)}`;
  if (kind !== 'changed') return [`${name} (${change.after ?? change.before})`];
  const parts = keys.flatMap((key) => partsOf(change, key));
  return [
    parts.length === 0 ? name : `${name}: ${parts.join('; ')}`,
    ...values.filter(({ key }) => LONG.has(key)).flatMap(longLines),
  ];
};

const adjustLine = ({ rule, before, after }: AdjustChange): string =>
  `  ${shownId(rule)}: ${before ?? 'as it comes'} → ${after ?? 'as it comes'}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** What changed in a pack, in lines for people. */
export const packLines = ({ rules, lists, adjust, others }: PackChanges): string[] => {
  const lines = [
    ...section('Rules', rules.flatMap(ruleLines)),
    ...section(
      'Lists',
      lists.map((change) => `  ${shownId(change.list)}: ${wordsOf(change)}`),
    ),
    ...section('Built-in rules that it adjusts', adjust.map(adjustLine)),
    ...(others.length === 0 ? [] : ['', `Also changed: ${others.join(', ')}`]),
  ];
  return lines.length === 0 ? ['', 'Rules, lists and policy are the same.'] : lines;
};
