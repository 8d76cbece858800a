import { allIn } from '../around.ts';
import { liveRange } from '../live-range.ts';
import { findField, type Site } from '../sites/site.ts';
import { isInSight } from './in-sight.ts';

/**
 * Puts the focus back into the box that a panel of ours stood by, when an earlier copy of us took the panel away with
 * the focus in it: the next keys belong to the draft. Where more than one box could be meant, none is.
 * @param around The composer that the panel was in.
 */
export function focusFieldIn(site: Site, around: ParentNode): void {
  const fields = allIn(around, 'textarea, input, [contenteditable="true"]').filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      findField(site, element, location)?.element === element &&
      isInSight(element),
  );
  const field = fields.find(holdsCaret) ?? (fields.length === 1 ? fields[0] : undefined);
  field?.focus({ preventScroll: true });
}

/** The selection of the page stays in an editor while the focus is elsewhere. */
function holdsCaret(field: HTMLElement): boolean {
  const range = liveRange(field);
  return range !== null && field.contains(range.startContainer);
}
