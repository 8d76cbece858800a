import fc from 'fast-check';
import type { Json } from './generate-patterns.ts';

/** Matchers whose members stand one behind the other, and posts so full of their words that some do. */

/** Words, words that hold each other, and runs that reach from one window into the next. */
const link: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  ...['acme', 'acme', 'nimbus', 'nimbus', 'project', 'acme nimbus', 'nimbus acme'],
  ...['nimbus project', 'project acme', 'acme nimbus project', 'project acme nimbus'],
  { terms: ['acme', 'nimbus project'] },
  { terms: ['nimbus', 'project acme', 'project acme nimbus'] },
  { pattern: 'acme[^k]{5,20}' },
  { pattern: 'nimbus[^j]{0,12}' },
  { pattern: 'nimbus|project[^k]{12}' },
);

const window = fc.constantFrom<Json>(
  ...['post', 'paragraph', 'sentence', 'sentence', '0 words', '1 word', '2 words', '4 words'],
);

/** An `all` in order; now and then without, or with something that must be absent. */
export const chain: fc.Arbitrary<Json> = fc
  .tuple(
    link,
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: link },
        { weight: 1, arbitrary: link.map((one): Json => ({ not: one })) },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    window,
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([first, others, within, order]) => ({
    all: [first, ...others],
    within,
    ...(order === 0 ? {} : { 'in-order': order > 1 }),
  }));

const separator = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '\n', '\n\n', ' x ');

/** A post of three words, again and again. */
export const crowd: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom('acme', 'nimbus', 'project'), separator), {
    minLength: 3,
    maxLength: 9,
  })
  .map((pairs) => pairs.flat().join(''));
