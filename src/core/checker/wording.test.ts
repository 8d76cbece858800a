import { describe, expect, test } from 'vitest';
import type { Pack, Rule } from '../packs/pack.ts';
import { createChecker } from './checker.ts';
import type { Nudge } from './finding.ts';
import { masked } from './mask.ts';

const rule: Rule = {
  id: 'r',
  section: 's',
  level: 'warn',
  title: { en: 'Is {match} right?', nb: 'Er {match} riktig?' },
  message: { en: 'Look at {match}.', nb: 'Se på {match}.' },
  find: { terms: ['risk-free', 'bull shit', 'guarantee*'] },
  yields: true,
  examples: { nudge: [], fine: [] },
};

const packWith = (more: Partial<Rule>, without: readonly (keyof Rule)[] = []): Pack => {
  const kept = Object.entries({ ...rule, ...more }).filter(
    ([key]) => !without.includes(key as keyof Rule),
  );
  return {
    id: 'test',
    version: 1,
    title: { en: 'Test', nb: 'Prøve' },
    language: 'en',
    policy: {
      url: 'https://acme.example/policy',
      free: [],
      sections: [
        { id: 's', title: 'Section', summary: { en: 'Why.', nb: 'Hvorfor.' }, do: [], avoid: [] },
      ],
    },
    lists: {},
    rules: [Object.fromEntries(kept) as unknown as Rule],
  };
};

const nudgeOf = (pack: Pack, text: string, reader = 'en'): Nudge => {
  const [nudge] = createChecker([pack]).nudges({ text }, reader).nudges;
  if (nudge === undefined) throw new Error(`Nothing was found in "${text}".`);
  return nudge;
};

describe('a nudge', () => {
  test('quotes the words found, on one line and in their own direction', () => {
    const nudge = nudgeOf(packWith({}), 'It is Risk\n free');
    expect(nudge.title).toBe('Is \u2068Risk free\u2069 right?');
    expect(nudge.message).toBe('Look at \u2068Risk free\u2069.');
  });

  test('quotes at most sixty characters', () => {
    const nudge = nudgeOf(packWith({ find: { terms: ['aa*'] } }), 'a'.repeat(100));
    expect(nudge.message).toBe(`Look at \u2068${'a'.repeat(59)}…\u2069.`);
  });

  test('takes nothing in the words found for a pattern of its own', () => {
    const pack = packWith({ find: { terms: ['$& {match}'] } });
    expect(nudgeOf(pack, 'x $& {match}').message).toBe('Look at \u2068$& {match}\u2069.');
  });

  test.each(['nb', 'nb-NO', 'nn', 'no'])('speaks bokmål to a reader of %s', (reader) => {
    expect(nudgeOf(packWith({}), 'risk-free', reader)).toMatchObject({
      why: 'Hvorfor.',
      packTitle: 'Prøve',
    });
  });

  test('says which language it speaks, where it is one', () => {
    expect(nudgeOf(packWith({}), 'risk-free', 'fr').lang).toBe('en');
    const plain = packWith({ title: 'Er {match} riktig?', message: 'Se på {match}.' });
    const norwegian = { ...plain, language: 'nb', title: 'Prøve' };
    expect(nudgeOf(norwegian, 'risk-free', 'nb').lang).toBe('nb');
    // The title of the section stands there in English alone.
    expect(nudgeOf(packWith({}), 'risk-free', 'nb')).not.toHaveProperty('lang');
  });

  test('speaks the language of the pack to all others', () => {
    expect(nudgeOf(packWith({}), 'risk-free', 'fr').why).toBe('Why.');
  });

  test('has the message as its title where there is no title', () => {
    expect(nudgeOf(packWith({}, ['title']), 'risk-free')).toMatchObject({
      title: 'Look at \u2068risk-free\u2069.',
      message: '',
    });
  });

  test('gives the address of the policy where the section has none', () => {
    expect(nudgeOf(packWith({}), 'risk-free').url).toBe('https://acme.example/policy');
  });

  test('has no advice and no suggestion where the rule has none', () => {
    const nudge = nudgeOf(packWith({}), 'risk-free');
    expect('advice' in nudge || 'suggestion' in nudge).toBe(false);
  });
});

describe('a suggestion', () => {
  const replace = { 'risk free': 'lower-risk', 'bull-shit': 'nonsense' };

  test.each([
    ['risk-free', 'lower-risk'],
    ['Risk free', 'Lower-risk'],
    ['RISK–FREE', 'Lower-risk'],
    ['bull shit', 'nonsense'],
    ['#RiskFree', undefined],
    ['guaranteed', undefined],
  ])('for %s is %s', (text, expected) => {
    expect(nudgeOf(packWith({ replace }), text).suggestion?.text).toBe(expected);
  });

  test('to append words is for the end of the post', () => {
    const pack = packWith({ append: '#ad' });
    expect(nudgeOf(pack, 'risk-free').suggestion).toEqual({ place: 'end', text: '#ad' });
  });
});

test.each([
  ['4929 1234 5678 9015', '•••• •••• •••• 9015'],
  ['3714-496353-90008', '••••-••••••-•0008'],
  ['912 34 567', '••• •• •••'],
  ['ola.nordmann@firma.no', 'o•••••••••••@firma.no'],
  ['o@firma.no', '•@firma.no'],
  ['hemmelig', '•••'],
  ['x9Kd-22', '••••-••'],
  ['rom 12', 'rom ••'],
])('%s is masked as %s', (found, expected) => {
  expect(masked(found)).toBe(expected);
});
