import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Show } from '../core/checker/finding.ts';

/** What a person has been told of one rule in one draft, and what they said to it. */
export interface Told {
  readonly show: Show;
  readonly said: 'nothing-yet' | 'shown' | 'not-useful' | 'stop';
}

/** By rule, as `pack/rule`. */
export type ToldOf = ReadonlyMap<string, Told>;

const told = v.object({
  show: v.picklist(['panel', 'chip', 'mark']),
  said: v.picklist(['nothing-yet', 'shown', 'not-useful', 'stop']),
});
const drafts = v.array(v.tuple([v.string(), v.array(v.tuple([v.string(), told]))]));
const key = 'answeredDrafts';
/**
 * What was told of every draft, by a name that says nothing of it, so that only what was told can be answered, though
 * the worker slept in between. `storage.session` is memory: it never reaches the disk, and ends with the browser.
 * Never rejects: where the browser does not tell, nothing was told.
 */
export async function readTold(): Promise<Map<string, ToldOf>> {
  try {
    const stored = (await browser.storage.session.get(key))[key];
    const parsed = v.safeParse(drafts, stored);
    const all = parsed.success ? parsed.output : [];
    return new Map(all.map(([draft, rules]) => [draft, new Map(rules)]));
  } catch (error) {
    console.info('Omtanke: what was told of open drafts cannot be read.', error);
    return new Map();
  }
}

/** Keeps what was told of the drafts. Never rejects. */
export async function keepTold(all: ReadonlyMap<string, ToldOf>): Promise<void> {
  const kept = [...all].map(([draft, rules]) => [draft, [...rules]]);
  try {
    await browser.storage.session.set({ [key]: kept });
  } catch (error) {
    console.info('Omtanke: what was told of open drafts is not kept.', error);
  }
}
