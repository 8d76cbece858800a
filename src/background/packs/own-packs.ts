import browser from 'webextension-polyfill';
import type { Pack } from '../../core/packs/pack.ts';
import { parsePack } from '../../core/packs/parse.ts';
import { changeStoredPack } from '../../storage/pack-store.ts';
import type { Slot, StoredPack } from '../../storage/stored-pack.ts';

/** A pack of the person's own with what is in force of it: its file, else the file before that, else nothing. */
export interface OwnPack {
  readonly stored: StoredPack;
  readonly pack: Pack | null;
  /** The file that `pack` was read from; the current one where nothing could be read. */
  readonly slot: Slot;
}

/** What has read a pack: the parsed form that one version keeps, another version reads anew from the text. */
export const readerVersion = (): string => browser.runtime.getManifest().version;

/**
 * Reads a stored pack. It was a good pack when it was added, and a newer version of ours may see it otherwise. Names of
 * built-in rules in `adjust` are not looked at again: a rule that is gone must not take the company's pack with it.
 */
export function readOwnPack(stored: StoredPack): OwnPack {
  const { current, previous } = stored;
  for (const slot of previous ? [current, previous] : [current]) {
    const pack = packIn(slot);
    if (!pack) continue;
    if (slot.parsed?.by !== readerVersion()) void keepParsed(stored.id, slot, pack);
    return { stored, pack, slot };
  }
  return { stored, pack: null, slot: current };
}

/** Never throws: what the parser chokes on must not take the other packs along. */
function packIn(slot: Slot): Pack | null {
  if (slot.parsed?.by === readerVersion()) return slot.parsed.pack;
  try {
    const read = parsePack(slot.text, slot.name);
    return 'pack' in read ? read.pack : null;
  } catch (error) {
    console.info('Omtanke: a stored pack cannot be read.', error);
    return null;
  }
}

/** Keeps what was read beside the text. Parsing takes a second for half a megabyte, and a worker wakes often. */
async function keepParsed(id: string, slot: Slot, pack: Pack): Promise<void> {
  const withParsed = (one: Slot): Slot =>
    one.text === slot.text ? { ...one, parsed: { by: readerVersion(), pack } } : one;
  try {
    await changeStoredPack(id, (stored) => ({
      ...stored,
      current: withParsed(stored.current),
      ...(stored.previous ? { previous: withParsed(stored.previous) } : {}),
    }));
  } catch (error) {
    console.info('Omtanke: a pack is read anew each time, since it cannot be kept.', error);
  }
}
