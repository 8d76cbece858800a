import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** How many findings of each rule on trial (`pack/rule`) have been counted in one draft. */
export type Counted = ReadonlyMap<string, number>;

const drafts = v.array(v.tuple([v.string(), v.array(v.tuple([v.string(), v.number()]))]));
const key = 'countedDrafts';
/** More than anybody has open; the one that was left alone longest goes first. */
const mostDrafts = 50;

/**
 * What is counted in a draft already, so that none of its findings counts twice, though the worker sleeps between two
 * checks. `storage.session` is memory: it outlives the worker, never reaches the disk, and ends with the browser.
 * @param draft The name that its page gave it, which says nothing of it.
 * @throws Error when the browser does not tell.
 */
export async function readCounted(draft: string): Promise<Counted> {
  return new Map(new Map(await read()).get(draft));
}

/** Keeps what is counted in a draft. @throws Error when the browser does not keep it. */
export async function keepCounted(draft: string, counted: Counted): Promise<void> {
  const others = (await read()).filter(([name]) => name !== draft);
  const kept = [...others, [draft, [...counted]]].slice(-mostDrafts);
  await browser.storage.session.set({ [key]: kept });
}

async function read(): Promise<v.InferOutput<typeof drafts>> {
  const parsed = v.safeParse(drafts, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : [];
}
