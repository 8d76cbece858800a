import type { SiteId, Surface } from '../../core/packs/pack.ts';
import { outward } from '../around.ts';
import { postControlsOf, type Which } from './post-control.ts';
import { type Sign, signs } from './signs.ts';

/**
 * What Omtanke knows of one site: data only. Selectors rest on roles and on attributes that do not depend on
 * language, never on class names that a build makes anew; each fact has the month in which it was last seen.
 */
export interface Site {
  readonly id: SiteId;
  /** Host names, as in `manifest.json`. */
  readonly hosts: readonly string[];
  /** Fields that may be composers. */
  readonly fields: readonly Field[];
  /** Whole areas of the site, by the path of the address: they decide first, and on the side of privacy. */
  readonly areas: readonly Area[];
  /**
   * Places around a field that tell which surface it is. One that says message counts wherever it is; of all others
   * the nearest one around the field, and none beyond the dialog that the field is in.
   */
  readonly places: readonly Place[];
  /** What is never read, whatever surrounds it. */
  readonly never: string;
  /** What is never read either, and the popup says why: a person may expect it to be checked. */
  readonly refused?: readonly Refused[];
  /** The composer around a field, from the best known: our marks and panel live there. */
  readonly containers: readonly string[];
  /** Where the account that would speak is shown, the surest first. */
  readonly accounts: readonly AccountSign[];
  /** What posts a draft. */
  readonly posting: Posting;
  /** Fields that are known to lose what is written into them: suggestions can be copied there, no more. */
  readonly copyOnly?: string;
}

export interface Refused {
  /** The element around the field, or the field itself. */
  readonly at: string;
  readonly why: Refusal;
  readonly seen: string;
}

/** Why a box is left alone: `code`, an editor that keeps the lines out of sight out of the page. */
export type Refusal = 'code';

export interface Field {
  readonly select: string;
  /** What the path of the page's address must match. */
  readonly path?: RegExp;
  /**
   * What it is where no place says otherwise; without it, a field is read only in a place that is known. A message
   * is a message in every place.
   */
  readonly surface?: Surface;
  /** The composer around it, where none of the site's is. */
  readonly container?: string;
  /** Month in which this was last seen on the site, and where. */
  readonly seen: string;
}

export interface Area {
  /** The one host that it is about, if not all. */
  readonly host?: string;
  readonly path: RegExp;
  readonly surface: Surface | 'none';
  readonly seen: string;
}

export interface Place {
  /** The element around the field, or the field itself. */
  readonly at: string;
  /** What that element must hold. */
  readonly has?: string;
  /** What it must not hold. */
  readonly lacks?: string;
  /** What the field itself must match. */
  readonly field?: string;
  /** What it must show besides, all of it. */
  readonly shows?: readonly Sign[];
  /** What the path of the page's address must match. */
  readonly path?: RegExp;
  readonly surface: Surface | 'none';
  readonly seen: string;
}

/** A place that shows which account would speak. */
export interface AccountSign {
  /** The element; for `path` and `query`, nothing. */
  readonly at: string;
  /** Whether it is the nearest around the field, never beyond its dialog, or the first in the page. */
  readonly where: 'around' | 'page';
  /** What of it tells: the path or the query of the page's address, its text, or the attribute of this name. */
  readonly from:
    | 'path'
    | 'query'
    | 'text'
    | 'href'
    | 'data-testid'
    | 'aria-label'
    | 'data-placeholder'
    | 'aria-placeholder';
  /** Takes the account out of it: the first group. */
  readonly take: RegExp;
  /** What is told by it, where that is no handle, path or number. */
  readonly as?: 'company/' | 'in/' | 'name:' | 'label:';
  readonly surfaces?: readonly Surface[];
  readonly seen: string;
}

/** The ways to post what is in a field. */
export interface Posting {
  readonly controls: readonly PostControl[];
  /** Surfaces on which Enter posts, and Shift+Enter breaks the line. */
  readonly enter: readonly Surface[];
  /** Surfaces on which Ctrl+Enter, or Cmd+Enter, posts. */
  readonly controlEnter: readonly Surface[];
  /** Where one of these stands beside the field, Enter breaks the line: it posts only where there is no button for it. */
  readonly enterBreaks?: string;
  /** Fields of these surfaces that no key posts all the same: the text of a picture is a part of a post. */
  readonly noKeys?: string;
  /** Surfaces whose boxes in one composer are all posted at once, as a thread is. */
  readonly together?: readonly Surface[];
  /** Which forms around a field post it when they are sent: all of them, or those that can be sent in one way only. */
  readonly forms?: 'all' | 'one way';
}

/** A control that posts, known by what it is and where it stands, never by its label. */
export interface PostControl {
  readonly at: string;
  readonly surfaces: readonly Surface[];
  /** The fields that it is about, if not all of these surfaces. */
  readonly field?: string;
  /** The outermost element of this kind around the field is where it is looked for; else the nearest that has one. */
  readonly within?: string;
  /** Which of those that match. */
  readonly which?: Which;
  readonly seen: string;
}

/** A field that someone writes in, and what it is. */
export interface FoundField {
  readonly element: HTMLElement;
  readonly surface: Surface;
  /** Whether a suggestion may be written into it. */
  readonly takesFixes: boolean;
  /** The composer or the dialog around it, as it is now: sites move their editors about. */
  container(): HTMLElement;
  /** What would post it, as it is now. */
  postControls(): readonly Element[];
}

/** Where in a site a page is. */
export type Address = Pick<Location, 'hostname' | 'pathname' | 'search'>;

/** Nothing outside the dialog that a field is in tells what it is: sites open private ones over public pages. */
const dialog = 'dialog, [role="dialog"], [role="alertdialog"]';

/**
 * Tells whether `target` lies in a field of the site, and of which surface.
 * @param target Where the focus or the key went, at the bottom of all open shadow roots.
 */
export function findField(site: Site, target: Element, address: Address): FoundField | null {
  const fields = site.fields.filter(({ path }) => path?.test(address.pathname) ?? true);
  for (const field of fields) {
    const element = target.closest<HTMLElement>(field.select);
    if (!element || outward(element).some((ancestor) => ancestor.matches(site.never))) continue;
    if (refusalOf(site, element)) return null;
    const surface = surfaceOf(site, field, element, address);
    if (surface === 'none') return null;
    const takesFixes = site.copyOnly === undefined || !element.matches(site.copyOnly);
    const container = () => containerOf(site, field, element);
    const postControls = () => postControlsOf(site, { element, surface }, container());
    return { element, surface, takesFixes, container, postControls };
  }
  return null;
}

/** Why a box is left alone, at an element in it; null where nothing is to be said. */
export function refusalOf({ refused = [] }: Site, target: Element): Refusal | null {
  const around = outward(target);
  return refused.find(({ at }) => around.some((ancestor) => ancestor.matches(at)))?.why ?? null;
}

/** Every element in a part of the page that may be a field of the site, in document order. */
export const fieldsIn = (site: Site, part: ParentNode): HTMLElement[] => [
  ...part.querySelectorAll<HTMLElement>(site.fields.map(({ select }) => select).join()),
];

/** On the side of privacy: what anything calls a message is one. */
function surfaceOf(
  site: Site,
  field: Field,
  element: HTMLElement,
  { hostname, pathname }: Address,
): Place['surface'] {
  if (field.surface === 'message') return 'message';
  const area = site.areas.find(
    ({ host = hostname, path }) => host === hostname && path.test(pathname),
  );
  if (area) return area.surface;
  const around = outward(element);
  const places = site.places.filter(({ path }) => path?.test(pathname) ?? true);
  const messages = places.filter(({ surface }) => surface === 'message');
  const others = places.filter(({ surface }) => surface !== 'message');
  const inDialog = around.slice(0, 1 + around.findIndex((ancestor) => ancestor.matches(dialog)));
  const place =
    nearest(messages, around, element) ??
    nearest(others, inDialog.length > 0 ? inDialog : around, element);
  return place?.surface ?? field.surface ?? 'none';
}

function nearest(
  places: readonly Place[],
  around: readonly Element[],
  field: HTMLElement,
): Place | undefined {
  for (const ancestor of around) {
    const place = places.find((candidate) => isAt(candidate, ancestor, field));
    if (place) return place;
  }
  return undefined;
}

const isAt = (place: Place, ancestor: Element, field: HTMLElement): boolean =>
  ancestor.matches(place.at) &&
  (place.field === undefined || field.matches(place.field)) &&
  (place.has === undefined || ancestor.querySelector(place.has) !== null) &&
  (place.lacks === undefined || ancestor.querySelector(place.lacks) === null) &&
  (place.shows ?? []).every((sign) => signs[sign](ancestor, seenFrom(ancestor, field)));

/** The field, or the host of the shadow root that it is in, in the tree that `place` is in. */
function seenFrom(place: Element, field: Element): Element {
  const root = place.getRootNode();
  return outward(field).find((ancestor) => ancestor.getRootNode() === root) ?? field;
}

function containerOf(site: Site, field: Field, element: HTMLElement): HTMLElement {
  // What is put into the host of a shadow root is not drawn.
  const around = outward(element)
    .slice(1)
    .filter((ancestor) => ancestor instanceof HTMLElement && !ancestor.shadowRoot) as HTMLElement[];
  const own = field.container ? [field.container] : [];
  for (const select of ['dialog[open]', ...site.containers, ...own]) {
    const found = around.find((ancestor) => ancestor.matches(select));
    if (found) return found;
  }
  return around[0] ?? element;
}
