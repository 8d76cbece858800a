import { outward } from '../around.ts';
import type { AccountSign, Address, FoundField, Site } from './site.ts';

/** More than any page shows of one account; what comes after is left out. */
const mostSigns = 8;
/** Longer than any handle or name. */
const longestSign = 200;

/**
 * What a page shows of the account that would speak from a field, as a pack writes accounts: a handle, a path, a number,
 * or `name:` and the name shown. A label that holds the name among other words begins with `label:`.
 * The surest sign comes first; empty where the page shows none.
 */
export function accountSigns(site: Site, field: FoundField, address: Address): readonly string[] {
  const signs = site.accounts.flatMap((sign) => valuesOf(sign, field, address));
  return [...new Set(signs.map((sign) => sign.trim().slice(0, longestSign)))].slice(0, mostSigns);
}

function valuesOf(sign: AccountSign, field: FoundField, address: Address): string[] {
  if (sign.surfaces && !sign.surfaces.includes(field.surface)) return [];
  const { take, as = '' } = sign;
  const source = saidBy(address, sign) ?? shownBy(sign, field.element);
  const [, value] = source === null ? [] : (take.exec(source.replace(/\s+/g, ' ').trim()) ?? []);
  return value ? [as + value] : [];
}

/** What the page's address has to say, where it is the one that tells. */
function saidBy({ pathname, search }: Address, { from }: AccountSign): string | null {
  if (from === 'path') return pathname;
  return from === 'query' ? search : null;
}

/** What the nearest element around the field, or the first in the page, has to say. */
function shownBy({ at, from, where }: AccountSign, field: HTMLElement): string | null {
  const element = where === 'page' ? document.querySelector(at) : nearest(at, field);
  if (!element || from === 'path' || from === 'query') return null;
  return from === 'text' ? element.textContent : element.getAttribute(from);
}

function nearest(at: string, field: HTMLElement): Element | null {
  for (const around of outward(field)) {
    const found = around.matches(at) ? around : around.querySelector(at);
    if (found) return found;
    // Beyond the dialog are other people's words.
    if (around.matches('dialog, [role="dialog"]')) return null;
  }
  return null;
}

/** What of the signs of an account can be shown to its person; undefined where there is nothing but a label. */
export const accountShown = (signs: readonly string[]): string | undefined =>
  signs.find((sign) => !sign.startsWith('label:'))?.replace(/^name:/, '');
