import { parsePack } from '../../core/packs/parse.ts';
import { t } from '../../i18n/t.ts';
import type {
  AddPackAnswer,
  AddPackRequest,
  Done,
  EnablePackRequest,
  FileProblem,
  PackRequest,
} from '../../messages/pack-protocol.ts';
import { changeStoredPack, storeFile } from '../../storage/pack-store.ts';
import { readPackSwitches, switchPack } from '../../storage/pack-switches.ts';
import type { StoredPack } from '../../storage/stored-pack.ts';
import { swapSlots, withoutRemoval } from '../../storage/stored-pack.ts';
import { builtinRules, isBuiltin } from './builtin-rules.ts';
import { infoOf } from './list-packs.ts';
import { readerVersion } from './own-packs.ts';
import { packsInForce, reloadPacks } from './packs-in-force.ts';

/**
 * Adds a file to the person's own packs, or says everything that speaks against it; then all is as before.
 * @throws DOMException when the device cannot store it; then, too, all is as before.
 */
export async function addPack(file: AddPackRequest): Promise<AddPackAnswer> {
  const read = parsePack(file.text, file.name, { builtinRules });
  if ('problems' in read) return { outcome: 'refused', problems: read.problems };
  const { pack } = read;
  const refused = (code: FileProblem['code'], path: string, message: string): AddPackAnswer => ({
    outcome: 'refused',
    problems: [{ code, path, ...read.place([path]), message }],
  });
  const added = Date.now();
  const parsed = { by: readerVersion(), pack };
  const placed = await storeFile(pack.id, { ...file, version: pack.version, added, parsed });
  if (placed.kind === 'older' || placed.kind === 'differs') {
    const key = placed.kind === 'older' ? 'packOlder' : 'packDiffers';
    return refused(placed.kind, 'version', t(key, placed.installed));
  }
  // Also for a file that is there: it may be switched off, or a worker was killed after it had stored it.
  await putInForce(pack.id);
  return { outcome: placed.kind, pack: infoOf(pack, true, { name: file.name, added }) };
}

/** Takes a pack out of force. Its file stays for an hour, so that this can be undone. */
export function removePack({ id }: PackRequest): Promise<Done> {
  return change(id, (pack) => ({ ...pack, removed: Date.now() }));
}

/** Brings back a pack that was removed. */
export function restorePack({ id }: PackRequest): Promise<Done> {
  return change(id, withoutRemoval);
}

/** Puts the previous file of a pack in force, and keeps the other. */
export function swapPackFiles({ id }: PackRequest): Promise<Done> {
  return change(id, swapSlots);
}

/** Switches a pack on or off, built-in or not. */
export async function enablePack({ id, on }: EnablePackRequest): Promise<Done> {
  const { own } = await packsInForce();
  if (!isBuiltin(id) && !own.some(({ stored }) => stored.id === id)) return { done: false };
  await switchPack(id, on);
  await reloadPacks();
  return { done: true };
}

async function change(id: string, to: (pack: StoredPack) => StoredPack): Promise<Done> {
  const done = await changeStoredPack(id, to);
  if (done) await reloadPacks();
  return { done };
}

/** Who adds a pack wants it, whatever they had switched off before. */
async function putInForce(id: string): Promise<void> {
  if ((await readPackSwitches()).get(id) === false) await switchPack(id, true);
  await reloadPacks();
}
