import { describe, expect, test } from 'vitest';
import type { SideDraft, SideNote } from '../../messages/side-protocol.ts';
import { actNow } from './side-act.ts';

const note = (rule: string, found: string, start = 0): SideNote => ({
  nudge: {
    start,
    end: start + found.length,
    pack: 'acme',
    rule,
    section: 'words',
    level: 'hint',
    title: rule,
    message: '',
    why: '',
    packTitle: 'Acme',
    sectionTitle: 'Words',
  },
  found,
});

const draft = (...notes: SideNote[]): SideDraft => ({
  notes,
  question: null,
  done: null,
  takesFixes: true,
  remembers: true,
  refused: null,
});

const fine = { act: 'fine', revision: 1, note: 0 } as const;

describe('what is done in the side panel', () => {
  test('is about the note that was seen, wherever it stands now', () => {
    const now = draft(note('names', 'Bluebird'), note('strong', 'lousy', 20));
    expect(actNow(fine, draft(note('strong', 'lousy', 3)), now)).toEqual({ ...fine, note: 1 });
  });

  test.each([
    ['are other words of the same rule', draft(note('strong', 'rotten'))],
    ['are the same words of another rule', draft(note('names', 'lousy'))],
    ['are gone', draft()],
  ])('is not done where the words %s', (_, now) => {
    expect(actNow(fine, draft(note('strong', 'lousy')), now)).toBeNull();
  });

  test('names a note that was there', () => {
    expect(actNow({ ...fine, note: 7 }, draft(), draft(note('strong', 'lousy')))).toBeNull();
  });

  test('answers the question that was seen, and no other', () => {
    const asking = (question: SideNote) => ({
      ...draft(),
      question: { ...question, again: false },
    });
    const post = { act: 'post', revision: 1 } as const;
    const seen = asking(note('threat', 'kill you', 4));
    expect(actNow(post, seen, asking(note('threat', 'kill you', 9)))).toEqual(post);
    expect(actNow(post, seen, asking(note('names', 'Bluebird')))).toBeNull();
    expect(actNow(post, seen, draft())).toBeNull();
  });

  test('takes back what was seen to be done as long as it can be', () => {
    const undo = { act: 'undo', revision: 1 } as const;
    const changed = { ...draft(), done: 'changed' } as const;
    expect(actNow(undo, changed, { ...changed, notes: [note('names', 'x')] })).toEqual(undo);
    expect(actNow(undo, changed, draft())).toBeNull();
    expect(actNow(undo, changed, { ...changed, done: 'stopped' })).toBeNull();
  });
});
