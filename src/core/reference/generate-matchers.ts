import fc from 'fast-check';
import { referenceDetectors } from './detectors/index.ts';
import { chain } from './generate-chains.ts';
import { exactly, type Json, pattern } from './generate-patterns.ts';
import { domains, word } from './generate-words.ts';

/** Matchers of every form, whose terms often stand in the posts of `generate-posts.ts`. */

const gap = fc.constantFrom(' ', ' ', '-', '–');

const joined = (words: readonly string[], gaps: readonly string[]): string =>
  words.map((one, index) => (index === 0 ? one : `${gaps[index - 1] ?? ' '}${one}`)).join('');

/** Words of which a part can stand for the whole. */
const tameable = fc.constantFrom(
  'acme',
  'nimbus',
  'project',
  'kunde',
  'blåbær',
  'straße',
  'שלום',
  '한국',
);
const wild = tameable.chain((one) =>
  fc.constantFrom(`${one}*`, `*${one}`, `*${one}*`, `${one.slice(0, 2)}*`, `*${one.slice(-2)}`),
);

/** A term. */
export const term = fc.oneof(
  { weight: 4, arbitrary: word },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.array(fc.oneof(word, word, wild), { minLength: 2, maxLength: 3 }),
        fc.tuple(gap, gap),
      )
      .map(([words, gaps]) => joined(words, gaps)),
  },
  { weight: 2, arbitrary: wild },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('#', '@'), fc.oneof(word, wild))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: word.map((one) => one.toUpperCase()) },
  { weight: 1, arbitrary: word.map((one) => one.normalize('NFD')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['C++', '.NET', '50%', 'AT&T', '$ACME', '#ad', 'C#', '™', '½', 'acme’s', 'K', 'I', 'ＩＴ'],
      ...['❤', '1️⃣', '😀', '👍', '𝐜++', 'c++ acme', 'acme™', '"acme"', 'f.eks.', '(acme)'],
    ),
  },
);

const lists = ['$company', '$products', '$own', '$products.otherwise'] as const;

/** Terms, and lists of them. */
const terms = fc.array(fc.oneof({ weight: 6, arbitrary: term }, fc.constantFrom(...lists)), {
  minLength: 1,
  maxLength: 4,
});

const link = fc
  .oneof(
    fc.constant<Json>('any'),
    fc.array(fc.constantFrom<Json>(...domains, '$domains'), { minLength: 1, maxLength: 2 }),
  )
  .map((where): Json => ({ link: where }));

const detector = fc
  .constantFrom(...referenceDetectors.keys())
  .map((name): Json => ({ detector: name }));

const window = fc.constantFrom('post', 'paragraph', 'sentence', '0 words', '1 words', '3 words');

const leafForm: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: terms },
  { weight: 2, arbitrary: term },
  {
    weight: 2,
    arbitrary: fc.tuple(terms, fc.boolean()).map(([all, exact]) => exactly({ terms: all }, exact)),
  },
  { weight: 2, arbitrary: pattern },
  { weight: 1, arbitrary: link },
  { weight: 1, arbitrary: detector },
);

/** Some of a few words. */
export const subset = <T extends string>(of: readonly T[]) =>
  fc.subarray([...of], { minLength: 1 }).map((all): Json => all);

/** Languages that a rule or a matcher is for. */
export const languages = subset(['en', 'nb', 'nn', 'fr']);

const isObject = (matcher: Json): matcher is { readonly [key: string]: Json } =>
  typeof matcher === 'object' && !Array.isArray(matcher);

/** Some matchers for some languages alone. */
const limited = (matcher: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .tuple(matcher, fc.option(languages, { nil: null, freq: 5 }))
    .map(([one, only]) => (only !== null && isObject(one) ? { ...one, languages: only } : one));

const leaf = limited(leafForm);

const branchForm = (inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 4, arbitrary: leafForm },
    { weight: 1, arbitrary: chain },
    {
      weight: 1,
      arbitrary: fc.array(inner, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          inner,
          fc.array(
            fc.oneof(
              inner,
              inner.map((one): Json => ({ not: one })),
            ),
            { minLength: 1, maxLength: 2 },
          ),
          window,
          fc.boolean(),
        )
        .map(([first, others, within, order]) => ({
          all: [first, ...others],
          within,
          ...(order ? { 'in-order': true } : {}),
        })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, fc.integer({ min: 1, max: 3 }))
        .map(([count, least]) => ({ count, 'at-least': least })),
    },
  );

const branch = (inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> => limited(branchForm(inner));

/** A matcher as `find` has it. */
export const matcher = branch(branch(branch(leaf)));

/** How far an exception, or a part of one, reaches. */
export const reach = fc.constantFrom<Json>(
  ...['match', 'sentence', 'paragraph', 'post', '0 words', '2 words', '5 words'],
);

/** An `any` that may say how far it reaches. */
const reaching = (member: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.array(member, { minLength: 1, maxLength: 3 }),
      fc.option(reach, { nil: null, freq: 3 }),
      fc.option(languages, { nil: null, freq: 5 }),
    )
    .map(([any, within, only]) => ({
      any,
      ...(within === null ? {} : { within }),
      ...(only === null ? {} : { languages: only }),
    }));

const part = fc.oneof(matcher, reaching(matcher));

/** A matcher as `unless` has it. */
export const exception = fc.oneof(
  { weight: 2, arbitrary: matcher },
  { weight: 1, arbitrary: reaching(part) },
  { weight: 1, arbitrary: fc.array(part, { minLength: 1, maxLength: 3 }) },
);
