import type { SiteId, Surface } from '../../core/packs/pack.ts';

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
  /** Places around a field that tell which surface it is; the nearest one around the field counts. */
  readonly places: readonly Place[];
  /** What is never read, whatever surrounds it. */
  readonly never: string;
  /** The composer around a field, from the best known: our marks and panel live there. */
  readonly containers: readonly string[];
}

export interface Field {
  readonly select: string;
  /** What it is where no place says otherwise; without it, a field is read only in a place that is known. */
  readonly surface?: Surface;
  /** Month in which this was last seen on the site, and where. */
  readonly seen: string;
}

export interface Area {
  readonly path: RegExp;
  readonly surface: Surface | 'none';
  readonly seen: string;
}

export interface Place {
  /** The element around the field, or the field itself. */
  readonly at: string;
  /** What that element must hold. */
  readonly has?: string;
  /** What the path of the page's address must match. */
  readonly path?: RegExp;
  readonly surface: Surface | 'none';
  readonly seen: string;
}

/** A field that someone writes in, and what it is. */
export interface FoundField {
  readonly element: HTMLElement;
  readonly surface: Surface;
  /** The composer or the dialog around it, as it is now: sites move their editors about. */
  container(): HTMLElement;
}

/**
 * Tells whether `target` lies in a field of the site, and of which surface.
 * @param target Where the focus or the key went, at the bottom of all open shadow roots.
 * @param path The path of the page's address.
 */
export function findField(site: Site, target: Element, path: string): FoundField | null {
  for (const field of site.fields) {
    const element = target.closest<HTMLElement>(field.select);
    if (!element || outward(element).some((ancestor) => ancestor.matches(site.never))) continue;
    const area = site.areas.find((candidate) => candidate.path.test(path));
    const surface = area?.surface ?? surfaceOf(site, element, path) ?? field.surface ?? 'none';
    if (surface === 'none') return null;
    return { element, surface, container: () => containerOf(site, element) };
  }
  return null;
}

function surfaceOf(site: Site, element: HTMLElement, path: string): Place['surface'] | null {
  for (const ancestor of outward(element)) {
    for (const place of site.places) {
      if (place.path && !place.path.test(path)) continue;
      if (!ancestor.matches(place.at)) continue;
      if (place.has === undefined || ancestor.querySelector(place.has)) return place.surface;
    }
  }
  return null;
}

/** The element and everything around it, through the hosts of open shadow roots, from the inside out. */
function outward(element: Element): Element[] {
  const chain: Element[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) chain.push(node);
  return chain;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function containerOf(site: Site, element: HTMLElement): HTMLElement {
  for (const select of ['dialog[open]', ...site.containers]) {
    const found = element.parentElement?.closest<HTMLElement>(select);
    if (found) return found;
  }
  return element.parentElement ?? element;
}
