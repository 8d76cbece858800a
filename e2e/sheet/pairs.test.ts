import { describe, expect, test } from 'vitest';
import { coverPairs, product } from './pairs.ts';

const looks = product<{ state: string; theme: string; site: string }>({
  state: ['closed', 'open', 'copied', 'asks', 'long'],
  theme: ['light', 'dark', 'forced'],
  site: ['x', 'linkedin', 'facebook', 'instagram'],
});

describe('The combinations that the sheet shows', () => {
  test('are of every answer with every other', () => {
    expect(looks).toHaveLength(5 * 3 * 4);
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(looks.length);
  });

  test('are few, and hold every two answers that can meet', () => {
    const taken = coverPairs(looks);
    expect(taken.length).toBeLessThan(30);
    for (const { state, theme, site } of looks) {
      expect(taken.some((one) => one.state === state && one.theme === theme)).toBe(true);
      expect(taken.some((one) => one.state === state && one.site === site)).toBe(true);
      expect(taken.some((one) => one.theme === theme && one.site === site)).toBe(true);
    }
  });

  test('leave out what cannot meet', () => {
    const possible = looks.filter(({ state, site }) => state !== 'asks' || site === 'x');
    const taken = coverPairs(possible);
    expect(taken.filter(({ state }) => state === 'asks').map(({ site }) => site)).toEqual(
      Array(3).fill('x'),
    );
  });

  test('are none of none', () => expect(coverPairs([])).toEqual([]));
});
