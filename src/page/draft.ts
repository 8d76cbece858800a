import type { Nudge, Nudged } from '../core/checker/finding.ts';
import { levels } from '../core/packs/pack.ts';
import { editBetween, moveSpan } from '../core/text/edit.ts';
import { type Span, touches } from '../core/text/span.ts';

/** The rule behind a finding, as one word. */
export const ruleOf = ({ pack, rule }: Nudge): string => `${pack}/${rule}`;

/**
 * What is known of one draft: its text, the findings that still hold in it, and what its writer said of them. A draft
 * lives until its box is emptied; then a new post begins, and the writer's words about the last one are forgotten.
 */
export class Draft {
  #text = '';
  #nudges: readonly Nudge[] = [];
  #cut = false;
  readonly #fine = new Set<string>();
  /** The text that the last answer was about. */
  #answered: string | null = null;
  /** The rules about which the writer was asked when posting. */
  readonly #asked = new Set<string>();
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

  /** The findings that the writer has not called fine, where they stand in the text as it is now. */
  get nudges(): readonly Nudge[] {
    return this.#nudges.filter((nudge) => !this.#fine.has(ruleOf(nudge)));
  }

  /** Whether the last answer left something out, since checking it would have taken too long. */
  get isCut(): boolean {
    return this.#cut;
  }

  /** Takes the text as it is now. Findings that the edit touched go at once, the others move with their words. */
  write(text: string): void {
    const edit = editBetween(this.#text, text);
    if (!edit) return;
    this.#nudges = this.#nudges.flatMap((nudge) => {
      const span = moveSpan(nudge, edit);
      return span ? [{ ...nudge, ...span }] : [];
    });
    this.#text = text;
    if (text.trim() === '') this.#startAnew();
  }

  /** Takes the answer to a check of `text`; false when the draft has moved on and the answer is void. */
  answer(text: string, { nudges, cut }: Nudged): boolean {
    if (text !== this.#text) return false;
    this.#nudges = nudges;
    this.#cut = cut;
    this.#answered = text;
    return true;
  }

  /** Whether what is known is about the text as it is now. */
  get isAnswered(): boolean {
    return this.#answered === this.#text || this.#text.trim() === '';
  }

  /** The finding nearest to the caret; the most serious one where the caret is elsewhere. */
  nearest(caret: Span | null): Nudge | null {
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
  worthAsking(text: string): Nudge | null {
    if (text !== this.#text || text !== this.#answered) return null;
    return this.#unasked[0] ?? null;
  }

  get #unasked(): readonly Nudge[] {
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

  /**
   * The finding that the panel should open for at a natural pause: the most serious one, the first in the text among
   * equals, if it is worth a panel and the caret is not at it.
   * @param caret The selection, or null when it is elsewhere.
   */
  worthPanel(caret: Span | null): Nudge | null {
    if (this.nudged) return null;
    const [worst] = this.ranked();
    if (!worst || worst.level === 'hint') return null;
    const busy = caret && (touches(worst, caret.start) || touches(worst, caret.end));
    return busy ? null : worst;
  }

  /** The findings from the most serious to the least, in the order of the text among equals. */
  ranked(): Nudge[] {
    return [...this.nudges].sort(
      (a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || a.start - b.start,
    );
  }

  #startAnew(): void {
    this.#id = crypto.randomUUID();
    this.#fine.clear();
    this.#asked.clear();
    this.nudged = false;
  }
}
