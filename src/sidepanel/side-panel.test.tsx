// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { PageStatus } from '../messages/protocol.ts';
import type { SideDraft, SideNote } from '../messages/side-protocol.ts';
import { SidePanel, type SidePanelProps } from './side-panel.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en'), runtime: { id: 'omtanke' } } };
});

const note = (title: string, more: Partial<SideNote['nudge']> = {}) => ({
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
const checking: PageStatus = { site: 'linkedin', composer: 'checking', surface: 'post', found: {} };
const empty: SideDraft = {
  notes: [],
  question: null,
  done: null,
  takesFixes: true,
  remembers: true,
  refused: null,
};

type Else = Partial<SidePanelProps> & Partial<Pick<PageStatus, 'composer'>>;

function sidePanel(draft: Partial<SideDraft> | null, { composer, ...props }: Else = {}) {
  const body = document.createElement('div');
  document.body.replaceChildren(body);
  const onAct = vi.fn();
  const onChoose = vi.fn();
  const status = { ...checking, ...(composer ? { composer } : {}) };
  const state = { revision: 1, status, place: 'side', draft: draft && { ...empty, ...draft } };
  const seen: SidePanelProps['seen'] = { page: { kind: 'page', status }, state: state as never };
  const all = { seen, sideSites: ['linkedin'] as const, failed: false, onAct, onChoose, ...props };
  act(() => render(<SidePanel {...all} />, body));
  const button = (name: string) =>
    [...body.querySelectorAll('button')].find((it) => (it.ariaLabel ?? it.textContent) === name);
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
    const { press, onAct, body } = sidePanel({ done: 'changed' });
    press('Undo');
    expect(onAct).toHaveBeenCalledWith({ act: 'undo' });
    expect(body.querySelector('.clear')).toBeNull();
  });

  test('offers what else can be done with a note, only where it is kept', () => {
    const tell = { who: 'comms@acme.example', href: 'mailto:comms@acme.example' };
    const notes = [note('One', { tell }), note('Two')];
    const { body, press, onAct, button } = sidePanel({ notes });
    expect(button('Stop showing this')).toBeUndefined();
    press('More choices');
    expect(body.querySelector('.tell a')?.getAttribute('href')).toBe('mailto:comms@acme.example');
    for (const name of ['Not useful', 'Stop showing this', 'Pause for this post']) press(name);
    expect(onAct.mock.calls).toEqual([
      [{ act: 'not-useful', note: 0 }],
      [{ act: 'stop', note: 0 }],
      [{ act: 'pause', note: 0 }],
    ]);
    press('Two');
    expect(button('Stop showing this')).toBeUndefined();
    press('More choices');
    expect(body.querySelector('.tell')).toBeNull();
    const privately = sidePanel({ notes, remembers: false });
    privately.press('More choices');
    expect(privately.button('Not useful')).toBeUndefined();
    expect(privately.button('Stop showing this')).toBeUndefined();
    expect(privately.button('Pause for this post')).toBeDefined();
  });

  test('says what was done with a note, and takes it back', () => {
    const { body, press, onAct } = sidePanel({ done: 'stopped', notes: [note('Two')] });
    expect(body.querySelector('.done')?.textContent).toMatch(/^Not shown again on this device/);
    expect(shown(body)).toBe('Two');
    press('Undo');
    press('Close');
    expect(onAct.mock.calls).toEqual([[{ act: 'undo' }], [{ act: 'content' }]]);
  });

  test('does not call a draft clear that is left alone', () => {
    const { body } = sidePanel({}, { composer: 'paused' });
    expect(body.querySelector('.page-state')?.textContent).toMatch(/^Paused/);
    expect(body.textContent).not.toContain('No notes on this draft.');
  });

  test('asks before posting, and nothing else meanwhile', () => {
    const question = { ...note('Wait', { level: 'pause' }), again: false };
    const { body, press, onAct, button } = sidePanel({ notes: [note('One')], question });
    expect(shown(body)).toBe('Wait');
    expect(button('This is fine')).toBeUndefined();
    expect(button('More choices')).toBeUndefined();
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

test('who listens hears who speaks, and a rule in its own language', () => {
  const { body } = sidePanel({ notes: [note('Er dette kunngjort?', { lang: 'nb' })] });
  const region = body.querySelector('.draft > [aria-live]');
  expect(region?.textContent?.trim()).toBe('Omtanke: Er dette kunngjort?');
  expect(region?.querySelector('[lang="nb"]')?.textContent?.trim()).toBe('Er dette kunngjort?');
});
