import type {
  AdjustChange,
  PackChanges,
  RuleChange,
  WordChange,
} from '../../core/lint/compare-packs.ts';

const WORDS_SHOWN = 12;

const listed = (sign: string, words: readonly string[]): string[] => {
  if (words.length === 0) return [];
  const shown = words.slice(0, WORDS_SHOWN).map((word) => JSON.stringify(word));
  const more = words.length - shown.length;
  return [`${sign} ${[...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`];
};

const wordsOf = ({ added, removed }: WordChange): string =>
  [...listed('+', added), ...listed('-', removed)].join(' ');

const partOf = ({ words, before, after }: RuleChange, key: string): string => {
  if (key === 'level') return `level ${before} → ${after}`;
  const change = words.get(key);
  return change === undefined ? key : `${key} ${wordsOf(change)}`;
};

const ruleLine = (change: RuleChange): string => {
  const { rule, kind, keys } = change;
  const name = `  ${kind.padEnd(8)} ${rule}`;
  if (kind !== 'changed') return `${name} (${change.after ?? change.before})`;
  return `${name}: ${keys.map((key) => partOf(change, key)).join('; ')}`;
};

const adjustLine = ({ rule, before, after }: AdjustChange): string =>
  `  ${rule}: ${before ?? 'as it comes'} → ${after ?? 'as it comes'}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** What changed in a pack, in lines for people. */
export const packLines = ({ rules, lists, adjust, others }: PackChanges): string[] => {
  const lines = [
    ...section('Rules', rules.map(ruleLine)),
    ...section(
      'Lists',
      lists.map((change) => `  ${change.list}: ${wordsOf(change)}`),
    ),
    ...section('Built-in rules that it adjusts', adjust.map(adjustLine)),
    ...(others.length === 0 ? [] : ['', `Also changed: ${others.join(', ')}`]),
  ];
  return lines.length === 0 ? ['', 'Rules, lists and policy are the same.'] : lines;
};
