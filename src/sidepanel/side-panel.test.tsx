// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Nudge } from '../core/checker/finding.ts';
import type { SideDraft } from '../messages/side-protocol.ts';
import { SidePanel, type SidePanelProps } from './side-panel.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en'), runtime: { id: 'omtanke' } } };
});

const note = (title: string, more: Partial<Nudge> = {}) => ({
  nudge: {
    start: 0,
    end: 5,
    pack: 'acme',
    rule: title,
    section: 'plans',
    level: 'warn' as const,
    title,
    message: '',
    why: 'It stays inside.',
    packTitle: 'Acme policy',
    sectionTitle: 'Plans',
    ...more,
  },
  found: 'Alpha',
});
const status = { site: 'linkedin', composer: 'checking', surface: 'post', found: {} } as const;
const empty: SideDraft = {
  notes: [],
  question: null,
  isChanged: false,
  takesFixes: true,
  refused: null,
};

function sidePanel(draft: Partial<SideDraft> | null, props: Partial<SidePanelProps> = {}) {
  const body = document.createElement('div');
  document.body.replaceChildren(body);
  const onAct = vi.fn();
  const onChoose = vi.fn();
  const state = { revision: 1, status, place: 'side', draft: draft && { ...empty, ...draft } };
  const seen: SidePanelProps['seen'] = { page: { kind: 'page', status }, state: state as never };
  const all = { seen, sideSites: ['linkedin'] as const, failed: false, onAct, onChoose, ...props };
  act(() => render(<SidePanel {...all} />, body));
  const button = (name: string) =>
    [...body.querySelectorAll('button')].find((it) => it.textContent === name);
  const press = (name: string) => act(() => button(name)?.click());
  return { body, onAct, onChoose, button, press };
}

const shown = (body: HTMLElement) => body.querySelector('.panel h2')?.textContent;

describe('the side panel', () => {
  test('says calmly that there is nothing, and only of a draft that is checked', () => {
    expect(sidePanel({}).body.querySelector('.clear')?.textContent).toBe('No notes on this draft.');
    expect(sidePanel(null).body.querySelector('.clear')).toBeNull();
  });

  test('shows the first note whole, and the others by name, each to be shown instead', () => {
    const { body, press, onAct, button } = sidePanel({ notes: [note('One'), note('Two')] });
    expect(shown(body)).toBe('One');
    expect(body.querySelector('nav')?.textContent).toBe('Also in this draftTwo');
    press('Two');
    expect(shown(body)).toBe('Two');
    press('This is fine');
    expect(onAct).toHaveBeenCalledWith({ act: 'fine', note: 1 });
    expect(button('Close')).toBeUndefined();
  });

  test('puts a suggestion into the draft where that is safe, and else offers to copy it', () => {
    const suggestion = { place: 'finding', text: 'Beta' } as const;
    const notes = [note('One', { suggestion })];
    const safe = sidePanel({ notes });
    safe.press('Use this instead');
    expect(safe.onAct).toHaveBeenCalledWith({ act: 'fix', note: 0 });
    expect(sidePanel({ notes, takesFixes: false }).button('Copy suggestion')).toBeDefined();
    expect(sidePanel({ notes, refused: 0 }).button('Copy suggestion')).toBeDefined();
  });

  test('takes back what was changed', () => {
    const { press, onAct, body } = sidePanel({ isChanged: true });
    press('Undo');
    expect(onAct).toHaveBeenCalledWith({ act: 'undo' });
    expect(body.querySelector('.clear')).toBeNull();
  });

  test('asks before posting, and nothing else meanwhile', () => {
    const question = { ...note('Wait', { level: 'pause' }), again: false };
    const { body, press, onAct, button } = sidePanel({ notes: [note('One')], question });
    expect(shown(body)).toBe('Wait');
    expect(button('This is fine')).toBeUndefined();
    press('Keep editing');
    press('Post anyway');
    expect(onAct.mock.calls).toEqual([[{ act: 'keep' }], [{ act: 'post' }]]);
  });
});

describe('the choice in the side panel', () => {
  test('says why one might want it, where the notes appear in the page', () => {
    const { body, onChoose } = sidePanel(null, { sideSites: [] });
    const choice = body.querySelector('.choice');
    expect(choice?.textContent).toMatch(/^Notes on LinkedIn appear in the page/);
    expect(choice?.textContent).toMatch(/LinkedIn’s user agreement/);
    act(() => body.querySelector('input')?.click());
    expect(onChoose).toHaveBeenCalledWith('linkedin', true);
  });

  test('is one box where they appear here', () => {
    const { body } = sidePanel({});
    expect(body.querySelector('.choice')?.textContent).toBe(
      'Show notes on LinkedIn in the side panel',
    );
    expect(body.querySelector('input')?.checked).toBe(true);
  });

  test('is none where nothing of ours runs', () => {
    const seen = { page: { kind: 'other-site' }, state: null } as const;
    expect(sidePanel(null, { seen }).body.querySelector('.choice')).toBeNull();
  });
});
