// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ShownNudge } from '../../core/checker/finding.ts';
import { timing } from '../timing.ts';
import { type Said, Saying } from './saying.tsx';
import type { WordsProps } from './words.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en') } };
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nudge = {
  pack: 'acme',
  rule: 'promise',
  section: 'promises',
  level: 'warn',
  start: 0,
  end: 4,
  title: 'Is this certain?',
  message: '',
  why: '',
  packTitle: '',
  sectionTitle: '',
  show: 'panel',
} as const;

/** These findings, in the order that they are ranked in. */
function these(...nudges: ShownNudge[]): Pick<Said, 'nudges' | 'ranked'> {
  return { nudges, ranked: () => nudges };
}

const props: Said = {
  ...these(nudge),
  text: 'sure',
  open: null,
  question: null,
  outcome: 'not-yet',
  isMoreOpen: false,
  opened: true,
  mentioned: 0,
  done: null,
  nothing: null,
  takesFixes: true,
  remembers: true,
  acts: {} as WordsProps['acts'],
};

function stage() {
  const element = document.createElement('div');
  const saying = new Saying(element);
  const heard = () => element.querySelector('.visually-hidden[aria-live]')?.textContent?.trim();
  return { saying, heard };
}

test('what is said comes into a region that was there before', () => {
  const { saying, heard } = stage();
  saying.say({ ...props, ...these(), done: 'not-useful' });
  expect(heard()).toBe('');
  vi.advanceTimersByTime(timing.heard);
  expect(heard()).toBe('Omtanke: Noted as not useful');
});

test('what changes before that comes into it as well, and later at once', () => {
  const { saying, heard } = stage();
  saying.say({ ...props, mentioned: 1 });
  saying.say({ ...props, open: nudge });
  expect(heard()).toBe('');
  vi.advanceTimersByTime(timing.heard);
  expect(heard()).toBe('Omtanke: Is this certain?');
  saying.say({ ...props, done: 'changed' });
  expect(heard()).toBe('Omtanke: Changed');
});

test('a chip says nothing by itself, and its count once it is mentioned, as long as that holds', () => {
  const { saying, heard } = stage();
  saying.say(props);
  vi.advanceTimersByTime(timing.heard);
  expect(heard()).toBe('');
  saying.say({ ...props, mentioned: 1 });
  expect(heard()).toBe('Omtanke: 1 note on this draft');
  saying.say({ ...props, ...these(nudge, nudge), mentioned: 1 });
  expect(heard()).toBe('');
});

test('a panel says its heading and how many more there are, and nothing to whoever goes into it', () => {
  const { saying, heard } = stage();
  saying.say(props);
  vi.advanceTimersByTime(timing.heard);
  saying.say({ ...props, ...these(nudge, nudge), open: nudge });
  expect(heard()).toBe('Omtanke: Is this certain? 1 more');
  saying.say({ ...props, open: nudge, opened: false });
  expect(heard()).toBe('');
});

test('what went says nothing any more', () => {
  const { saying, heard } = stage();
  saying.say({ ...props, done: 'changed' });
  saying.end();
  vi.advanceTimersByTime(timing.heard);
  expect(heard()).toBeUndefined();
});
