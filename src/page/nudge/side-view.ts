import type { ShownNudge } from '../../core/checker/finding.ts';
import type { DoneBeside, SideAct, SideDraft } from '../../messages/side-protocol.ts';
import { type Draft, ruleOf } from '../draft/draft.ts';
import type { Reading } from '../editors/editor.ts';
import { postAnyway, type Question } from '../posting/draft-poster.ts';
import type { FoundField } from '../sites/site.ts';
import type { Fixes } from './fixes.ts';
import type { Side } from './side.ts';
import type { View } from './view.ts';
import type { Wishes } from './wishes.ts';

/**
 * What a person sees of one draft where they want it in the browser's side panel: in the page there is nothing. What
 * is done in the panel is done here, to the draft.
 */
export class SideView implements View {
  #reading: Reading | null = null;
  #question: Question | null = null;
  /** The finding whose suggestion the editor did not take. */
  #refused: ShownNudge | null = null;

  constructor(
    readonly field: FoundField,
    readonly draft: Draft,
    readonly fixes: Fixes,
    readonly wishes: Wishes,
    readonly side: Pick<Side, 'isOpen' | 'attend' | 'tell'>,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      this.#question = null;
    });
    side.attend();
  }

  get isShown(): boolean {
    const { nudges } = this.draft;
    return this.side.isOpen && (nudges.length > 0 || this.#done !== null || this.isAsking);
  }

  show(reading: Reading): void {
    this.#reading = reading;
    if (this.#question?.reading.text !== reading.text) this.#question = null;
    this.side.tell();
  }

  keep(reading: Reading): void {
    this.show(reading);
  }

  /** There is nothing of ours around the draft. */
  settle(reading: Reading): void {
    this.show(reading);
  }

  /** The panel is open or it is not: by itself it does nothing. Where it is, the person now sees the finding there. */
  openFor(nudge: ShownNudge): void {
    if (this.side.isOpen) this.wishes.reactions.opened(nudge);
  }

  /** The panel tells of them itself. */
  mention(): void {}

  /** The panel is the browser's: an extension cannot put the focus there. */
  visit(): void {}

  /** Without the panel nobody could answer: then it is a warning like any other. */
  ask(question: Question): boolean {
    if (!this.side.isOpen) return false;
    this.#question = question;
    this.side.tell();
    return true;
  }

  get isAsking(): boolean {
    return this.#question !== null;
  }

  /** The line to the panel ends with the page's rest. */
  rest(): void {}

  /** The panel was closed: a question in it is nobody's any more, and the next attempt to post passes. */
  leave(): void {
    this.#question = null;
  }

  get #takesFixes(): boolean {
    return this.field.takesFixes && this.fixes.canMake(this.#reading);
  }

  /** What was just done, and can be taken back. */
  get #done(): DoneBeside | null {
    return this.fixes.canUndo(this.draft.text) ? 'changed' : this.wishes.afterword.done;
  }

  /** What the panel shows: the findings, with no more of the draft than the words that they are about. */
  draftNow(): SideDraft {
    const { text } = this.draft;
    const ranked = this.draft.ranked();
    const question = this.#question;
    const refused = this.#refused;
    return {
      notes: ranked.map((nudge) => ({ nudge, found: text.slice(nudge.start, nudge.end) })),
      question: question && {
        nudge: question.nudge,
        found: question.found,
        again: question.attempt.by === 'key',
      },
      done: this.#done,
      takesFixes: this.#takesFixes,
      remembers: this.draft.remembers,
      refused: refused && orNull(ranked.findIndex((nudge) => isSame(nudge, refused))),
    };
  }

  /** Does what a person clicked in the panel. */
  do({ act, note }: SideAct): void {
    const nudge = note === undefined ? undefined : this.draft.ranked()[note];
    if (nudge) this.#wish(act, nudge);
    else if (act === 'undo') this.#undo();
    else if (act === 'content') this.#contented();
    else if (act === 'keep' || act === 'post') this.#answer(act);
  }

  /** What is wished on seeing one note. */
  #wish(act: SideAct['act'], nudge: ShownNudge): void {
    if (act === 'fine') this.wishes.fine(nudge);
    else if (act === 'fix') void this.#fix(nudge);
    else if (act === 'not-useful') this.wishes.notUseful(nudge);
    else if (act === 'stop') void this.wishes.stop(nudge);
    else if (act === 'pause') this.wishes.pause();
  }

  #undo(): void {
    if (this.#done === 'changed') void this.fixes.undo();
    else this.wishes.afterword.undo();
  }

  /** The word on what was done has been read. */
  #contented(): void {
    (this.#done === 'changed' ? this.fixes : this.wishes.afterword).forget();
  }

  #answer(answer: 'keep' | 'post'): void {
    const question = this.#question;
    this.#question = null;
    this.side.tell();
    if (answer === 'post' && question) postAnyway(question.attempt);
  }

  async #fix(nudge: ShownNudge): Promise<void> {
    const done = await this.fixes.make(nudge, this.draft.text);
    this.#refused = done ? null : nudge;
    this.side.tell();
  }
}

/** Whether two findings are of one rule at one place: each answer makes them anew. */
const isSame = (one: ShownNudge, other: ShownNudge): boolean =>
  ruleOf(one) === ruleOf(other) && one.start === other.start;

const orNull = (at: number): number | null => (at < 0 ? null : at);
