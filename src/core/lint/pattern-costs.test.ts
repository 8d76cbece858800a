import { expect, test } from 'vitest';
import type { Matcher, Pack } from '../packs/pack.ts';
import { packOf, ruleOf } from './pack-for-test.ts';
import { costWarnings, type PatternCost, patternCosts } from './pattern-costs.ts';

const posts = Array.from({ length: 40 }, (_, day) => ({
  text: `We walked ${day} times around the lake, and the dog was happier than all of us!`,
  lang: 'en',
}));

const packFinding = (find: Matcher, unless?: Matcher): Pack =>
  packOf([ruleOf({ find, ...(unless === undefined ? {} : { unless }) })]);

const costsOf = (find: Matcher, unless?: Matcher): PatternCost[] =>
  patternCosts(packFinding(find, unless), posts, () => undefined);

test('every pattern is found where it stands, in find and in unless', () => {
  const find: Matcher = {
    all: [
      { pattern: 'one' },
      { not: { any: [{ terms: ['x'] }, { pattern: 'two', exact: true }] } },
    ],
    within: 'post',
  };
  const costs = costsOf(find, { count: { pattern: 'three' }, atLeast: 2 });
  expect(costs.map(({ path }) => path.join('.'))).toEqual([
    'rules.r.find.all.0.pattern',
    'rules.r.find.all.1.not.any.1.pattern',
    'rules.r.unless.count.pattern',
  ]);
});

test('a pattern with a word that no ordinary post has costs nothing there', () => {
  const [cost] = costsOf({ pattern: 'return\\w*' });
  expect(cost).toMatchObject({ inPosts: 0, inLongPost: 0, needles: ['return'], isMore: false });
  expect(cost?.most).toBeGreaterThan(0);
});

test.each([
  ['a word that one post has', 'walked 17', 1],
  ['a word that all have', 'lake', 40],
  ['any words', '\\w+', 40],
  ['a word that none has', 'return', 0],
])('%s is looked for in so many posts', (_what, pattern, lookedIn) => {
  expect(costsOf({ pattern })).toMatchObject([{ lookedIn, posts: 40 }]);
});

test('the figures are the same every time', () => {
  const find: Matcher = { pattern: '\\w+ing\\b.{0,30}!' };
  expect(costsOf(find)).toEqual(costsOf(find));
});

test.each([
  ['a word', 'return'],
  ['a word and what is near it', '\\breturn\\w*.{0,40}!'],
  ['letters and digits', '\\b[A-Z]{2,4}-\\d{3,6}\\b'],
  ['words of any kind before one', '(?:\\w+\\s+){0,3}return'],
  ['hundreds of characters before a word that no ordinary post has', '[^.]{1,400}return'],
])('%s are no slow pattern', (_what, pattern) => {
  expect(costWarnings(costsOf({ pattern }))).toEqual([]);
});

test.each([
  ['hundreds of characters before a sign that many posts have', '[^.]{1,400}!'],
  ['many words of any kind', '(?:\\w+\\W+){1,90}!'],
  ['repeats of repeats', '(?:[a-z ]{1,30}s){1,12}!'],
])('%s are a slow pattern, at its place', (_what, pattern) => {
  expect(costWarnings(costsOf({ any: [{ terms: ['x'] }, { pattern }] }))).toEqual([
    {
      severity: 'warning',
      code: 'slow-pattern',
      path: ['rules', 'r', 'find', 'any', 1, 'pattern'],
      message: expect.stringMatching(/takes (?:more than )?[\d.]+ steps for each character of /),
    },
  ]);
});

test('counting stops where a pattern is dear enough', () => {
  const [cost] = costsOf({ pattern: '(?:[^q]{1,60}[^q]{1,2}){1,12}!' });
  expect(cost).toMatchObject({ isMore: true });
  expect(cost?.inLongPost).toBeLessThan(500);
});
