// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { ShownNudge } from '../../core/checker/finding.ts';
import { Draft } from '../draft/draft.ts';
import { Afterword } from './afterword.ts';
import { PanelActs } from './panel-acts.ts';
import { PanelState } from './panel-state.ts';
import { Wishes } from './wishes.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'omtanke' } } }));

const text = 'a shitty demo, strictly confidential';
const nudge = (rule: string, level: ShownNudge['level'], words: string): ShownNudge => ({
  show: 'panel',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
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
const strong = nudge('strong', 'hint', 'shitty');
const secret = nudge('secret', 'warn', 'strictly confidential');

function acting() {
  const draft = new Draft();
  draft.write(text);
  draft.answer(text, { nudges: [strong, secret], cut: false, remembers: true });
  const fixes = {
    canUndo: vi.fn(() => false),
    make: vi.fn(async () => false),
    undo: vi.fn(),
    forget: vi.fn(),
  };
  const life = new AbortController();
  const afterword = new Afterword(() => undefined, life.signal);
  const reactions = { opened: vi.fn(), say: vi.fn(async () => true) };
  const wishes = new Wishes(draft, reactions as never, afterword, () => undefined);
  const panel = new PanelState(draft);
  const way = { isHere: false, leaving: vi.fn((act: () => void) => act()) };
  const view = {
    openFor: vi.fn((open: ShownNudge) => panel.show(open)),
    enter: vi.fn(),
    redraw: vi.fn(),
    close: vi.fn(() => panel.close()),
  };
  const on = { draft, fixes: fixes as never, wishes, panel, way: way as never };
  const acts = new PanelActs(on, view, life.signal);
  return { acts, draft, fixes, life, panel, reactions, view, way };
}

test('the chip opens the panel for the most serious finding, and closes it again', () => {
  const { acts, view, panel } = acting();
  acts.toggle(true);
  expect(view.openFor).toHaveBeenCalledWith(secret, true);
  acts.toggle(false);
  expect(panel.isOpen).toBe(false);
});

test('whoever leaves the chip before the panel opened is not shown it in the next pause', () => {
  const { acts, draft } = acting();
  expect(draft.worthPanel(null)).toBe(secret);
  acts.leave();
  expect(draft.worthPanel(null)).toBeNull();
});

test('the next note is drawn, and counts as seen', () => {
  const { acts, panel, reactions, view } = acting();
  panel.show(secret);
  acts.next();
  expect(panel.open).toBe(strong);
  expect(reactions.opened).toHaveBeenCalledWith(strong);
  expect(view.redraw).toHaveBeenCalledOnce();
});

test('who is in the panel is taken to the next note', () => {
  const { acts, panel, view, way } = acting();
  panel.show(secret);
  way.isHere = true;
  acts.next();
  expect(view.enter).toHaveBeenCalledOnce();
  expect(view.redraw).not.toHaveBeenCalled();
});

test('a wish closes the panel, gives the focus back, and can be taken back', () => {
  const { acts, draft, panel, way } = acting();
  panel.show(strong);
  acts.notUseful(strong);
  expect(panel.isOpen).toBe(false);
  expect(way.leaving).toHaveBeenCalledOnce();
  expect([acts.done, draft.nudges]).toEqual(['not-useful', [secret]]);
  acts.undo();
  expect([acts.done, draft.nudges]).toEqual([null, [strong, secret]]);
});

test('a suggestion that the editor refuses is told in the open panel', async () => {
  const { acts, panel, view } = acting();
  panel.show(strong);
  acts.fix(strong);
  await vi.waitFor(() => expect(view.redraw).toHaveBeenCalledOnce());
  expect(panel.outcome).toBe('fix-refused');
});

test.each([
  ['that was written', true, true],
  ['whose box is gone', false, false],
])('nothing is told of a suggestion %s', async (_, isDone, isAlive) => {
  const { acts, fixes, life, panel, view } = acting();
  fixes.make.mockResolvedValue(isDone);
  panel.show(strong);
  acts.fix(strong);
  if (!isAlive) life.abort();
  await fixes.make.mock.results[0]?.value;
  expect([panel.outcome, view.redraw.mock.calls.length]).toEqual(['not-yet', 0]);
});

test('what was written into the draft is taken back there, and stays where it may', () => {
  const { acts, fixes } = acting();
  fixes.canUndo.mockReturnValue(true);
  expect(acts.done).toBe('changed');
  acts.undo();
  acts.content();
  expect([fixes.undo.mock.calls.length, fixes.forget.mock.calls.length]).toEqual([1, 1]);
});

test('what was held is posted by the control that was pressed, with the panel closed', () => {
  const { acts, panel } = acting();
  const control = document.createElement('button');
  const pressed = vi.fn(() => expect(panel.isOpen).toBe(false));
  control.addEventListener('click', pressed);
  const reading = { text, boxes: () => [] };
  const question = {
    nudge: secret,
    found: '',
    attempt: { by: 'press' as const, control },
    reading,
  };
  panel.ask(question);
  acts.post(question);
  expect(pressed).toHaveBeenCalledOnce();
});
