import { beforeEach, describe, expect, test } from 'vitest';
import { type Attempt, Gate, type Poster, sameAttempt } from './gate.ts';

/** A draft about which there is one thing to ask, on a page where everything posts. */
class SomePoster implements Poster {
  mayAsk = true;
  isAsking = false;
  posts = true;
  canBeSeen = true;
  held: Attempt[] = [];

  attemptBy(): Attempt | null {
    return this.posts ? { by: 'key' } : null;
  }

  hold(attempt: Attempt): boolean {
    if (!this.mayAsk || !this.canBeSeen) return false;
    this.held.push(attempt);
    this.mayAsk = false;
    this.isAsking = true;
    return true;
  }
}

let poster: SomePoster;
let gate: Gate;
let now: number;

beforeEach(() => {
  poster = new SomePoster();
  gate = new Gate(() => poster);
  now = 5000;
});

const event = (type: string, rest: object = {}): Event =>
  ({ type, isTrusted: true, timeStamp: now, button: 0, detail: 1, ...rest }) as unknown as Event;

/** Which events of a whole press are stopped. */
const press = (detail = 1): boolean[] =>
  ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) =>
    gate.stops(event(type, { detail })),
  );

const key = (type: string, rest: object = {}): boolean =>
  gate.stops(event(type, { key: 'Enter', repeat: false, isComposing: false, ...rest }));

const all = [true, true, true, true, true];
const none = [false, false, false, false, false];

describe('a press', () => {
  test('is held whole, and the next one passes whole', () => {
    expect(press()).toEqual(all);
    now += sameAttempt;
    expect(press()).toEqual(none);
    expect(poster.held).toHaveLength(1);
  });

  test('that comes at once belongs to the one before', () => {
    expect(press()).toEqual(all);
    now += sameAttempt - 1;
    expect(press()).toEqual(all);
    expect(poster.held).toHaveLength(1);
  });

  test('that the system counts as a double click belongs to the one before, however slow', () => {
    press();
    now += 2 * sameAttempt;
    poster.mayAsk = false;
    expect(press(2)).toEqual([false, false, false, false, true]);
  });

  test('passes at once when the question was answered meanwhile', () => {
    press();
    now += 100;
    poster.isAsking = false;
    expect(press()).toEqual(none);
  });

  test('with another button of the mouse posts nothing', () => {
    expect(gate.stops(event('pointerdown', { button: 2 }))).toBe(false);
    expect(poster.held).toEqual([]);
  });

  test('elsewhere is let through', () => {
    poster.posts = false;
    expect(press()).toEqual(none);
  });

  test('of assistive technology is a click alone, and held as well', () => {
    expect(gate.stops(event('click', { detail: 0 }))).toBe(true);
    now += sameAttempt;
    expect(gate.stops(event('click', { detail: 0 }))).toBe(false);
  });

  test('passes where the question cannot be seen', () => {
    poster.canBeSeen = false;
    expect(press()).toEqual(none);
  });

  test('of a script passes', () => {
    expect(gate.stops(event('pointerdown', { isTrusted: false }))).toBe(false);
    expect(gate.stops(event('click', { isTrusted: false }))).toBe(false);
  });
});

describe('a key', () => {
  test('is held from down to up, with all its repeats, and passes the next time', () => {
    expect(key('keydown')).toBe(true);
    now += 2 * sameAttempt;
    expect(key('keydown', { repeat: true })).toBe(true);
    expect(key('keypress')).toBe(true);
    expect(key('keyup')).toBe(true);
    expect(key('keydown')).toBe(false);
    expect(key('keydown', { repeat: true })).toBe(false);
    expect(key('keyup')).toBe(false);
  });

  test('of a composition is none of ours', () => {
    expect(key('keydown', { isComposing: true })).toBe(false);
    expect(key('keydown', { key: 'Process' })).toBe(false);
    expect(poster.held).toEqual([]);
  });

  test('that posts nothing passes, and so does what is typed on', () => {
    poster.posts = false;
    expect(key('keydown', { key: 'a' })).toBe(false);
    expect(key('keyup', { key: 'a' })).toBe(false);
  });
});

describe('a form', () => {
  test('that is sent is held once', () => {
    expect(gate.stops(event('submit'))).toBe(true);
    now += sameAttempt;
    expect(gate.stops(event('submit'))).toBe(false);
  });

  test('that a passing press sends, passes with it', () => {
    press();
    now += sameAttempt;
    expect(press()).toEqual(none);
    expect(gate.stops(event('submit'))).toBe(false);
  });
});

test('without a draft, or with nothing to ask, everything passes', () => {
  expect(new Gate(() => null).stops(event('pointerdown'))).toBe(false);
  poster.mayAsk = false;
  expect(press()).toEqual(none);
  expect(key('keydown')).toBe(false);
});
