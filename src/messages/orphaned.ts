import browser from 'webextension-polyfill';

/** This copy of the extension was updated, reloaded or removed: it can reach nobody any more. */
export class Orphaned extends Error {
  override readonly name = 'Orphaned';
}

/** Held on to, since each way through the polyfill costs as much as the question itself, and it is asked at every key. */
const { runtime } = browser;

/** Whether this copy no longer belongs to an installed extension (Chromium leaves old content scripts running). */
export const isOrphaned = (): boolean => runtime?.id == null;
