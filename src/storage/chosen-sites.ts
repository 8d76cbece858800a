import * as v from 'valibot';
import browser from 'webextension-polyfill';

const hosts = v.array(v.string());
const key = 'chosenSites';

/** The host names of the other sites that a person chose. Never rejects: without a store there are none. */
export async function readChosenSites(): Promise<readonly string[]> {
  try {
    return await read();
  } catch (error) {
    console.info('Omtanke: which other sites are checked cannot be read.', error);
    return [];
  }
}

/**
 * Changes which sites are chosen.
 * @throws Error when the store cannot be read or written; they are then as before.
 */
export async function changeChosenSites(
  to: (hosts: readonly string[]) => readonly string[],
): Promise<void> {
  await browser.storage.local.set({ [key]: [...new Set(to(await read()))].sort() });
}

async function read(): Promise<readonly string[]> {
  const parsed = v.safeParse(hosts, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : [];
}
