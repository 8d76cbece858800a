import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Pairs and not an object: an id such as `constructor` must not find what every object has. */
const switches = v.array(v.tuple([v.string(), v.boolean()]));
const key = 'packSwitches';

/** Which packs a person has switched on or off, by id; a pack that is not there is as it comes. */
export type PackSwitches = ReadonlyMap<string, boolean>;

/** The person's switches. Never rejects: without a store every pack is as it comes. */
export async function readPackSwitches(): Promise<PackSwitches> {
  try {
    return await read();
  } catch (error) {
    console.info('Omtanke: which packs are switched off cannot be read.', error);
    return new Map();
  }
}

/**
 * Switches a pack on or off.
 * @throws Error when the store cannot be read or written; the switches are then as before.
 */
export async function switchPack(id: string, on: boolean): Promise<void> {
  const changed = new Map(await read()).set(id, on);
  await browser.storage.local.set({ [key]: [...changed] });
}

/**
 * Shuts `storage.local` to content scripts, which a compromised page could speak for: it must not switch packs off.
 * Chromium only; Firefox has no such call (measured in Firefox 153, 2026-11). Never rejects.
 */
export async function shutStorageToPages(): Promise<void> {
  type WithAccess = { setAccessLevel?(access: { accessLevel: string }): Promise<void> };
  const local: WithAccess = browser.storage.local as WithAccess;
  try {
    await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    console.info('Omtanke: the storage stays open to content scripts.', error);
  }
}

async function read(): Promise<Map<string, boolean>> {
  const parsed = v.safeParse(switches, (await browser.storage.local.get(key))[key]);
  return new Map(parsed.success ? parsed.output : []);
}
