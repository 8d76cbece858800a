import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type Placed,
  placeFile,
  readStoredPack,
  type Slot,
  type StoredPack,
} from './stored-pack.ts';

/**
 * The person's own packs, in IndexedDB: it belongs to the extension's origin alone, where `storage.local` can be read
 * and written by content scripts (Firefox has no `setAccessLevel`), and it keeps every character of a file, where
 * Chromium's `storage.local` turns lone surrogates into U+FFFD (measured in Chromium 156, 2026-11).
 */
interface Shape extends DBSchema {
  packs: { key: string; value: unknown };
}

const name = 'omtanke';

/** The store is opened for each use: a connection that is kept can die with its database, and opening takes 2 ms. */
async function withStore<T>(use: (store: IDBPDatabase<Shape>) => Promise<T>): Promise<T> {
  const database = await openDB<Shape>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('packs', { keyPath: 'id' });
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

const inOrder = (packs: readonly StoredPack[]): StoredPack[] =>
  [...packs].sort((a, b) => a.place - b.place);

export interface StoredPacks {
  /** In the order in which they are in force, the removed ones among them. */
  readonly packs: readonly StoredPack[];
  /** Whether something is stored that cannot be read, or the store does not open. */
  readonly broken: boolean;
}

/** Every stored pack. Never rejects: a store that is broken holds none, and says so. */
export async function readStoredPacks(): Promise<StoredPacks> {
  try {
    const values = await withStore((store) => store.getAll('packs'));
    const packs = values.map(readStoredPack).filter((pack) => pack !== null);
    return { packs: inOrder(packs), broken: packs.length < values.length };
  } catch (error) {
    console.info(
      'Omtanke: the stored packs cannot be read; the built-in ones are in force.',
      error,
    );
    return { packs: [], broken: true };
  }
}

/**
 * Puts a file into its pack's slots, all in one transaction: either the whole change is there, or nothing of it.
 * @throws DOMException when the store cannot be written, such as for want of space; the packs are then as before.
 */
export function storeFile(id: string, slot: Slot): Promise<Placed> {
  return withStore(async (store) => {
    const change = store.transaction('packs', 'readwrite', { durability: 'strict' });
    const packs = (await change.store.getAll()).map(readStoredPack).filter((pack) => pack !== null);
    const place = Math.max(-1, ...packs.map((pack) => pack.place)) + 1;
    const stored = packs.find((pack) => pack.id === id);
    const placed = placeFile(stored, id, slot, place);
    if ('pack' in placed) await change.store.put(placed.pack);
    await change.done;
    return placed;
  });
}

/**
 * Changes one stored pack in one transaction; false when there is none of this id.
 * @param to What becomes of it; null takes it out of the store.
 * @throws DOMException when the store cannot be written; the pack is then as before.
 */
export function changeStoredPack(
  id: string,
  to: (pack: StoredPack) => StoredPack | null,
): Promise<boolean> {
  return withStore(async (store) => {
    const change = store.transaction('packs', 'readwrite', { durability: 'strict' });
    const stored = readStoredPack(await change.store.get(id));
    const changed = stored && to(stored);
    if (changed) await change.store.put(changed);
    else if (stored) await change.store.delete(id);
    await change.done;
    return stored !== null;
  });
}
