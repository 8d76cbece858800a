import type { Pack, Rule } from '../packs/pack.ts';
import { type LintReport, lintPack } from './lint-pack.ts';
import type { OrdinaryPost } from './noise.ts';

/** A small pack and a few posts, for tests of what lint says. */

export const examples = { nudge: [{ text: 'a bluebird' }], fine: [{ text: 'a bird' }] };

export const ruleOf = (more: Partial<Rule> = {}): Rule => ({
  id: 'r',
  section: 's',
  level: 'warn',
  message: 'M',
  find: { terms: ['bluebird'] },
  yields: true,
  examples,
  ...more,
});

export const packOf = (rules: readonly Rule[], more: Partial<Pack> = {}): Pack => ({
  id: 'acme',
  version: 1,
  title: 'Acme',
  language: 'en',
  policy: { free: [], sections: [] },
  lists: {},
  rules,
  ...more,
});

export const ordinaryPosts: OrdinaryPost[] = [
  { text: 'A bluebird! A bluebird!', lang: 'en' },
  { text: 'Rain', lang: 'en' },
  { text: 'One bluebird\nat noon', lang: 'nb' },
  { text: 'More rain', lang: 'nb' },
];
export const protectedPosts = [
  'Our union meets tonight.',
  'My salary is no secret.',
  ...Array.from({ length: 98 }, (_, day) => `We are on strike, day ${day}.`),
];

export const lint = (pack: Pack, others: readonly Pack[] = []): LintReport =>
  lintPack(pack, { today: '2027-02-01', others, ordinaryPosts, protectedPosts });

/** What lint says of a pack, as `severity code path`. */
export const codes = (pack: Pack, others?: readonly Pack[]): string[] =>
  lint(pack, others).remarks.map(
    ({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`,
  );

/** For packs whose noise does not matter. */
export const quiet = { noise: 1000 };
