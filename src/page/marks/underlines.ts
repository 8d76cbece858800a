import type { Nudge } from '../../core/checker/finding.ts';
import { holds } from '../around.ts';
import type { Box, Reading } from '../editors/editor.ts';
import { intersect, visibleBox } from './clip.ts';
import { drawMarks, type Mark, reachBelow } from './marks.ts';

/** The site's topmost element at a point of the viewport, ours left out. */
export type TopmostAt = (left: number, top: number) => Element | null;

/** The underlines of one draft: exact, clipped to what can be seen of its editor, and not over the site's own menus. */
export class Underlines {
  /** What of the site's lies over the editor, as it was when we last looked. */
  #covers: readonly Box[] = [];
  /** What can be seen of the editor, as it was when we last looked: it is told when that moves. */
  #frame: Box | null | undefined;

  constructor(
    readonly editor: HTMLElement,
    readonly layer: HTMLElement,
    readonly bench: ParentNode,
    readonly topmostAt: TopmostAt,
  ) {}

  /** Draws the findings where their words stand now. */
  draw(reading: Reading, nudges: readonly Nudge[]): void {
    this.#drawUncovered(this.#marksOf(reading, nudges));
  }

  /** The same, after a look for what lies over the words or cuts them off. A look costs more than a drawing. */
  drawAnew(reading: Reading, nudges: readonly Nudge[]): void {
    this.#frame = undefined;
    const marks = this.#marksOf(reading, nudges);
    this.#covers = marks.flatMap(({ box }) => this.#coverOf(box));
    this.#drawUncovered(marks);
  }

  #drawUncovered(marks: readonly Mark[]): void {
    const isUncovered = ({ box }: Mark): boolean =>
      !this.#covers.some((cover) => intersect(cover, box));
    drawMarks(this.layer, marks.filter(isUncovered));
  }

  #coverOf({ left, top, right, bottom }: Box): Box[] {
    const topmost = this.topmostAt((left + right) / 2, (top + bottom) / 2);
    if (!topmost || holds(this.editor, topmost) || holds(topmost, this.editor)) return [];
    return [topmost.getBoundingClientRect()];
  }

  clear(): void {
    this.#frame = undefined;
    this.layer.replaceChildren();
  }

  #marksOf(reading: Reading, nudges: readonly Nudge[]): Mark[] {
    if (this.#frame === undefined) this.#frame = visibleBox(this.editor);
    const frame = this.#frame;
    if (!frame) return [];
    // The line is drawn below its words, where the box of the last line may already have ended.
    const room = { ...frame, bottom: frame.bottom + reachBelow };
    return nudges.flatMap(({ level, start, end }) =>
      reading.boxes({ start, end }, this.bench).flatMap((whole) => {
        const box = intersect(whole, room);
        return box && box.bottom === whole.bottom ? [{ level, box }] : [];
      }),
    );
  }
}
