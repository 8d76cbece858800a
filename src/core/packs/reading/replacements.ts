import { detectors } from '../../detectors/index.ts';
import { parsePattern } from '../../patterns/index.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { Matcher, Member } from '../pack.ts';
import type { Notes } from '../source/notes.ts';
import { keyAt } from '../source/tree.ts';
import { listNamedBy } from './list-names.ts';
import { problem } from './read.ts';
import { subjectOf, type Vocabulary } from './vocabulary.ts';

/** Replacements for words that their rule can't find, which would never be offered. */

/** The parts of a matcher whose spans it yields: of an `all` its first member's. */
const yielding = (member: Member): Matcher[] => {
  if ('not' in member) return [];
  if ('any' in member) return member.any.flatMap(yielding);
  if ('all' in member) return member.all.slice(0, 1).flatMap(yielding);
  return 'count' in member ? yielding(member.count) : [member];
};

/** Whether one part of a matcher finds exactly these words somewhere in a text that holds them. */
const findsWords = (part: Matcher, text: string, wanted: string): boolean => {
  const isWanted = ({ start, end }: { start: number; end: number }): boolean =>
    plainWords(text.slice(start, end)) === wanted;
  if ('pattern' in part) {
    const read = parsePattern(part.pattern, false);
    return 'pattern' in read && read.pattern.find(text).spans.some(isWanted);
  }
  if ('detector' in part)
    return (detectors.get(part.detector)?.find(text, null) ?? []).some(isWanted);
  return false;
};

/** Whether a part finds what can't be known from this pack alone: lists that other packs fill, and links. */
const isOpen = (part: Matcher): boolean =>
  'link' in part || ('terms' in part && part.terms.some((term) => listNamedBy(term) !== null));

const canFind = (key: string, parts: readonly Matcher[], vocabulary: Vocabulary): boolean => {
  if (parts.some(isOpen)) return true;
  const wanted = plainWords(key);
  const text = ` ${key} `;
  const { folded, terms } = subjectOf(text);
  const numbers = new Set(
    parts
      .flatMap((part) => ('terms' in part ? part.terms : []))
      .map((term) => vocabulary.numbers.get(term)),
  );
  let found = false;
  vocabulary.index.find(terms, (term, start, end) => {
    const span = folded.sourceSpan(start, end);
    found ||= numbers.has(term) && plainWords(text.slice(span.start, span.end)) === wanted;
  });
  return (
    found || parts.some((part) => findsWords(part, text, wanted) || findsWords(part, key, wanted))
  );
};

/** Notes every key of a rule's `replace` that its `find` can't find. */
export const checkReplacements = (notes: Notes, vocabulary: Vocabulary): void => {
  for (const { find, node } of notes.replacements) {
    const parts = yielding(find);
    for (const [key, value] of node.entries) {
      if (canFind(key, parts, vocabulary)) continue;
      const message = `Found "${key}" in replace, which find can't find: write words that find has, without a *, or add them to find.`;
      problem(notes, 'replace', value, message, keyAt(value));
    }
  }
};
