import browser from 'webextension-polyfill';

/** This copy of the extension was updated, reloaded or removed: it can reach nobody any more. */
export class Orphaned extends Error {
  override readonly name = 'Orphaned';
}

/** Whether this copy no longer belongs to an installed extension (Chromium leaves old content scripts running). */
export const isOrphaned = (): boolean => browser.runtime?.id == null;
