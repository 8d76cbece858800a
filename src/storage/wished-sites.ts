import * as v from 'valibot';
import browser from 'webextension-polyfill';

const hosts = v.array(v.string());
const key = 'wishedSites';

/**
 * The host names of the sites that a person wants checked, and that their browser has not let us into yet.
 * `storage.session` is memory: it outlives the popup and the worker, never reaches the disk, and ends with the browser. So
 * nothing is left of a site that its person says no to. Never rejects: where the browser does not tell, nothing is wished.
 */
export async function readWishedSites(): Promise<readonly string[]> {
  try {
    const parsed = v.safeParse(hosts, (await browser.storage.session.get(key))[key]);
    return parsed.success ? parsed.output : [];
  } catch (error) {
    console.info('Omtanke: which other sites are to be checked cannot be read.', error);
    return [];
  }
}

/** Keeps which sites are wished. @throws Error when the browser does not keep it. */
export async function keepWishedSites(wished: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [key]: [...new Set(wished)] });
}
