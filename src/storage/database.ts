import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * What is ours in IndexedDB, which belongs to the extension's origin alone: `storage.local` can be read and written by
 * content scripts (Firefox has no `setAccessLevel`), and Chromium's turns lone surrogates into U+FFFD (measured in
 * Chromium 156, 2026-11). Values are read by those who know their shape: nothing stored is trusted.
 */
interface Shape extends DBSchema {
  packs: { key: string; value: unknown };
  trials: { key: string; value: unknown };
  scores: { key: string; value: unknown };
  silenced: { key: string; value: unknown };
  pauses: { key: string; value: unknown };
}

const name = 'omtanke';

/**
 * Uses the database. It is opened for each use: a connection that is kept can die with it, and opening takes 2 ms.
 * @throws DOMException when it does not open, or when `use` does.
 */
export async function withDatabase<T>(
  use: (database: IDBPDatabase<Shape>) => Promise<T>,
): Promise<T> {
  const database = await openDB<Shape>(name, 3, {
    upgrade: (fresh, oldVersion) => {
      if (oldVersion < 1) fresh.createObjectStore('packs', { keyPath: 'id' });
      if (oldVersion < 2) fresh.createObjectStore('trials', { keyPath: 'rule' });
      if (oldVersion < 3) {
        fresh.createObjectStore('scores', { keyPath: 'rule' });
        fresh.createObjectStore('silenced', { keyPath: 'rule' });
        fresh.createObjectStore('pauses', { keyPath: 'of' });
      }
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
