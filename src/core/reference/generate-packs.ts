import fc from 'fast-check';
import { accountKinds, levels, siteIds, surfaces } from '../packs/pack.ts';
import { referenceDetectors } from './detectors/index.ts';
import { exactly, type Json, pattern } from './generate-patterns.ts';
import { domains, word } from './generate-words.ts';

/** Packs as files have them, whose terms often stand in the posts of `generate-posts.ts`. */

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

const term = fc.oneof(
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

const lists = ['$company', '$products', '$own'] as const;

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

const leaf: fc.Arbitrary<Json> = fc.oneof(
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

const branch = (inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 4, arbitrary: leaf },
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
        )
        .map(([first, others, within]) => ({ all: [first, ...others], within })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, fc.integer({ min: 1, max: 3 }))
        .map(([count, least]) => ({ count, 'at-least': least })),
    },
  );

const matcher = branch(branch(branch(leaf)));

const subset = <T extends string>(of: readonly T[]) =>
  fc.subarray([...of], { minLength: 1 }).map((all): Json => all);

const when = fc
  .record(
    {
      sites: subset(siteIds),
      surfaces: subset(surfaces),
      account: fc.constantFrom<Json>(...accountKinds),
      languages: subset(['en', 'nb', 'nn', 'fr']),
      from: fc.constantFrom<Json>('2027-01-08', '2027-01-09'),
      until: fc.constantFrom<Json>('2027-01-28', '2027-01-29'),
      during: fc.constantFrom<Json>('quiet-period', 'own-days'),
    },
    { requiredKeys: [] },
  )
  .chain((all) => fc.shuffledSubarray(Object.entries(all)))
  // A rule that seldom holds is seldom compared.
  .map((some): Json => Object.fromEntries(some.slice(0, 2)));

const level = fc.constantFrom<Json>(...levels);

const rule = fc
  .tuple(
    fc.record({ level, find: matcher, yields: fc.boolean() }),
    fc.option(fc.tuple(matcher, fc.constantFrom(null, 'match', 'sentence', 'paragraph', 'post')), {
      nil: undefined,
    }),
    fc.option(when, { nil: undefined, freq: 2 }),
    fc.option(fc.array(fc.record({ when, level }), { maxLength: 2 }), { nil: undefined, freq: 2 }),
  )
  .map(
    ([own, exception, holds, escalate]): Json => ({
      section: 's',
      message: 'M',
      level: own.level,
      find: own.find,
      ...(own.yields ? {} : { yields: false, purpose: 'A hard fact.' }),
      ...(exception === undefined ? {} : { unless: exception[0] }),
      ...(exception?.[1] ? { 'unless-within': exception[1] } : {}),
      ...(holds === undefined ? {} : { when: holds }),
      ...(escalate === undefined ? {} : { escalate }),
    }),
  );

const someTerms = fc.array(term, { maxLength: 3 });

const surroundings = fc.record({
  lists: fc.record({
    company: someTerms,
    products: someTerms,
    own: someTerms,
    domains: fc.subarray([...domains]),
  }),
  calendar: fc.record({
    'own-days': fc.constantFrom<Json>([], [{ from: '2027-01-08', until: '2027-01-08' }]),
    'quiet-period': fc.constantFrom<Json>([], [{ from: '2027-01-29', until: '2027-02-01' }]),
  }),
  rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
});

const adjust = fc.dictionary(
  fc.constantFrom('general/r0', 'general/r1'),
  fc.constantFrom<Json>(...levels, 'off'),
  { maxKeys: 2 },
);

/** The files of one to three packs in force together, as the objects that JSON writes. */
export const packSources: fc.Arbitrary<{ readonly [key: string]: Json }[]> = fc
  .array(fc.tuple(surroundings, adjust), { minLength: 1, maxLength: 3 })
  .map((packs) =>
    packs.map(([{ rules, ...rest }, tuned], index) => ({
      omtanke: 1,
      // Packs tune the rules of built-in packs alone.
      id: index === 0 ? 'general' : `p${index}`,
      version: 1,
      title: 'T',
      policy: { sections: { s: { title: 'S' } } },
      ...rest,
      adjust: tuned,
      rules: Object.fromEntries(rules.map((one, number) => [`r${number}`, one])),
    })),
  );
