// @vitest-environment jsdom
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawWords } from './drawn-words.ts';

const { vnode } = options;
beforeEach(drawWords);
afterEach(() => {
  Object.assign(options, { vnode });
});

function rendered(count: number, stage: HTMLElement = document.createElement('div')): HTMLElement {
  render(
    <p>
      {count} more <b>notes</b>
    </p>,
    stage,
  );
  return stage;
}

const words = (stage: HTMLElement): (string | undefined)[] =>
  [...stage.querySelectorAll<HTMLElement>('[data-words]')].map(({ dataset }) => dataset.words);

test('words and numbers stand in attributes, and no text in the document', () => {
  const stage = rendered(2);
  expect(stage.textContent).toBe('');
  expect(words(stage)).toEqual(['2', ' more ', 'notes']);
});

test('words that change are changed where they stand', () => {
  const stage = rendered(2);
  const before = stage.querySelector('[data-words]');
  rendered(3, stage);
  expect(stage.querySelector('[data-words]')).toBe(before);
  expect(words(stage)).toEqual(['3', ' more ', 'notes']);
});
