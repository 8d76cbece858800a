import { withDatabase } from './database.ts';
import {
  type Placed,
  placeFile,
  readStoredPack,
  type Slot,
  type StoredPack,
} from './stored-pack.ts';

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
    const values = await withDatabase((database) => database.getAll('packs'));
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
  return withDatabase(async (database) => {
    const change = database.transaction('packs', 'readwrite', { durability: 'strict' });
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
  return withDatabase(async (database) => {
    const change = database.transaction('packs', 'readwrite', { durability: 'strict' });
    const stored = readStoredPack(await change.store.get(id));
    const changed = stored && to(stored);
    if (changed) await change.store.put(changed);
    else if (stored) await change.store.delete(id);
    await change.done;
    return stored !== null;
  });
}
