// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Announce, fromUs, type Said } from './announce.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en') } };
});

function region(said: readonly Said[], stage = document.createElement('div')): Element {
  render(<Announce said={said} />, stage);
  const status = stage.querySelector('[role="status"][aria-live="polite"]');
  if (!status) throw new Error('There is no region for those who listen.');
  return status;
}

test('the region stands there before there is anything to say', () => {
  expect(region([]).childElementCount).toBe(0);
});

test('what is said begins with who says it', () => {
  expect(region(fromUs({ text: 'Changed' })).textContent).toBe('Omtanke: Changed ');
});

test('words of a pack are in their own language, ours in ours', () => {
  const spans = region(fromUs({ text: 'Er dette kunngjort?', lang: 'nb' })).querySelectorAll(
    'span',
  );
  expect([...spans].map((span) => span.closest('[lang]')?.getAttribute('lang'))).toEqual([
    'en',
    'nb',
  ]);
});

test('something else to say comes as one piece', () => {
  const stage = document.createElement('div');
  const before = region(fromUs({ text: 'One' }), stage).firstElementChild;
  const after = region(fromUs({ text: 'Two' }), stage);
  expect(after.childElementCount).toBe(1);
  expect(after.firstElementChild).not.toBe(before);
});
