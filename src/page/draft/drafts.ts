import type { FoundField } from '../sites/site.ts';
import { Draft } from './draft.ts';

/** The drafts of boxes that were left: what the writer called fine stays fine when they come back. */
const drafts = new WeakMap<HTMLElement, Draft>();
/** The box that was written in last; sites build their editors anew in the middle of a draft. */
let latest: { readonly field: FoundField; readonly draft: Draft } | null = null;

/** The draft of a box that somebody wrote in. */
export const knownDraft = (element: HTMLElement): Draft | undefined => drafts.get(element);

/** The draft in a field that somebody enters, with `text` in it; from now on it is the one of this field. */
export function enterDraft(field: FoundField, text: string): Draft {
  const draft = draftIn(field, text);
  drafts.set(field.element, draft);
  latest = { field, draft };
  return draft;
}

/** The one that we know of it, or the one that its site has moved there from a field now gone. */
function draftIn(field: FoundField, text: string): Draft {
  const known = drafts.get(field.element);
  if (known) return known;
  if (!latest || latest.field.element.isConnected) return new Draft();
  const { draft } = latest;
  const goesOn = draft.text !== '' && text.startsWith(draft.text);
  return goesOn && latest.field.surface === field.surface ? draft : new Draft();
}
