import type { SideAct, SideDraft, SideNote } from '../../messages/side-protocol.ts';

/**
 * What a person did with a draft as they saw it, said of the draft as it is now: an answer that comes between their
 * look and their click takes no click away.
 * @param seen What was told of the draft when they clicked.
 * @returns Null where what it was about is gone: nothing is done to words that nobody saw.
 */
export function actNow(act: SideAct, seen: SideDraft, now: SideDraft): SideAct | null {
  if (act.note !== undefined) {
    const meant = seen.notes[act.note];
    const note = meant ? now.notes.findIndex((one) => isSame(one, meant)) : -1;
    return note < 0 ? null : { ...act, note };
  }
  if (act.act === 'keep' || act.act === 'post') {
    return seen.question && now.question && isSame(seen.question, now.question) ? act : null;
  }
  return now.done === seen.done ? act : null;
}

/** Whether two notes are of one rule, about the same words; where these stand may have changed. */
const isSame = (one: SideNote, other: SideNote): boolean =>
  one.nudge.pack === other.nudge.pack &&
  one.nudge.rule === other.nudge.rule &&
  one.found === other.found;
