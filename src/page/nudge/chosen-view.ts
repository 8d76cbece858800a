import type { ShownNudge } from '../../core/checker/finding.ts';
import type { NudgePlace } from '../../messages/side-protocol.ts';
import type { Reading } from '../editors/editor.ts';
import type { Question } from '../posting/draft-poster.ts';
import type { View } from './view.ts';

/**
 * The view where the person wants it. Until an answer has said where that is, nothing is shown. The page's view is made
 * already, with nothing of it in the page: its listeners are to stand before those that the page adds later. When the
 * person chooses otherwise in the middle of a draft, the old view goes with all that it shows.
 */
export class ChosenView<Views extends Readonly<Record<NudgePlace, View>>> implements View {
  #place: NudgePlace | null = null;
  #view: View;
  #life = new AbortController();

  /** @param make Makes the view at a place; it ends with the signal that it is given. */
  constructor(
    readonly make: { readonly [P in NudgePlace]: (signal: AbortSignal) => Views[P] },
    readonly signal: AbortSignal,
  ) {
    this.#view = this.#makeAt('page');
  }

  /** Where nudges appear; null as long as that is not known. */
  get place(): NudgePlace | null {
    return this.#place;
  }

  /** The view at a place; null while the nudges are not to appear there. */
  at<P extends NudgePlace>(place: P): Views[P] | null {
    return this.#place === place ? (this.#view as Views[P]) : null;
  }

  /** Goes where the person wants it. What holds is to be shown there anew. */
  goTo(place: NudgePlace): void {
    const before = this.#place ?? 'page';
    if (this.signal.aborted) return;
    this.#place = place;
    if (before === place) return;
    this.#life.abort();
    this.#life = new AbortController();
    this.#view = this.#makeAt(place);
  }

  #makeAt(place: NudgePlace): View {
    return this.make[place](AbortSignal.any([this.signal, this.#life.signal]));
  }

  get #shown(): View | null {
    return this.#place && this.#view;
  }

  get isShown(): boolean {
    return this.#shown?.isShown ?? false;
  }

  get isAsking(): boolean {
    return this.#shown?.isAsking ?? false;
  }

  show(reading: Reading): void {
    this.#shown?.show(reading);
  }

  keep(reading: Reading): void {
    this.#shown?.keep(reading);
  }

  settle(reading: Reading): void {
    this.#shown?.settle(reading);
  }

  openFor(nudge: ShownNudge): void {
    this.#shown?.openFor(nudge);
  }

  mention(): void {
    this.#shown?.mention();
  }

  visit(nearest: ShownNudge | null, reading: Reading, isPaused: boolean): void {
    this.#shown?.visit(nearest, reading, isPaused);
  }

  ask(question: Question): boolean {
    return this.#shown?.ask(question) ?? false;
  }

  rest(): void {
    this.#shown?.rest();
  }
}
