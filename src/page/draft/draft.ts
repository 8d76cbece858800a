import type { Nudge, ShownNudge } from '../../core/checker/finding.ts';
import { levels } from '../../core/packs/pack.ts';
import { type Edit, editBetween, moveSpan } from '../../core/text/edit.ts';
import { type Span, touches } from '../../core/text/span.ts';
import type { Answer } from './checks.ts';

/** The rule behind a finding, as one word. */
export const ruleOf = ({ pack, rule }: Nudge): string => `${pack}/${rule}`;

/** What an answer is to a draft: void since that has moved on, news, or nothing but what was known. */
export type Taken = 'void' | 'news' | 'known';

/**
 * What is known of one draft: its text, the findings that still hold in it, and what its writer said of them. A draft
 * lives until its box is emptied; then a new post begins, and the writer's words about the last one are forgotten.
 */
export class Draft {
  #text = '';
  #nudges: readonly ShownNudge[] = [];
  #cut = false;
  #remembers = false;
  #paused = false;
  readonly #fine = new Set<string>();
  /** The text that the last answer was about. */
  #answered: string | null = null;
  /** The rules about which the writer was asked when posting. */
  readonly #asked = new Set<string>();
  /** The rules that those who listen have been told of. */
  readonly #told = new Set<string>();
  #id = crypto.randomUUID();
  /** Whether the panel has opened by itself for this post: it does so once. */
  nudged = false;

  /** Tells this post from every other, and says nothing of it. */
  get id(): string {
    return this.#id;
  }

  get text(): string {
    return this.#text;
  }

  /** The findings that the writer has not called fine, where they stand in the text as it is now; none in a pause. */
  get nudges(): readonly ShownNudge[] {
    if (this.#paused) return [];
    if (this.#fine.size === 0) return this.#nudges;
    return this.#nudges.filter((nudge) => !this.#fine.has(ruleOf(nudge)));
  }

  /** Whether the last answer left something out, since checking it would have taken too long. */
  get isCut(): boolean {
    return this.#cut;
  }

  /** Whether what the writer says of a rule is kept; in a private window it is not. */
  get remembers(): boolean {
    return this.#remembers;
  }

  /** Whether the writer wants this post left alone. It ends with the post. */
  get isPaused(): boolean {
    return this.#paused;
  }

  set isPaused(paused: boolean) {
    this.#paused = paused;
    if (paused) this.#nudges = [];
  }

  /**
   * Takes the text as it is now. Findings that the edit touched go at once, the others move with their words.
   * @returns Whether all of them are where they were.
   */
  write(text: string): boolean {
    const edit = editBetween(this.#text, text);
    if (!edit) return true;
    const stand = this.#move(edit);
    this.#text = text;
    if (text.trim() === '') this.#startAnew();
    return stand;
  }

  /** Most edits are behind all findings: then they are the very same as before. @returns Whether they are. */
  #move(edit: Edit): boolean {
    const moved = this.#nudges.flatMap((nudge) => {
      const span = moveSpan(nudge, edit);
      if (!span) return [];
      return span.start === nudge.start ? [nudge] : [{ ...nudge, ...span }];
    });
    const { length } = this.#nudges;
    const isSame = moved.length === length && moved.every((one, at) => one === this.#nudges[at]);
    if (!isSame) this.#nudges = moved;
    return isSame;
  }

  /** Takes the answer to a check of `text`. @returns What it is to the draft; of most keys it says what was known. */
  answer(text: string, { nudges, cut, remembers = false }: Answer): Taken {
    if (text !== this.#text) return 'void';
    const known = this.#isKnown({ nudges, cut, remembers });
    if (!known) this.#nudges = nudges;
    this.#cut = cut;
    this.#remembers = remembers;
    this.#answered = text;
    return known ? 'known' : 'news';
  }

  #isKnown({ nudges, cut, remembers }: Answer): boolean {
    const isSame = cut === this.#cut && remembers === this.#remembers;
    return isSame && JSON.stringify(nudges) === JSON.stringify(this.#nudges);
  }

  /** Whether what is known is about the text as it is now. */
  get isAnswered(): boolean {
    return this.#answered === this.#text || this.#text.trim() === '';
  }

  /** The finding nearest to the caret; the most serious one where the caret is elsewhere. */
  nearest(caret: Span | null): ShownNudge | null {
    const away = ({ start, end }: Span): number =>
      caret ? Math.max(0, start - caret.end, caret.start - end) : 0;
    return this.ranked().sort((a, b) => away(a) - away(b))[0] ?? null;
  }

  /** Whether there is a finding worth a pause about which the writer was not asked yet. */
  get mayAsk(): boolean {
    return this.#unasked.length > 0;
  }

  /**
   * The first finding worth a pause about which the writer was not asked yet, where the answer for exactly `text` is
   * there: a post never waits for one.
   */
  worthAsking(text: string): ShownNudge | null {
    if (text !== this.#text || text !== this.#answered) return null;
    return this.#unasked[0] ?? null;
  }

  get #unasked(): readonly ShownNudge[] {
    const isNew = (nudge: Nudge): boolean => !this.#asked.has(ruleOf(nudge));
    return this.nudges.filter((nudge) => nudge.level === 'pause' && isNew(nudge));
  }

  /** Notes that the writer is asked about all that is worth a pause now: the next attempt to post passes. */
  noteAsked(): void {
    for (const nudge of this.#unasked) this.#asked.add(ruleOf(nudge));
  }

  /** The writer says that this rule's findings are fine in this post. */
  callFine(nudge: Nudge): void {
    this.#fine.add(ruleOf(nudge));
  }

  /** The writer takes back that they are fine. */
  takeBackFine(nudge: Nudge): void {
    this.#fine.delete(ruleOf(nudge));
  }

  /** Leaves out the findings of a rule until the next answer. */
  drop(nudge: Nudge): void {
    this.#nudges = this.#nudges.filter((one) => ruleOf(one) !== ruleOf(nudge));
  }

  /**
   * The finding that the panel should open for at a natural pause: of those that are worth one to this person, the most
   * serious, the first in the text among equals, if the caret is not at it.
   * @param caret The selection, or null when it is elsewhere.
   */
  worthPanel(caret: Span | null): ShownNudge | null {
    if (this.nudged || !this.#nudges.some(({ show }) => show === 'panel')) return null;
    const worst = this.ranked().find(({ show }) => show === 'panel');
    if (!worst) return null;
    const busy = caret && (touches(worst, caret.start) || touches(worst, caret.end));
    return busy ? null : worst;
  }

  /** Whether there is a finding worth a chip that those who listen have not been told of in this post. */
  get hasUntold(): boolean {
    return this.nudges.some((nudge) => nudge.show !== 'mark' && !this.#told.has(ruleOf(nudge)));
  }

  /** Notes that those who listen are told of all findings that there are now. */
  noteTold(): void {
    for (const nudge of this.nudges) this.#told.add(ruleOf(nudge));
  }

  /** The findings from the most serious to the least, in the order of the text among equals. */
  ranked(): ShownNudge[] {
    return [...this.nudges].sort(
      (a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || a.start - b.start,
    );
  }

  #startAnew(): void {
    this.#id = crypto.randomUUID();
    this.#fine.clear();
    this.#asked.clear();
    this.#told.clear();
    this.nudged = false;
    this.#paused = false;
  }
}
