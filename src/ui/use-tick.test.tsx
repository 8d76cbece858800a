// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { useTick } from './use-tick.ts';

let keeping: (() => void)[] = [];
let asked: boolean[] = [];
const page = document.body;

beforeEach(() => {
  keeping = [];
  asked = [];
  render(null, page);
});

function keep(choice: boolean): Promise<void> {
  asked.push(choice);
  return new Promise((resolve) => keeping.push(resolve));
}

function Box({ on }: { on: boolean }) {
  return <input type="checkbox" {...useTick(on, keep)} />;
}

const draw = (on: boolean): void => void act(() => render(<Box on={on} />, page));

function box(): HTMLInputElement {
  const found = page.querySelector('input');
  if (!found) throw new Error('There is no box.');
  return found;
}

const click = (): void => void act(() => box().click());
const kept = (at: number): Promise<void> => act(async () => keeping[at]?.());

test('a box stays as it was clicked while its page is drawn anew, until the choice is kept', async () => {
  draw(true);
  click();
  draw(true);
  expect(box().checked).toBe(false);
  draw(false);
  await kept(0);
  expect(box().checked).toBe(false);
  expect(asked).toEqual([false]);
});

test('a box goes back where the choice was not kept', async () => {
  draw(true);
  click();
  await kept(0);
  expect(box().checked).toBe(true);
});

test('of two clicks the last one counts, whichever is kept first', async () => {
  draw(false);
  click();
  click();
  await kept(0);
  draw(true);
  expect(box().checked).toBe(false);
  draw(false);
  await kept(1);
  expect(box().checked).toBe(false);
  expect(asked).toEqual([true, false]);
});

test('what is changed elsewhere is shown', () => {
  draw(false);
  draw(true);
  expect(box().checked).toBe(true);
});
