import { describe, expect, test } from 'vitest';
import { canonicalText, canonicalUnit, hasOtherCases, withAnyDigit } from './canonical.ts';

/** Every code point that has another case, and every other case of one. */
const casedPoints = (most: number): number[] => {
  const points = new Set<number>();
  for (let point = 0; point <= most; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    for (const other of [character.toLowerCase(), character.toUpperCase()]) {
      if (other === character) continue;
      points.add(point);
      for (const one of other) points.add(one.codePointAt(0) as number);
    }
  }
  return [...points];
};

const shown = (text: string): string => {
  const { units, length } = canonicalText(text);
  return String.fromCharCode(...units.subarray(0, length));
};

const shownWithAnyDigit = (text: string): string | null => {
  const merged = withAnyDigit(text, canonicalText(text));
  return merged && String.fromCharCode(...merged.units.subarray(0, merged.length));
};

describe('the canonical form', () => {
  test('is the same for all that the engine takes for the same whatever its case', () => {
    const points = casedPoints(0xffff).filter((point) => point <= 0xffff);
    const all = String.fromCodePoint(...points);
    const differing = points.filter((point) => {
      const same = new RegExp(`\\u{${point.toString(16)}}`, 'giu');
      return [...all.matchAll(same)].some(
        ([found]) => canonicalUnit(found.charCodeAt(0)) !== canonicalUnit(point),
      );
    });
    expect(points.length).toBeGreaterThan(2000);
    expect(differing).toEqual([]);
  });

  test('knows beyond the first 65,536 what has other cases', () => {
    const points = casedPoints(0x1ffff).filter((point) => point > 0xffff);
    expect(points.length).toBeGreaterThan(200);
    expect(points.filter((point) => !hasOtherCases(point))).toEqual([]);
    expect(hasOtherCases(0x1f600)).toBe(false);
  });

  test.each([
    ['Så GØY', 'så gøy'],
    ['ẞ and ß', 'ß and ß'],
    ['\u212A\u017F', 'ks'],
    ['7 of ٣', '7 of ٣'],
    ['a👍🏽b', 'a👍🏽b'],
  ])('of %s is %s', (text, canonical) => {
    expect(shown(text)).toBe(canonical);
  });

  test.each([
    ['A 1984', 'a 0000'],
    ['٣ and 𝟗, 👍', '0 and 0, 👍'],
    ['no digit ½', null],
  ])('with any digit of %s is %s', (text, canonical) => {
    expect(shownWithAnyDigit(text)).toBe(canonical);
  });

  test('tells where words go on, and where each character is a word', () => {
    expect([...canonicalText('a 1_é\u0301 会!').inWord]).toEqual([1, 0, 1, 1, 1, 0, 0, 0, 0]);
    expect([...canonicalText('𝐀x').inWord]).toEqual([1, 1, 1]);
  });
});
