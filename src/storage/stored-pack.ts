import * as v from 'valibot';
import type { Pack } from '../core/packs/pack.ts';

/** One file of a pack, exactly as it was added. */
export interface Slot {
  readonly text: string;
  /** The file's name, which decides between YAML and JSON. */
  readonly name: string;
  readonly version: number;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
  /** What a reader made of the text, so that a worker need not parse it each time it wakes. */
  readonly parsed?: { readonly by: string; readonly pack: Pack };
}

/** A pack of the person's own: the file in force, and the one before it. */
export interface StoredPack {
  readonly id: string;
  /** Packs are in force in the order of their places. */
  readonly place: number;
  readonly current: Slot;
  readonly previous?: Slot;
  /** When it was removed, in milliseconds since 1970; until it is forgotten that can be undone. */
  readonly removed?: number;
}

/** What becomes of a file that is added. `same` and the conflicts change nothing. */
export type Placed =
  | { readonly kind: 'first'; readonly pack: StoredPack }
  | { readonly kind: 'newer'; readonly pack: StoredPack }
  | { readonly kind: 'same' | 'older' | 'differs'; readonly installed: number };

/**
 * Where a file goes: a higher version moves the current file to the previous slot; a lower one, and the same version
 * with other words, are refused, or a pack could be turned back or changed behind its version.
 * @param place The place of a pack that is not there yet.
 */
export function placeFile(
  stored: StoredPack | undefined,
  id: string,
  slot: Slot,
  place: number,
): Placed {
  if (!stored || stored.removed !== undefined) {
    return { kind: 'first', pack: { id, place: stored?.place ?? place, current: slot } };
  }
  const { current, previous } = stored;
  const twin = [current, previous].find((one) => one?.version === slot.version);
  if (twin && twin.text !== slot.text) return { kind: 'differs', installed: twin.version };
  if (twin === current) return { kind: 'same', installed: current.version };
  if (slot.version < current.version) return { kind: 'older', installed: current.version };
  return {
    kind: 'newer',
    pack: { id, place: stored.place, current: slot, previous: current },
  };
}

/** The pack with its two files changed round; as it is where there is only one. */
export function swapSlots(stored: StoredPack): StoredPack {
  const { current, previous } = stored;
  return previous ? { ...stored, current: previous, previous: current } : stored;
}

/** The pack, back in force. */
export function withoutRemoval(stored: StoredPack): StoredPack {
  const { removed: _, ...kept } = stored;
  return kept;
}

const slot = v.object({
  text: v.string(),
  name: v.string(),
  version: v.number(),
  added: v.number(),
  // Written by us alone, into a store that only we can open: its shape is that of `Pack` as `by` knew it.
  parsed: v.optional(v.object({ by: v.string(), pack: v.custom<Pack>(isObject) })),
});

const storedPack = v.object({
  id: v.string(),
  place: v.number(),
  current: slot,
  previous: v.optional(slot),
  removed: v.optional(v.number()),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Reads what the store holds; null for what no version of ours has written. */
export function readStoredPack(value: unknown): StoredPack | null {
  const parsed = v.safeParse(storedPack as v.GenericSchema<unknown, StoredPack>, value);
  return parsed.success ? parsed.output : null;
}
