import { isExactly } from '../../terms/exactly.ts';
import type { Term } from '../../terms/term.ts';
import { TermIndex } from '../../terms/term-index.ts';
import { quoted } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import { ordinaryShortPosts } from './ordinary-short-posts.ts';
import { problem } from './read.ts';
import { type Subject, subjectOf, type Vocabulary } from './vocabulary.ts';

/** Terms and patterns that find something in most posts, and so tell nothing of any. */

let subjects: readonly Subject[] | undefined;

const ordinarySubjects = (): readonly Subject[] => {
  subjects ??= ordinaryShortPosts.map(subjectOf);
  return subjects;
};

// More than half of the ordinary short posts is too broad.
const MOST_POSTS = ordinaryShortPosts.length / 2;

/** In how many of the ordinary short posts each term is found, capitals left aside. */
const countPosts = ({ terms, index }: Vocabulary, posts: readonly Subject[]): Uint8Array => {
  const counts = new Uint8Array(terms.length);
  const lastPost = new Int16Array(terms.length).fill(-1);
  for (const [post, subject] of posts.entries()) {
    index.find(subject.terms, (term) => {
      if (lastPost[term] === post) return;
      lastPost[term] = post;
      counts[term] = (counts[term] ?? 0) + 1;
    });
  }
  return counts;
};

/** In how many posts a term is found with its capitals as written. Slow, and so only for few terms, and once for each. */
const countExactly = (
  term: Term,
  posts: readonly Subject[],
  counted: Map<string, number>,
): number => {
  const pieces = JSON.stringify(term.exact);
  const count = counted.get(pieces) ?? countTerm(term, posts);
  counted.set(pieces, count);
  return count;
};

const countTerm = (term: Term, posts: readonly Subject[]): number => {
  const index = new TermIndex([term]);
  return posts.filter(({ folded, terms }) => {
    let found = false;
    index.find(terms, (_, start, end) => {
      const span = folded.sourceSpan(start, end);
      found ||= isExactly(term, folded.source.slice(span.start, span.end));
    });
    return found;
  }).length;
};

const tooBroad = (what: string, count: number): string =>
  `${what} is too broad: it finds something in ${count} of ${ordinaryShortPosts.length} ordinary short posts, and more than half is refused; ask for more, as with all and within.`;

/** Notes every term and pattern that finds something in more than half of the ordinary short posts. */
export const checkBroad = (notes: Notes, vocabulary: Vocabulary): void => {
  const posts = ordinarySubjects();
  const counts = countPosts(vocabulary, posts);
  const counted = new Map<string, number>();
  for (const { term, node } of notes.terms) {
    const count = counts[vocabulary.numbers.get(node.text) ?? -1] ?? 0;
    if (count <= MOST_POSTS) continue;
    const exactly = term.exact ? countExactly(term, posts, counted) : count;
    if (exactly > MOST_POSTS)
      problem(notes, 'too-broad', node, tooBroad(`The term ${quoted(node.text)}`, exactly));
  }
  for (const { pattern, node } of notes.patterns) {
    const count = countWhereMany(ordinaryShortPosts, (post) => pattern.find(post).spans.length > 0);
    if (count > MOST_POSTS)
      problem(notes, 'too-broad', node, tooBroad(`The pattern ${quoted(node.text)}`, count));
  }
};

/** How many posts there are with something; counting stops once they can't be more than half. */
const countWhereMany = (posts: readonly string[], has: (post: string) => boolean): number => {
  let count = 0;
  for (const [at, post] of posts.entries()) {
    if (has(post)) count += 1;
    if (at + 1 - count >= MOST_POSTS) break;
  }
  return count;
};
