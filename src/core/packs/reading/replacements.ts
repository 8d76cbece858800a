import { detectors } from '../../detectors/index.ts';
import { Effort } from '../../effort.ts';
import { parsePattern } from '../../patterns/index.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { Span } from '../../text/span.ts';
import type { Matcher, Member } from '../pack.ts';
import { quoted } from '../quoted.ts';
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

/** Finds spans in a text, and says how many steps it took. */
type Finder = (text: string) => { readonly spans: readonly Span[]; readonly steps: number };

/** What a part finds that is no term, if it finds anything. */
const finderOf = (part: Matcher): Finder[] => {
  if ('pattern' in part) {
    const read = parsePattern(part.pattern, false);
    return 'pattern' in read ? [(text) => read.pattern.find(text)] : [];
  }
  const detector = 'detector' in part ? detectors.get(part.detector) : undefined;
  if (detector === undefined) return [];
  // Detectors don't count their steps; each character costs them some.
  return [(text) => ({ spans: detector.find(text, null), steps: 20 * text.length })];
};

/** Whether a part finds what can't be known from this pack alone: lists that other packs fill, and links. */
const isOpen = (part: Matcher): boolean =>
  'link' in part || ('terms' in part && part.terms.some((term) => listNamedBy(term) !== null));

/** What the `find` of a rule yields, made ready once for all keys of its `replace`. */
interface Yield {
  /** The numbers of its terms. */
  readonly terms: ReadonlySet<number | undefined>;
  readonly finders: readonly Finder[];
}

const yieldOf = (parts: readonly Matcher[], vocabulary: Vocabulary): Yield => ({
  terms: new Set(
    parts
      .flatMap((part) => ('terms' in part ? part.terms : []))
      .map((term) => vocabulary.numbers.get(term)),
  ),
  finders: parts.flatMap(finderOf),
});

/**
 * How many steps the check of all replacements of a pack may take. Where keys times patterns make
 * more, the rest is taken as it is written: a slip that is not told costs less than a minute of waiting.
 */
const STEPS_MOST = 50_000_000;

// What it takes to run anything at all.
const STEPS_TO_RUN = 200;

const isFoundBy = (finder: Finder, text: string, wanted: string, effort: Effort): boolean => {
  if (effort.left === 0) return false;
  const { spans, steps } = finder(text);
  effort.spend(steps + STEPS_TO_RUN);
  return spans.some(({ start, end }) => plainWords(text.slice(start, end)) === wanted);
};

/** Whether a rule finds exactly the words of a key somewhere in a text that holds them. */
const canFind = (
  key: string,
  { terms, finders }: Yield,
  { index }: Vocabulary,
  effort: Effort,
): boolean => {
  const wanted = plainWords(key);
  const text = ` ${key} `;
  const subject = subjectOf(text);
  let found = false;
  index.find(
    subject.terms,
    (term, start, end) => {
      if (found || !terms.has(term)) return;
      const span = subject.folded.sourceSpan(start, end);
      found = plainWords(text.slice(span.start, span.end)) === wanted;
    },
    effort,
  );
  effort.spend(STEPS_TO_RUN);
  return (
    found ||
    finders.some(
      (finder) => isFoundBy(finder, text, wanted, effort) || isFoundBy(finder, key, wanted, effort),
    )
  );
};

/** Notes every key of a rule's `replace` that its `find` can't find. */
export const checkReplacements = (notes: Notes, vocabulary: Vocabulary): void => {
  const effort = new Effort(STEPS_MOST);
  for (const { find, node } of notes.replacements) {
    const parts = yielding(find);
    if (parts.some(isOpen)) continue;
    const yields = yieldOf(parts, vocabulary);
    for (const [key, value] of node.entries) {
      if (canFind(key, yields, vocabulary, effort)) continue;
      if (effort.left === 0) return;
      const message = `Found ${quoted(key)} in replace, which find can't find: write words that find has, without a *, or add them to find.`;
      problem(notes, 'replace', value, message, keyAt(value));
    }
  }
};
