import { describe, expect, test } from 'vitest';
import { builtinPacks } from '../../packs/index.ts';
import { isHardFact } from './hard-fact.ts';
import type { Matcher, Rule } from './pack.ts';

const ruleOf = (find: Matcher, yields = true): Rule => ({
  id: 'one',
  section: 'all',
  level: 'warn',
  message: 'One.',
  find,
  yields,
  examples: { nudge: [], fine: [] },
});

const card: Matcher = { detector: 'payment-card' };
const names: Matcher = { terms: ['$code-names', '$customers'] };
const words: Matcher = { terms: ['secret plan'] };

describe('A hard fact', () => {
  test.each<[string, Matcher]>([
    ['what a detector proves', card],
    ['a name on a list that the company keeps to itself', names],
    ['either of them', { any: [card, names] }],
    ['a fact among other words', { all: [card, words], within: 'sentence' }],
    ['a fact without other words', { all: [names, { not: words }], within: 'post' }],
    ['the second of two facts', { count: card, atLeast: 2 }],
  ])('is %s', (_what, find) => {
    expect(isHardFact(ruleOf(find))).toBe(true);
  });

  test.each<[string, Matcher]>([
    ['a word', words],
    ['a pattern', { pattern: '\\d+' }],
    ['a link', { link: 'any' }],
    ['the tone', { detector: 'shouting' }],
    ['an amount', { detector: 'money' }],
    ['a fact or a word', { any: [card, words] }],
    ['a name among words', { terms: ['$people', 'somebody'] }],
    ['words near a fact', { all: [words, card], within: 'sentence' }],
    ['a name that the company tells everybody', { terms: ['$company'] }],
    ['a word on a list of a rule that yields', { terms: ['$strong-words'] }],
  ])('is not %s', (_what, find) => {
    expect(isHardFact(ruleOf(find))).toBe(false);
  });

  test('is what stands on a list of a rule that does not yield', () => {
    expect(isHardFact(ruleOf({ terms: ['$own-list'] }, false))).toBe(true);
    expect(isHardFact(ruleOf(words, false))).toBe(false);
  });

  test('is found by some built-in rules, and not by those about tone', () => {
    const hard = builtinPacks.flatMap(({ id, rules }) =>
      rules.filter(isHardFact).map((rule) => `${id}/${rule.id}`),
    );
    expect(hard).toEqual(expect.arrayContaining(['privacy/payment-card', 'general/code-names']));
    expect(hard.filter((rule) => /profanity|shouting/.test(rule))).toEqual([]);
  });
});
