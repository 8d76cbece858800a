import type { ShownNudge } from '../../core/checker/finding.ts';
import type { Span } from '../../core/text/span.ts';
import type { Outcome } from '../../panel/panel.tsx';
import { type Draft, ruleOf } from '../draft/draft.ts';
import type { Question } from '../posting/draft-poster.ts';

/** What the panel of one draft shows, a finding, a question before posting, or nothing, and who is to be told of it. */
export class PanelState {
  #open: ShownNudge | null = null;
  #question: Question | null = null;
  #outcome: Outcome = 'not-yet';
  #isMoreOpen = false;
  #isVisited = false;
  #mentioned = 0;

  constructor(readonly draft: Draft) {}

  /** The finding that the panel shows, or null while it shows none. */
  get open(): ShownNudge | null {
    return this.#open;
  }

  /** What the writer is asked before the text that it is about is posted. */
  get question(): Question | null {
    return this.#question;
  }

  /** What became of the last click on a suggestion. */
  get outcome(): Outcome {
    return this.#outcome;
  }

  get isOpen(): boolean {
    return this.#open !== null || this.#question !== null;
  }

  /** Whether it also shows what else can be done. */
  get isMoreOpen(): boolean {
    return this.#isMoreOpen;
  }

  /** Whether the person went into it, and so hears by the focus what it says. */
  get isVisited(): boolean {
    return this.#isVisited;
  }

  /** How many findings those who listen were told of since the panel was open. */
  get mentioned(): number {
    return this.#mentioned;
  }

  /** Tells those who listen how many findings there are; of an open panel they have heard. */
  mention(): void {
    this.draft.noteTold();
    if (!this.isOpen) this.#mentioned = this.draft.nudges.length;
  }

  /** The person goes into it. */
  enter(): void {
    this.#isVisited = true;
  }

  toggleMore(): void {
    this.#isMoreOpen = !this.#isMoreOpen;
  }

  /** Shows a finding. It counts as the one time that the panel opens by itself for this post. */
  show(nudge: ShownNudge): void {
    this.#begin();
    this.#turnTo(nudge);
  }

  /** Asks a question, in place of whatever was shown. */
  ask(question: Question): void {
    this.#begin();
    this.#question = question;
    this.#turnTo(null);
  }

  /** Shows the finding after the one that is shown, from the most serious to the least and round again. */
  next(): void {
    const ranked = this.draft.ranked();
    const at = this.#open ? ranked.indexOf(this.#open) : -1;
    this.#turnTo(ranked[(at + 1) % ranked.length] ?? null);
  }

  tell(outcome: Outcome): void {
    this.#outcome = outcome;
  }

  close(): void {
    this.#turnTo(null);
    this.#question = null;
  }

  /** Drops a question that was about another text. */
  takeText(text: string): void {
    if (this.#question?.reading.text !== text) this.#question = null;
  }

  /** Follows the finding to where it stands now: the same rule, as near to its old place as there is one. */
  takeNudges(): void {
    const old = this.#open;
    if (!old) return;
    const same = this.draft.nudges.filter((nudge) => ruleOf(nudge) === ruleOf(old));
    const distance = (span: Span): number => Math.abs(span.start - old.start);
    this.#open = same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  #begin(): void {
    this.draft.nudged = true;
    this.draft.noteTold();
    this.#mentioned = 0;
    this.#isVisited = false;
  }

  #turnTo(nudge: ShownNudge | null): void {
    this.#open = nudge;
    this.#outcome = 'not-yet';
    this.#isMoreOpen = false;
  }
}
