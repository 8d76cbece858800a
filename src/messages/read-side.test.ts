import { describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'omtanke' } } }));
const { readPlaceNudgesRequest, readSideAct, readSideState } = await import('./read-side.ts');

const nudge = {
  start: 0,
  end: 5,
  pack: 'acme',
  rule: 'names',
  section: 'plans',
  level: 'warn',
  title: 'A name',
  message: '',
  why: 'It stays inside.',
  packTitle: 'Acme policy',
  sectionTitle: 'Plans',
};
const draft = {
  notes: [{ nudge, found: 'Alpha' }],
  question: null,
  done: null,
  takesFixes: true,
  remembers: true,
  refused: null,
};
const status = { site: 'x', composer: 'checking', surface: 'post', found: { 'acme/plans': 1 } };
const state = { revision: 3, status, place: 'side', draft };

describe('what a page tells the side panel', () => {
  test('is read as it is, and without what nobody expects', () => {
    expect(readSideState(state)).toEqual(state);
    expect(readSideState({ ...state, draft: null, place: null })).not.toBeNull();
    expect(readSideState({ ...state, more: 1 })).toEqual(state);
    const tell = { who: 'comms@acme.example', href: 'mailto:comms@acme.example' };
    expect(readSideState(withNudge({ tell }))).toEqual(withNudge({ tell }));
  });

  test.each<[string, unknown]>([
    ['no revision', { ...state, revision: undefined }],
    ['a site that does not exist', { ...state, status: { ...status, site: 'elsewhere' } }],
    ['a level that does not exist', withNudge({ level: 'loud' })],
    ['words that are none', withNudge({ title: { html: '<b>' } })],
    ['nobody to tell', withNudge({ tell: { href: 'mailto:comms@acme.example' } })],
    ['something done that nobody can do', { ...state, draft: { ...draft, done: 'posted' } }],
    ['a draft that is a text', { ...state, draft: 'hello' }],
  ])('is refused with %s', (_, forged) => expect(readSideState(forged)).toBeNull());
});

function withNudge(change: object): unknown {
  const notes = [{ nudge: { ...nudge, ...change }, found: 'Alpha' }];
  return { ...state, draft: { ...draft, notes } };
}

test('what a person does in the side panel is one of few things, about what they saw', () => {
  expect(readSideAct({ act: 'fine', note: 0, revision: 3 })).not.toBeNull();
  expect(readSideAct({ act: 'keep', revision: 3 })).not.toBeNull();
  expect(readSideAct({ act: 'erase', revision: 3 })).toBeNull();
  expect(readSideAct({ act: 'fine', note: 0 })).toBeNull();
});

test('where nudges appear is asked for a site that there is, and one of two places', () => {
  expect(readPlaceNudgesRequest({ site: 'x', place: 'side' })).not.toBeNull();
  expect(readPlaceNudgesRequest({ site: 'x', place: 'nowhere' })).toBeNull();
  expect(readPlaceNudgesRequest({ site: 'here', place: 'side' })).toBeNull();
});
