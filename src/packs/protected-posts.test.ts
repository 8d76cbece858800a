/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, test } from 'vitest';
import { createChecker } from '../core/checker/checker.ts';
import type { Pack } from '../core/packs/pack.ts';
import { ordinaryShortPosts } from '../core/packs/reading/ordinary-short-posts.ts';
import { englishPosts, norwegianPosts } from './ordinary-posts.ts';
import { protectedPosts } from './protected-posts.ts';

/** One rule that finds every word of every post that is not protected. */
const everyWord: Pack = {
  id: 'every-word',
  version: 1,
  title: 'Every word',
  language: 'en',
  policy: { free: [], sections: [] },
  lists: {},
  rules: [
    {
      id: 'r',
      section: 's',
      level: 'hint',
      message: 'M',
      find: { pattern: '\\w' },
      yields: true,
      examples: { nudge: [], fine: [] },
    },
  ],
};

const checker = createChecker([everyWord]);
const isProtected = (text: string): boolean => checker.check({ text }).findings.length === 0;

interface Row {
  readonly text: string;
  readonly kind?: string;
}

const files = import.meta.glob<string>(
  ['./posts/guard/*.jsonl', './posts/held-out/protected-speech.jsonl'],
  { query: '?raw', import: 'default', eager: true },
);

const rowsOf = (name: string): Row[] =>
  (files[`./posts/${name}.jsonl`] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** The share of posts that the guard hears. */
const heardIn = (rows: readonly Row[]): number =>
  rows.filter(({ text }) => isProtected(text)).length / rows.length;

const notProtected = (kind: string): Row[] =>
  rowsOf('guard/not-protected').filter((row) => row.kind === kind);

test.each(protectedPosts)('the guard knows: %s', (text) => {
  expect(isProtected(text)).toBe(true);
});

// The bounds say how far words alone go. Each may only be moved to the better side.
describe('how well the guard hears', () => {
  test('protected talk in which one hard fact stands', () => {
    expect(heardIn(rowsOf('guard/mixed'))).toBe(1);
  });

  test('two in five posts that it was not tuned to, which mostly say it without its words', () => {
    expect(heardIn(rowsOf('held-out/protected-speech'))).toBeGreaterThan(0.4);
  });

  test('the same words in another sense, but for one in twenty', () => {
    expect(heardIn(notProtected('other-sense'))).toBeLessThanOrEqual(0.05);
  });

  test('work of another kind, but for one in twenty', () => {
    expect(heardIn(notProtected('other-work'))).toBeLessThanOrEqual(0.05);
  });
});

describe('what is said in few words, in both languages', () => {
  test.each([
    'Three of us for 30 beds tonight.',
    'One teacher, 31 kids, no assistant. Again.',
    'Alone on nights with 28 residents.',
    'No raise, but a new Tesla for the owner.',
    'My payslip is short again.',
    'Fourteen nights in a row. Who signs off a rota like that?',
    'Ladder broken since March. Reported twice.',
    'HR asked me what I was wearing.',
    'She told them she was pregnant and lost her shifts. Told my manager I was pregnant too.',
    'The warehouse has a union!',
    'Joined a union today.',
    'I said no when they asked me to backdate the inspection report.',
    'Our management has no idea what we do.',
    'I talked to a journalist about my ward, in my own name.',
    'To på vakt på 30 senger.',
    'Åleine på natta med 28 bebuarar.',
    'Lønna mi sto stille i år òg.',
    'Eg får ikkje fri i julehelga, tredje året på rad. Overtid kvar veke.',
    'Stigen er ødelagt, meldt i mars.',
    'HR spurte hva jeg hadde på meg.',
    'Meldte meg inn i fagforeninga i dag.',
    'Æ varsla om det, og så mista æ jobben.',
    'Sjefen min aner ikke hva vi driver med.',
    'Snakka med avisa om turnusen vår, på eigne vegner.',
  ])('heard: %s', (text) => {
    expect(isProtected(text)).toBe(true);
  });
});

describe('the guard leaves alone', () => {
  test.each([
    'We lost on penalties after a strike by the captain.',
    'The credit union opens at nine, and so does the bakery.',
    'The European Union turns a page today.',
    'Boss level done, dinner next.',
    'Labour ward, room full of flowers. Welcome, little one.',
    'The safety car came out on lap nine.',
    'Strike a pose, said my gran.',
    'Raise your glasses for the bride.',
    'Overtime goal in the final! What a game.',
    'Staff of oak, cloak of wool, off to the fair.',
    'Union Berlin er videre i cupen.',
    'Strikken streika, og buksa datt.',
    'Ledelsen i løpet byttet fire ganger.',
    'Sjefen over alle sjefer i spillet er slått.',
    'Vakt i Røde Kors på lørdag, 60 liter saft.',
    'Det lønner seg å være tidlig ute.',
    'What do you make of the new bridge? I think it is too narrow.',
    'I raise chickens, and my neighbour raises bees.',
    'We raised 400 for the school band.',
    'I ran ten days in a row in June, and my knees know.',
    'My son passed over the old bridge on his bike.',
    'I fired up the grill for my mother.',
    'We organise a flea market on Saturday.',
    'Our authority on cheese says that more is better.',
    'We had two wards in the castle game, and I lost both.',
    'My bonus tip: use cold water.',
    'I am safe and warm at our cabin.',
    'The only woman I ever feared is my aunt.',
    'I make my own bread. What do you make on Sundays, mother?',
    'Vi tjener på å gå tidlig i køen.',
    'Jeg fikk bonuspoeng på turen vår.',
    'Vi organiserer loppemarked på lørdag.',
    'Jeg sparket ballen i mål for laget mitt.',
    'Masken min er blå, og jeg elsker karneval.',
    'Vi mangler salt til suppa.',
    'Jeg er den eneste som liker lakris hos oss.',
    'Jeg klatret forbi gården vår og gikk ned igjen.',
    'Direktøren for sirkuset vinket til oss.',
  ])('what only sounds like it: %s', (text) => {
    expect(isProtected(text)).toBe(false);
  });

  // Some of these are free speech themselves: a strike, a collective agreement, pay in advertisements.
  test('ordinary posts, but for one in eighty', () => {
    const posts = [...englishPosts, ...norwegianPosts, ...ordinaryShortPosts];
    expect(posts.filter(isProtected).length).toBeLessThanOrEqual(posts.length / 80);
  });
});
