// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onKeys } from './keys.ts';

let life: AbortController;
let page: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  life = new AbortController();
  page = vi.fn<() => void>();
});

afterEach(() => life.abort());

const press = (type = 'keydown') =>
  document.body.dispatchEvent(new KeyboardEvent(type, { key: 'a', bubbles: true }));

/** A listener of the page, which stands as early as one can, but after ours. */
const listenAsPage = () =>
  window.addEventListener('keydown', page, { capture: true, signal: life.signal });

test('all of ours are told of a key in turn, and then the page', () => {
  const told: string[] = [];
  const note = (who: string) => () => told.push(who) === 0;
  onKeys(note('gate'), life.signal);
  listenAsPage();
  page.mockImplementation(() => void told.push('page'));
  onKeys(note('panel'), life.signal);
  press();
  expect(told).toEqual(['gate', 'panel', 'page']);
});

test('a key that ends with one of ours reaches neither the others nor the page', () => {
  const after = vi.fn(() => false);
  onKeys(() => true, life.signal);
  onKeys(after, life.signal);
  listenAsPage();
  press();
  expect(after).not.toHaveBeenCalled();
  expect(page).not.toHaveBeenCalled();
});

test.each(['keydown', 'keypress', 'keyup'])('of %s one is told once', (type) => {
  const onKey = vi.fn(() => false);
  onKeys(onKey, life.signal);
  press(type);
  expect(onKey).toHaveBeenCalledTimes(1);
});

test('who has left is told nothing more, and the others are', () => {
  const [gone, here] = [vi.fn(() => false), vi.fn(() => false)];
  const visit = new AbortController();
  onKeys(gone, visit.signal);
  onKeys(here, life.signal);
  visit.abort();
  press();
  expect(gone).not.toHaveBeenCalled();
  expect(here).toHaveBeenCalledTimes(1);
});

test('after the last of ours has left nothing of ours hears keys, and the next one does again', () => {
  const removed = vi.fn(() => false);
  onKeys(removed, life.signal);
  life.abort();
  press();
  expect(removed).not.toHaveBeenCalled();
  life = new AbortController();
  const next = vi.fn(() => false);
  onKeys(next, life.signal);
  press();
  expect(next).toHaveBeenCalledTimes(1);
});
