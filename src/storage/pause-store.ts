import * as v from 'valibot';
import { withDatabase } from './database.ts';

/** A pause that a person makes: nothing is checked until it ends. */
export interface StoredPause {
  /** A site, or `everything`. */
  readonly of: string;
  /** When it ends, in milliseconds since 1970. */
  readonly until: number;
}

const pause = v.object({ of: v.string(), until: v.pipe(v.number(), v.finite()) });

/** Every pause, over or not. @throws DOMException when the database cannot be read. */
export async function readPauses(): Promise<StoredPause[]> {
  const values = await withDatabase((database) => database.getAll('pauses'));
  return values.filter((value) => v.is(pause, value));
}

/** Keeps the pauses that there are now. @throws DOMException when the database cannot be written; all is as before. */
export function keepPauses(pauses: readonly StoredPause[]): Promise<void> {
  return withDatabase(async (database) => {
    const change = database.transaction('pauses', 'readwrite');
    await change.store.clear();
    for (const one of pauses) await change.store.put(one);
    await change.done;
  });
}
