import { allIn, holds, outward } from '../around.ts';
import { isAfter, label, words } from './signs.ts';
import type { FoundField, PostControl, Site } from './site.ts';

/**
 * Which of several controls posts, told by how such controls are, the field being between or above them.
 * - `last of words`: the last one after the field with nothing but words on it, whatever pictures the others have;
 * - `last that says its label`: the same, and its label is its words, as no tool of a toolbar has it;
 * - `last of words above`: the last one of words before the field, in the head of a dialog;
 * - `last of all`: the last one after the field, whatever is on it.
 */
export type Which =
  | 'last of words'
  | 'last that says its label'
  | 'last of words above'
  | 'last of all';

const pictures = 'svg, img, i, [role="img"]';

const isOfWords = (control: Element): boolean =>
  words(control) !== '' && control.querySelector(pictures) === null;

const fits: Readonly<Record<Which, (control: Element, field: Element) => boolean>> = {
  'last of words': (control, field) => isOfWords(control) && isAfter(control, field),
  'last that says its label': (control, field) =>
    isOfWords(control) && words(control) === label(control) && isAfter(control, field),
  'last of words above': (control, field) => isOfWords(control) && isAfter(field, control),
  'last of all': isAfter,
};

/** What a key or a press may activate. */
const pressable = 'button, [role="button"], input[type="submit"]';

/**
 * The control under an event that would post what is in a field; null where it is any other.
 * @param target What was pressed, at the bottom of all open shadow roots.
 */
export function postControlAt(site: Site, field: FoundField, target: Element): HTMLElement | null {
  const control = outward(target).find((element) => element.matches(pressable));
  if (!(control instanceof HTMLElement) || isOff(control)) return null;
  return postControlsOf(site, field).includes(control) ? control : null;
}

/** A field and the kind of box that it is. */
type Box = Pick<FoundField, 'surface' | 'element'>;

/**
 * All controls that would post what is in a field, also while they are off.
 * @param upTo What is outside it is not looked through, but for a place of the site's own; without it, the page is.
 */
export const postControlsOf = (site: Site, field: Box, upTo?: Element): Element[] =>
  site.posting.controls
    .filter((known) => isAbout(known, field))
    .flatMap((known) => controlsOf(known, field.element, upTo));

const isAbout = ({ surfaces, field: fields }: PostControl, { surface, element }: Box) =>
  surfaces.includes(surface) && (fields === undefined || element.matches(fields));

const isOff = (control: HTMLElement): boolean =>
  control.matches(':disabled, [aria-disabled="true"]');

/** The controls of a kind that post what is in a field: nearly always one. */
function controlsOf(
  { at, within, which }: PostControl,
  field: HTMLElement,
  upTo?: Element,
): Element[] {
  const select = `:is(${at}):is(${pressable})`;
  const around = outward(field).slice(1);
  const scopes = within
    ? around.filter((element) => element.matches(within)).slice(-1)
    : around.slice(0, upTo && 1 + around.indexOf(upTo));
  for (const scope of scopes) {
    const all = allIn(scope, select).filter((control) => !holds(control, field));
    const found = which ? all.filter((control) => fits[which](control, field)).slice(-1) : all;
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Whether sending a form can only mean to post what is in it: there is one button for it at most, and nothing is told
 * by which one was pressed. A form with *Preview* beside *Post* is sent for either.
 */
export function hasOneWay(form: HTMLFormElement): boolean {
  // A picture that sends is none of a form's elements, by the standard.
  const all = [...form.elements, ...form.querySelectorAll('input[type="image"]')];
  const ways = all.filter((element) => element.matches(sends));
  return ways.length <= 1 && ways.every((way) => !way.hasAttribute('name'));
}

const sends =
  'button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]';
