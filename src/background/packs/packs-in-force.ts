import { type Checker, createChecker } from '../../core/checker/checker.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { builtinPacks, packsOffByDefault } from '../../packs/index.ts';
import { changeStoredPack, readStoredPacks } from '../../storage/pack-store.ts';
import { type PackSwitches, readPackSwitches } from '../../storage/pack-switches.ts';
import type { StoredPack } from '../../storage/stored-pack.ts';
import { forgetTrialCounts } from '../../storage/trial-counts.ts';
import { tellPages } from '../tabs/tell-pages.ts';
import { type OwnPack, readOwnPack } from './own-packs.ts';
import { type Trial, trialsIn } from './trial.ts';

/** The packs that drafts are checked against, and what they were made of. */
export interface InForce {
  /** Those that are on, in order: built-in, the person's own. */
  readonly packs: readonly Pack[];
  /** Compiled at its first use. */
  readonly checker: () => Checker;
  /** Their rules on trial, by `pack/rule`. */
  readonly trials: () => ReadonlyMap<string, Trial>;
  /** All of the person's own that are not removed, on or off. */
  readonly own: readonly OwnPack[];
  readonly switches: PackSwitches;
  /** Whether some stored pack, or all of the store, cannot be read. */
  readonly broken: boolean;
}

/** How long a check waits for the store, which gives 1 MiB in 2 ms (measured in Chromium 156, 2026-11): more is trouble. */
const storeDeadlineMs = 400;
/** How long a removed pack can be brought back. */
const undoMs = 60 * 60 * 1000;

/** Loaded once in the life of a worker, and anew after each change. It never rejects. */
let loading: Promise<InForce> | undefined;

/** The packs in force. Never rejects: what cannot be read is left out. */
export function packsInForce(): Promise<InForce> {
  loading ??= load();
  return loading;
}

/** The packs in force, or the built-in ones alone while the store takes too long; pages hear when it has answered. */
export async function packsInTime(): Promise<InForce> {
  const all = packsInForce();
  const late = new Promise<null>((resolve) => setTimeout(resolve, storeDeadlineMs, null));
  const inTime = await Promise.race([all, late]);
  if (inTime) return inTime;
  void all.then(tellPages);
  return builtinsAlone;
}

/**
 * Reads the packs anew after a change, and tells the pages. They are compiled once that is answered, before a draft
 * comes: 8,000 rules take up to a second on a busy machine (measured in Chromium 156 and Firefox 153, 2026-11).
 */
export async function reloadPacks(): Promise<void> {
  loading = load();
  const { checker } = await loading;
  void tellPages();
  setTimeout(checker);
}

/** Whether a pack is in force: all are as they come, until a person says otherwise. */
export const isOn = (id: string, switches: PackSwitches): boolean =>
  switches.get(id) ?? !packsOffByDefault.has(id);

async function load(): Promise<InForce> {
  const [{ packs: stored, broken }, switches] = await Promise.all([
    readStoredPacks(),
    readPackSwitches(),
  ]);
  void forgetRemoved(stored);
  const own = stored.filter(({ removed }) => removed === undefined).map(readOwnPack);
  return inForce(own, switches, broken);
}

function inForce(own: readonly OwnPack[], switches: PackSwitches, broken: boolean): InForce {
  const readable = own.flatMap(({ pack }) => (pack ? [pack] : []));
  const packs = [...builtinPacks, ...readable].filter(({ id }) => isOn(id, switches));
  const checker = once(() => checkerOf(packs));
  const trials = once(() => trialsIn(packs));
  return { packs, checker, trials, own, switches, broken };
}

/** A pack that the checker chokes on must not end the checking: the built-in packs go on. */
function checkerOf(packs: readonly Pack[]): Checker {
  try {
    return createChecker(packs);
  } catch (error) {
    console.info('Omtanke: the packs do not work together; the built-in ones are in force.', error);
    return createChecker(packs.filter((pack) => builtinPacks.includes(pack)));
  }
}

const builtinsAlone = inForce([], new Map(), false);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Takes packs out of the store whose removal cannot be undone any more. */
async function forgetRemoved(stored: readonly StoredPack[]): Promise<void> {
  const isPast = (removed: number | undefined): boolean =>
    removed !== undefined && removed < Date.now() - undoMs;
  try {
    for (const { id, removed } of stored) {
      if (!isPast(removed)) continue;
      await changeStoredPack(id, (now) => (isPast(now.removed) ? null : now));
      await forgetTrialCounts(id);
    }
  } catch (error) {
    console.info('Omtanke: a removed pack is still stored.', error);
  }
}
