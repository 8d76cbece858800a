// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { ShownNudge } from '../../core/checker/finding.ts';
import { Draft } from '../draft/draft.ts';
import { Afterword } from './afterword.ts';
import { SideView } from './side-view.ts';
import { Wishes } from './wishes.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'omtanke' } } }));

const text = 'a shitty demo, strictly confidential';
const nudge = (
  rule: string,
  level: ShownNudge['level'],
  start: number,
  end: number,
): ShownNudge => ({
  show: 'panel',
  start,
  end,
  pack: 'acme',
  rule,
  section: 'words',
  level,
  title: rule,
  message: '',
  why: 'So it is.',
  packTitle: 'Acme policy',
  sectionTitle: 'Words',
});
const strong = nudge('strong', 'hint', 2, 8);
const secret = nudge('secret', 'pause', 15, 36);

function sideView(isOpen = true) {
  const draft = new Draft();
  draft.write(text);
  draft.answer(text, { nudges: [strong, secret], cut: false, remembers: true });
  const fixes = {
    canMake: () => true,
    canUndo: vi.fn(() => false),
    make: vi.fn(async () => false),
    undo: vi.fn(),
    forget: vi.fn(),
  };
  const side = { isOpen, attend: vi.fn(), tell: vi.fn() };
  const field = { takesFixes: true };
  const reactions = { opened: vi.fn(), say: vi.fn(async () => true) };
  const { signal } = new AbortController();
  const afterword = new Afterword(() => side.tell(), signal);
  const wishes = new Wishes(draft, reactions as never, afterword, () => side.tell());
  const view = new SideView(field as never, draft, fixes as never, wishes, side, signal);
  const noted = () => view.draftNow().notes.map((note) => note.nudge.rule);
  return { view, draft, fixes, side, reactions, noted };
}

const control = (): HTMLElement => document.createElement('button');
const question = (by: HTMLElement) => ({
  nudge: secret,
  found: 'strictly confidential',
  attempt: { by: 'press' as const, control: by },
  reading: { text, boxes: () => [] },
});

describe('a draft in the side panel', () => {
  test('is told by its findings, the most serious first, with their words and no others', () => {
    const { view } = sideView();
    view.show({ text, boxes: () => [] });
    expect(view.draftNow()).toEqual({
      notes: [
        { nudge: secret, found: 'strictly confidential' },
        { nudge: strong, found: 'shitty' },
      ],
      question: null,
      done: null,
      takesFixes: true,
      remembers: true,
      refused: null,
    });
  });

  test('has each click done to the note that was seen', () => {
    const { view, fixes, noted } = sideView();
    view.do({ act: 'fine', note: 7, revision: 1 });
    expect(noted()).toEqual(['secret', 'strong']);
    view.do({ act: 'fine', note: 1, revision: 1 });
    expect(noted()).toEqual(['secret']);
    view.do({ act: 'fix', note: 0, revision: 1 });
    expect(fixes.make).toHaveBeenCalledWith(secret, text);
  });

  test('takes back the change that was made last', () => {
    const { view, fixes } = sideView();
    fixes.canUndo.mockReturnValue(true);
    expect(view.draftNow().done).toBe('changed');
    view.do({ act: 'undo', revision: 1 });
    view.do({ act: 'content', revision: 1 });
    expect([fixes.undo, fixes.forget].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test('is without a note that is of no use, and has it again when that is taken back', () => {
    const { view, reactions, noted } = sideView();
    view.do({ act: 'not-useful', note: 1, revision: 1 });
    expect(reactions.say).toHaveBeenCalledWith(strong, 'not-useful');
    expect([noted(), view.draftNow().done]).toEqual([['secret'], 'not-useful']);
    view.do({ act: 'undo', revision: 2 });
    expect(reactions.say).toHaveBeenLastCalledWith(strong, 'undo', expect.any(String));
    expect([noted(), view.draftNow().done]).toEqual([['secret', 'strong'], null]);
  });

  test('is without a note that its person stopped, and says so once that is kept', async () => {
    const { view, reactions, noted } = sideView();
    view.do({ act: 'stop', note: 1, revision: 1 });
    expect([noted(), view.draftNow().done]).toEqual([['secret'], null]);
    await vi.waitFor(() => expect(view.draftNow().done).toBe('stopped'));
    view.do({ act: 'content', revision: 2 });
    expect([noted(), view.draftNow().done]).toEqual([['secret'], null]);
    expect(reactions.say.mock.calls).toEqual([[strong, 'stop']]);
  });

  test('is left alone for this post, until that is taken back', () => {
    const { view, draft, noted } = sideView();
    view.do({ act: 'pause', note: 0, revision: 1 });
    expect([noted(), view.draftNow().done, draft.isPaused]).toEqual([[], 'paused', true]);
    view.do({ act: 'undo', revision: 2 });
    expect([view.draftNow().done, draft.isPaused]).toEqual([null, false]);
  });

  test('counts as shown at a natural pause, while the panel is open', () => {
    const open = sideView();
    open.view.openFor(secret);
    expect(open.reactions.opened).toHaveBeenCalledWith(secret);
    const closed = sideView(false);
    closed.view.openFor(secret);
    expect(closed.reactions.opened).not.toHaveBeenCalled();
  });

  test('says which suggestion the editor did not take', async () => {
    const { view } = sideView();
    view.do({ act: 'fix', note: 1, revision: 1 });
    await vi.waitFor(() => expect(view.draftNow().refused).toBe(1));
  });
});

describe('a question in the side panel', () => {
  test('is asked while the panel is open, and stands until the text is another', () => {
    const { view, side } = sideView();
    expect(view.ask(question(control()))).toBe(true);
    expect(side.tell).toHaveBeenCalled();
    expect(view.draftNow().question).toMatchObject({
      found: 'strictly confidential',
      again: false,
    });
    view.show({ text, boxes: () => [] });
    expect(view.isAsking).toBe(true);
    view.show({ text: `${text}!`, boxes: () => [] });
    expect(view.isAsking).toBe(false);
  });

  test('is not asked while the panel is closed, so that nothing is held', () => {
    const { view } = sideView(false);
    expect(view.ask(question(control()))).toBe(false);
    expect([view.isAsking, view.isShown]).toEqual([false, false]);
  });

  test('is nobody’s when the panel was closed', () => {
    const { view } = sideView();
    view.ask(question(control()));
    view.leave();
    expect(view.isAsking).toBe(false);
  });

  test('is answered by posting, once, or by writing on', () => {
    const { view } = sideView();
    const button = control();
    const pressed = vi.spyOn(button, 'click');
    view.ask(question(button));
    view.do({ act: 'keep', revision: 1 });
    view.do({ act: 'post', revision: 1 });
    expect(pressed).not.toHaveBeenCalled();
    view.ask(question(button));
    view.do({ act: 'post', revision: 2 });
    view.do({ act: 'post', revision: 2 });
    expect(pressed).toHaveBeenCalledOnce();
  });
});
