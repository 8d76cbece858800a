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

test.each(protectedPosts)('the guard knows: %s', (text) => {
  expect(isProtected(text)).toBe(true);
});

describe('the guard leaves alone', () => {
  test.each([
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

  test('ordinary posts, but for one in a hundred', () => {
    const posts = [...englishPosts, ...norwegianPosts, ...ordinaryShortPosts];
    expect(posts.filter(isProtected).length).toBeLessThanOrEqual(posts.length / 100);
  });
});
