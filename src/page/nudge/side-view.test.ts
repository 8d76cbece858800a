// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { ShownNudge } from '../../core/checker/finding.ts';
import { Draft } from '../draft/draft.ts';
import { SideView } from './side-view.ts';

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
  draft.answer(text, { nudges: [strong, secret], cut: false });
  const fixes = {
    canMake: () => true,
    canUndo: () => false,
    make: vi.fn(async () => false),
    undo: vi.fn(),
    forget: vi.fn(),
  };
  const side = { isOpen, attend: vi.fn(), tell: vi.fn() };
  const field = { takesFixes: true };
  const fine = vi.fn();
  const { signal } = new AbortController();
  const view = new SideView(field as never, draft, fixes as never, { fine }, side, signal);
  return { view, draft, fixes, side, fine };
}

const control = (): HTMLElement => document.createElement('button');
const question = (by: HTMLElement) => ({
  nudge: secret,
  found: 'strictly confidential',
  attempt: { by: 'press' as const, control: by },
  text,
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
      isChanged: false,
      takesFixes: true,
      refused: null,
    });
  });

  test('has each click done to the note that was seen', () => {
    const { view, fine, fixes } = sideView();
    view.do({ act: 'fine', note: 1, revision: 1 });
    expect(fine).toHaveBeenCalledWith(strong);
    view.do({ act: 'fix', note: 0, revision: 1 });
    expect(fixes.make).toHaveBeenCalledWith(secret, text);
    view.do({ act: 'undo', revision: 1 });
    expect(fixes.undo).toHaveBeenCalledOnce();
    view.do({ act: 'fine', note: 7, revision: 1 });
    expect(fine).toHaveBeenCalledOnce();
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
