import type { Nudge } from '../../core/checker/finding.ts';
import { allIn } from '../around.ts';
import type { Draft } from '../draft/draft.ts';
import type { Editor, Reading } from '../editors/editor.ts';
import { hasOneWay, postControlAt } from '../sites/post-control.ts';
import type { FoundField, Site } from '../sites/site.ts';
import type { Attempt, Poster } from './gate.ts';

/** One box of those that are posted together. */
export interface PostedBox {
  readonly editor: Editor;
  readonly draft: Draft;
}

/** What the writer is asked before something is posted. */
export interface Question {
  readonly nudge: Nudge;
  /** The words that it is about; they may stand in another box of the same post. */
  readonly found: string;
  readonly attempt: Attempt;
  /** What stands in the field now: the question is void once it says something else. */
  readonly reading: Reading;
}

/** Who asks the writer. */
export interface Asker {
  readonly isAsking: boolean;
  /** Shows a question; false where it cannot be seen: then nothing is held. */
  ask(question: Question): boolean;
}

/** Knows by which events the draft in a field would be posted, and what to ask first. */
export class DraftPoster implements Poster {
  /**
   * @param boxes All boxes that are posted together, the field's own first.
   */
  constructor(
    readonly site: Site,
    readonly field: FoundField,
    readonly boxes: () => readonly PostedBox[],
    readonly asker: Asker,
  ) {}

  get mayAsk(): boolean {
    return this.boxes().some(({ draft }) => draft.mayAsk);
  }

  get isAsking(): boolean {
    return this.asker.isAsking;
  }

  attemptBy(event: Event): Attempt | null {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return null;
    if (event.type === 'submit') return this.#byForm(target);
    if (event instanceof KeyboardEvent) {
      if (this.field.element.contains(target)) return this.#postsBy(event) ? { by: 'key' } : null;
      if (event.key !== 'Enter' && event.key !== ' ') return null;
    }
    const control = postControlAt(this.site, this.field, target);
    return control ? { by: 'press', control } : null;
  }

  hold(attempt: Attempt): boolean {
    const boxes = this.boxes().map(({ editor, draft }) => ({ draft, reading: editor.read() }));
    const [own] = boxes;
    if (!own) return false;
    for (const { draft, reading } of boxes) {
      const nudge = draft.worthAsking(reading.text);
      if (!nudge) continue;
      const found = reading.text.slice(nudge.start, nudge.end);
      if (!this.asker.ask({ nudge, found, attempt, reading: own.reading })) return false;
      for (const box of boxes) box.draft.noteAsked();
      return true;
    }
    return false;
  }

  #byForm(target: Element): Attempt | null {
    if (!(target instanceof HTMLFormElement) || !target.contains(this.field.element)) return null;
    const posts = this.site.posting.forms !== 'one way' || hasOneWay(target);
    return posts ? { by: 'form', form: target } : null;
  }

  /** Whether a key in the field posts. Where a list is open, Enter takes one of it. */
  #postsBy({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (key !== 'Enter' || shiftKey || altKey) return false;
    const { enter, enterBreaks, controlEnter, noKeys } = this.site.posting;
    const { surface, element } = this.field;
    if (noKeys !== undefined && element.matches(noKeys)) return false;
    if (ctrlKey || metaKey) return controlEnter.includes(surface) || enter.includes(surface);
    if (enterBreaks !== undefined && allIn(this.field.container(), enterBreaks).length > 0)
      return false;
    return enter.includes(surface) && !element.hasAttribute('aria-activedescendant');
  }
}

/** Posts what was held, by the same way: for a key there is none but to press it again. */
export function postAnyway(attempt: Attempt): void {
  if (attempt.by === 'press') attempt.control.click();
  else if (attempt.by === 'form') attempt.form.requestSubmit();
}
