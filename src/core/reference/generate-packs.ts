import fc from 'fast-check';
import { accountKinds, levels, siteIds, surfaces } from '../packs/pack.ts';
import { exception, languages, matcher, reach, subset, term } from './generate-matchers.ts';
import type { Json } from './generate-patterns.ts';
import { domains } from './generate-words.ts';

/** Packs as files have them, of the matchers of `generate-matchers.ts`. */

const when = fc
  .record(
    {
      sites: subset(siteIds),
      surfaces: subset(surfaces),
      account: fc.constantFrom<Json>(...accountKinds),
      languages,
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
    fc.option(fc.tuple(exception, fc.option(reach, { nil: null, freq: 3 })), {
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
