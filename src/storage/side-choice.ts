import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { SiteId } from '../core/packs/pack.ts';

/** Pairs of a site and whether its nudges appear in the side panel. */
const choices = v.array(v.tuple([v.string(), v.boolean()]));
const key = 'sidePanelSites';

/**
 * What a person has chosen, by site: whether its nudges appear in the side panel. A site that is not there is as it
 * comes, and an administrator's default would say how.
 */
export type SideChoices = ReadonlyMap<string, boolean>;

/** The person's choices. Never rejects: without a store every site is as it comes. */
export async function readSideChoices(): Promise<SideChoices> {
  try {
    return await read();
  } catch (error) {
    console.info('Omtanke: where notes are to appear cannot be read.', error);
    return new Map();
  }
}

/**
 * Keeps a choice.
 * @throws Error when the store cannot be read or written; the choices are then as before.
 */
export async function storeSideChoice(site: SiteId, inSidePanel: boolean): Promise<void> {
  const changed = new Map(await read()).set(site, inSidePanel);
  await browser.storage.local.set({ [key]: [...changed] });
}

async function read(): Promise<Map<string, boolean>> {
  const parsed = v.safeParse(choices, (await browser.storage.local.get(key))[key]);
  return new Map(parsed.success ? parsed.output : []);
}
