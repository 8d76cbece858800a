import { describe, expect, it } from 'vitest';
import type { ShownNudge } from '../../core/checker/finding.ts';
import type { Level } from '../../core/packs/pack.ts';
import { Draft } from './draft.ts';

const nudge = (rule: string, level: Level, start: number, end: number): ShownNudge => ({
  pack: 'general',
  rule,
  section: 'tone',
  level,
  start,
  end,
  title: rule,
  message: '',
  why: '',
  packTitle: '',
  sectionTitle: '',
  show: level === 'hint' ? 'chip' : 'panel',
});

function draftOf(text: string, ...nudges: ShownNudge[]): Draft {
  const draft = new Draft();
  draft.write(text);
  draft.answer(text, { nudges, cut: false });
  return draft;
}

describe('a draft', () => {
  it('keeps the findings of the text that it still is', () => {
    const draft = draftOf('we guarantee it', nudge('promise', 'warn', 3, 12));
    expect(draft.nudges).toHaveLength(1);
  });

  it('drops an answer for a text that it no longer is', () => {
    const draft = new Draft();
    draft.write('we guarantee');
    draft.write('we guarantee it');
    expect(
      draft.answer('we guarantee', { nudges: [nudge('promise', 'warn', 3, 12)], cut: false }),
    ).toBe('void');
    expect(draft.nudges).toEqual([]);
  });

  it('tells an answer with something new in it from one that says what is known', () => {
    const draft = draftOf('we guarantee it', nudge('promise', 'warn', 3, 12));
    draft.write('Yes, we guarantee it');
    const same = { nudges: [nudge('promise', 'warn', 8, 17)], cut: false };
    expect(draft.answer('Yes, we guarantee it', same)).toBe('known');
    const smaller = [{ ...nudge('promise', 'warn', 8, 17), show: 'chip' as const }];
    expect(draft.answer('Yes, we guarantee it', { ...same, nudges: smaller })).toBe('news');
    expect(draft.answer('Yes, we guarantee it', { nudges: smaller, cut: true })).toBe('news');
    expect(draft.answer('Yes, we guarantee it', { nudges: [], cut: true })).toBe('news');
  });

  it('knows a post as answered also by an answer that says what is known', () => {
    const draft = draftOf('lovely day');
    draft.write('lovely day out');
    expect(draft.isAnswered).toBe(false);
    expect(draft.answer('lovely day out', { nudges: [], cut: false })).toBe('known');
    expect(draft.isAnswered).toBe(true);
  });

  it('moves a finding along with its words', () => {
    const draft = draftOf('we guarantee it', nudge('promise', 'warn', 3, 12));
    draft.write('Yes, we guarantee it');
    expect(draft.nudges).toMatchObject([{ start: 8, end: 17 }]);
  });

  it.each([
    ['stay behind an edit that comes after them', 'we guarantee it all', true],
    ['stay where nothing was edited', 'we guarantee it', true],
    ['move behind one that comes before', 'so we guarantee it', false],
    ['go with one that touches them', 'we guaranteed it', false],
    ['go with all else', '', false],
  ])('tells whether its findings are where they were: they %s', (_what, text, stand) => {
    const draft = draftOf('we guarantee it', nudge('promise', 'warn', 3, 12));
    expect(draft.write(text)).toBe(stand);
  });

  it('tells the finding nearest to the caret, and the most serious one while the caret is elsewhere', () => {
    const far = nudge('secret', 'warn', 0, 6);
    const near = nudge('profanity', 'hint', 20, 24);
    const draft = draftOf('secret and then some damn', far, near);
    expect(draft.nearest({ start: 22, end: 22 })).toMatchObject({ rule: 'profanity' });
    expect(draft.nearest({ start: 8, end: 9 })).toMatchObject({ rule: 'secret' });
    expect(draft.nearest(null)).toMatchObject({ rule: 'secret' });
    expect(draftOf('hello').nearest(null)).toBeNull();
  });

  it('knows whether it was answered as it stands; an empty one has nothing to be asked', () => {
    const draft = draftOf('hello');
    expect(draft.isAnswered).toBe(true);
    draft.write('hello there');
    expect(draft.isAnswered).toBe(false);
    draft.write('');
    expect(draft.isAnswered).toBe(true);
  });

  it('drops a finding at once when its words are edited', () => {
    const draft = draftOf('we guarantee it', nudge('promise', 'warn', 3, 12));
    draft.write('we guaran it');
    expect(draft.nudges).toEqual([]);
  });

  it('shows no finding of a rule that was called fine, in this post', () => {
    const draft = draftOf('damn damn', nudge('profanity', 'hint', 0, 4));
    draft.callFine(nudge('profanity', 'hint', 5, 9));
    expect(draft.nudges).toEqual([]);
  });

  it('has each rule to tell of once in a post, where it is worth more than a mark', () => {
    const text = 'damn, we guarantee it';
    const damn = nudge('profanity', 'hint', 0, 4);
    const draft = draftOf(text, damn);
    expect(draft.hasUntold).toBe(true);
    draft.noteTold();
    draft.answer(text, { nudges: [damn], cut: false });
    expect(draft.hasUntold).toBe(false);
    const mark = { ...nudge('promise', 'warn', 9, 18), show: 'mark' as const };
    draft.answer(text, { nudges: [damn, mark], cut: false });
    expect(draft.hasUntold).toBe(false);
    draft.answer(text, { nudges: [damn, nudge('promise', 'warn', 9, 18)], cut: false });
    expect(draft.hasUntold).toBe(true);
    draft.write('');
    draft.write(text);
    draft.answer(text, { nudges: [damn], cut: false });
    expect(draft.hasUntold).toBe(true);
  });

  it('begins a new post when the box is emptied', () => {
    const fine = nudge('profanity', 'warn', 0, 4);
    const draft = draftOf('damn', fine);
    draft.callFine(fine);
    draft.nudged = true;
    const { id } = draft;
    draft.write('');
    draft.write('damn');
    expect(draft.id).not.toBe(id);
    draft.answer('damn', { nudges: [fine], cut: false });
    expect(draft.nudges).toHaveLength(1);
    expect(draft.nudged).toBe(false);
  });

  it('shows a finding again when the writer takes back that it is fine', () => {
    const fine = nudge('profanity', 'hint', 0, 4);
    const draft = draftOf('damn', fine);
    draft.callFine(fine);
    draft.takeBackFine(fine);
    expect(draft.nudges).toEqual([fine]);
  });

  it('leaves out a rule until the next answer, and no other rule', () => {
    const damn = nudge('profanity', 'hint', 0, 4);
    const promise = nudge('promise', 'warn', 8, 17);
    const draft = draftOf('damn we guarantee it', damn, promise);
    draft.drop(damn);
    expect(draft.nudges).toEqual([promise]);
    draft.answer('damn we guarantee it', { nudges: [damn, promise], cut: false });
    expect(draft.nudges).toHaveLength(2);
  });

  it('shows and asks nothing while it is paused, until it goes on or another post begins', () => {
    const threat = nudge('threat', 'pause', 0, 4);
    const draft = draftOf('damn', threat);
    draft.isPaused = true;
    draft.answer('damn', { nudges: [threat], cut: false });
    expect(draft.nudges).toEqual([]);
    expect(draft.mayAsk).toBe(false);
    draft.isPaused = false;
    draft.answer('damn', { nudges: [threat], cut: false });
    expect(draft.mayAsk).toBe(true);
    draft.isPaused = true;
    draft.write('');
    expect(draft.isPaused).toBe(false);
  });
});

describe('what is worth a panel', () => {
  const text = 'damn, we guarantee Nimbus';
  const hint = nudge('profanity', 'hint', 0, 4);
  const warn = nudge('promise', 'warn', 9, 18);
  const pause = nudge('code-name', 'pause', 19, 25);

  it('is the most serious finding', () => {
    expect(draftOf(text, hint, warn, pause).worthPanel(null)).toEqual(pause);
  });

  it('is the first in the text among equals', () => {
    const second = nudge('other', 'warn', 19, 25);
    expect(draftOf(text, warn, second).worthPanel(null)).toEqual(warn);
  });

  it('is never a hint', () => {
    expect(draftOf(text, hint).worthPanel(null)).toBeNull();
  });

  it('is no finding that this person knows well, and then the next one', () => {
    const known = { ...pause, level: 'warn', show: 'chip' } as const;
    expect(draftOf(text, known).worthPanel(null)).toBeNull();
    expect(draftOf(text, warn, known).worthPanel(null)).toEqual(warn);
    expect(draftOf(text, { ...known, show: 'mark' }).worthPanel(null)).toBeNull();
  });

  it('waits while the caret is in the words or at their edge', () => {
    const draft = draftOf(text, warn);
    expect(draft.worthPanel({ start: 12, end: 12 })).toBeNull();
    expect(draft.worthPanel({ start: 18, end: 18 })).toBeNull();
    expect(draft.worthPanel({ start: 19, end: 19 })).toEqual(warn);
  });

  it('is nothing more once this post had its panel', () => {
    const draft = draftOf(text, warn);
    draft.nudged = true;
    expect(draft.worthPanel(null)).toBeNull();
  });
});

describe('what the writer is asked when posting', () => {
  const text = 'so damn, guarantee Nimbus';
  const warn = nudge('promise', 'warn', 9, 18);
  const pause = nudge('code-name', 'pause', 19, 25);

  it('is about a finding worth a pause, and about no other', () => {
    expect(draftOf(text, warn, pause).worthAsking(text)).toEqual(pause);
    expect(draftOf(text, warn).worthAsking(text)).toBeNull();
  });

  it('is nothing where the answer for exactly this text is not there', () => {
    const draft = draftOf(text, pause);
    expect(draft.worthAsking(`${text}!`)).toBeNull();
    draft.write(`${text}!`);
    expect(draft.worthAsking(`${text}!`)).toBeNull();
    expect(draft.mayAsk).toBe(true);
  });

  it('is asked once for a rule and a post', () => {
    const draft = draftOf(text, pause);
    draft.noteAsked();
    expect(draft.worthAsking(text)).toBeNull();
    expect(draft.mayAsk).toBe(false);
    const other = nudge('leak', 'pause', 3, 7);
    draft.answer(text, { nudges: [other, pause], cut: false });
    expect(draft.worthAsking(text)).toEqual(other);
  });

  it('is nothing once it was called fine', () => {
    const draft = draftOf(text, pause);
    draft.callFine(pause);
    expect(draft.mayAsk).toBe(false);
  });

  it('is asked anew when the box was emptied: that is another post', () => {
    const draft = draftOf(text, pause);
    draft.noteAsked();
    draft.write('');
    draft.write(text);
    draft.answer(text, { nudges: [pause], cut: false });
    expect(draft.worthAsking(text)).toEqual(pause);
  });
});
