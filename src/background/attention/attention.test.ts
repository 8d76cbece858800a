import { describe, expect, test } from 'vitest';
import type { Score } from '../../storage/memory-store.ts';
import {
  afterOpinion,
  afterShowing,
  attention,
  dayOf,
  faded,
  isUnwanted,
  showOf,
} from './attention.ts';

const rule = 'acme/promises';

/** The score after showings on these days, in order. */
const shownOn = (...days: number[]): Score | undefined =>
  days.reduce<Score | undefined>((score, day) => afterShowing(rule, score, day), undefined);

/** How a warning shows itself on a day, after showings on these days. */
const shows = (day: number, ...days: number[]) => showOf('warn', false, shownOn(...days), day);

/** A score after so many showings on one day, so many of them not useful. */
function rated(showings: number, notUseful: number): Score {
  let score = shownOn(...Array<number>(showings).fill(100)) as Score;
  for (let said = 0; said < notUseful; said++) score = afterOpinion(score, 1, 100);
  return score;
}

describe('a rule that is shown again and again', () => {
  test('opens the panel twice, is in the chip three times, and is then just underlined', () => {
    const seen = [0, 1, 2, 3, 4, 5, 6].map((times) => shows(100, ...Array(times).fill(100)));
    expect(seen).toEqual(['panel', 'panel', 'chip', 'chip', 'chip', 'mark', 'mark']);
  });

  test('opens the panel again two days after the second showing, and not the next day', () => {
    expect(shows(101, 100, 100)).toBe('chip');
    expect(shows(102, 100, 100)).toBe('panel');
  });

  test('opens the panel again after a week of silence, however often it was shown', () => {
    const often = Array<number>(500).fill(100);
    expect(shows(101, ...often)).toBe('mark');
    expect(shows(103, ...often)).toBe('chip');
    expect(shows(107, ...often)).toBe('panel');
  });

  test('keeps its panel when it comes every third day', () => {
    expect(shows(130, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127)).toBe('panel');
  });

  test('stays small when it comes every day', () => {
    expect(shows(106, 100, 101, 102, 103, 104, 105)).toBe('chip');
  });

  test('never shrinks when it is worth a pause, or finds a hard fact', () => {
    const score = shownOn(...Array<number>(20).fill(100));
    expect(showOf('pause', false, score, 100)).toBe('panel');
    expect(showOf('warn', true, score, 100)).toBe('panel');
    expect(showOf('hint', true, score, 100)).toBe('chip');
  });

  test('opens no panel as a hint, and shrinks to the underline all the same', () => {
    expect(showOf('hint', false, undefined, 100)).toBe('chip');
    expect(showOf('hint', false, shownOn(100, 100), 100)).toBe('chip');
    expect(showOf('hint', false, shownOn(100, 100, 100, 100, 100), 100)).toBe('mark');
  });
});

describe('a rule that is called not useful', () => {
  test('is heard as long as it was shown fewer than ten times', () => {
    expect(isUnwanted(rated(9, 9))).toBe(false);
  });

  test('goes quiet when more than one in ten is not useful, and not at one in ten', () => {
    expect(isUnwanted(rated(10, 1))).toBe(false);
    expect(isUnwanted(rated(10, 2))).toBe(true);
    expect(isUnwanted(rated(20, 2))).toBe(false);
    expect(isUnwanted(rated(20, 3))).toBe(true);
  });

  test('is not useful once less when that is taken back', () => {
    expect(afterOpinion(rated(10, 2), -1, 100).notUseful).toBe(1);
    expect(afterOpinion(rated(10, 0), -1, 100).notUseful).toBe(0);
  });

  test('cannot be not useful more often than it was shown', () => {
    expect(rated(3, 9).notUseful).toBe(3);
  });
});

describe('a score', () => {
  test('halves within its half-life, and knows nothing of time but the day', () => {
    const score = rated(8, 4);
    expect(faded(score, 100 + attention.usedToHalfLife).seen).toBeCloseTo(3);
    const later = faded(score, 100 + attention.opinionHalfLife);
    expect(later).toMatchObject({ rule, day: 190, shown: 4, notUseful: 2 });
    expect(Object.keys(later).sort()).toEqual(['day', 'notUseful', 'rule', 'seen', 'shown']);
  });

  test('does not fade, and does not grow, when the clock is set back', () => {
    expect(faded(rated(8, 4), 3)).toMatchObject({ day: 3, shown: 8, notUseful: 4 });
  });

  test('is of a day that begins and ends at midnight, Greenwich', () => {
    expect(dayOf(Date.parse('2026-11-22T23:59:59.999Z'))).toBe(dayOf(Date.parse('2026-11-22')));
    expect(dayOf(Date.parse('2026-11-23'))).toBe(dayOf(Date.parse('2026-11-22')) + 1);
  });
});
