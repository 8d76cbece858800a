import browser from 'webextension-polyfill';
import { askPage } from '../../messages/send.ts';
import type { AboutSites, HostRequest } from '../../messages/site-protocol.ts';
import { changeChosenSites, readChosenSites } from '../../storage/chosen-sites.ts';
import { keepWishedSites, readWishedSites } from '../../storage/wished-sites.ts';
import { attendOpenTabs } from '../tabs/attend-open-tabs.ts';
import { ownScripts, startInTabs } from '../tabs/start-in-tabs.ts';

/*
 * Other sites by choice. A site is checked where two things hold: a person chose it, and the browser lets us in. Until
 * the browser does, the choice is a wish in memory; then it is stored. Of the access the browser is asked each time, since
 * it can be taken away at any moment and in many ways. The browser keeps the registration of our script, and loses it
 * when the extension is updated.
 */

/** The one registration, for all of these sites. */
const id = 'own-sites';

/** The match pattern of a host; other ports of it are meant too. */
const patternOf = (host: string): string => `https://${host}/*`;
const hostOf = (pattern: string): string | undefined => /^https:\/\/([^/*]+)\//.exec(pattern)?.[1];

/** Whether the manifest names a host: there we run in any case. */
const isOurs = (host: string): boolean =>
  ownScripts().some(({ matches }) => matches.includes(patternOf(host)));

const mayEnter = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] });

/** The sites that are chosen and granted. */
async function checkedSites(): Promise<string[]> {
  const chosen = await readChosenSites();
  const granted = await Promise.all(chosen.map(mayEnter));
  return chosen.filter((_, index) => granted[index]);
}

/** One change after another: two at once would register twice. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}

/** Registers our script for the sites that are chosen and granted, and starts it in the tabs that are open there. */
export const settleOwnSites = (): Promise<void> => inTurn(settle);

async function settle(): Promise<void> {
  const matches = (await checkedSites()).map(patternOf);
  const js = [...(ownScripts()[0]?.js ?? [])];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const runAt = 'document_start' as const;
  const script = { id, matches, js, runAt, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await startInTabs({ matches, js, allFrames: false });
}

/** Follows what a person grants and takes back, here or in the browser's own settings. */
export function followAccess(onChange: () => Promise<void>): void {
  browser.permissions.onAdded.addListener(
    () =>
      void attendOpenTabs()
        .then(() => inTurn(fulfilWishes))
        .then(settleOwnSites)
        .then(onChange),
  );
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    const hosts = origins.flatMap((origin) => hostOf(origin) ?? []);
    void inTurn(() => forgetWith(hosts))
      .then(settleOwnSites)
      .then(onChange);
  });
}

/** Stores the wishes that the browser lets us into. */
async function fulfilWishes(): Promise<void> {
  const wished = await readWishedSites();
  const entered = await Promise.all(wished.map(mayEnter));
  if (!entered.includes(true)) return;
  await changeChosenSites((chosen) => [...chosen, ...wished.filter((_, index) => entered[index])]);
  await keepWishedSites(wished.filter((_, index) => !entered[index]));
}

/** Forgets hosts, and the sites that went with a wider grant. */
async function forgetWith(hosts: readonly string[]): Promise<void> {
  const [chosen, left] = await Promise.all([readChosenSites(), checkedSites()]);
  await forget([...new Set([...hosts, ...chosen.filter((host) => !left.includes(host))])]);
}

/** Takes sites off the list, and everything of ours out of the pages that are open there. */
async function forget(hosts: readonly string[]): Promise<void> {
  const left = (all: readonly string[]) => all.filter((host) => !hosts.includes(host));
  await keepWishedSites(left(await readWishedSites()));
  await changeChosenSites(left);
  const tabs = await browser.tabs.query({});
  // Without access no address is told; whose host it is says `leave` itself.
  await Promise.allSettled(
    tabs.flatMap(({ id: tab }) =>
      tab === undefined ? [] : hosts.map((host) => askPage(tab, 'leave', { host })),
    ),
  );
}

type Handle<K extends keyof AboutSites> = (
  request: Parameters<AboutSites[K]>[0],
) => Promise<ReturnType<AboutSites[K]>>;

/** The sites that a person chose and the browser lets us into. */
export const ownSites: Handle<'ownSites'> = async () => ({ hosts: await checkedSites() });

/**
 * A person wants a site checked. Their browser may still be asking them: it is checked from the moment that they say
 * yes, also when the popup that asked is gone by then.
 */
export const checkSite: Handle<'checkSite'> = async ({ host }) => {
  if (isOurs(host)) await attendOpenTabs();
  else {
    await inTurn(async () => {
      await keepWishedSites([...(await readWishedSites()), host]);
      await fulfilWishes();
    });
    await settleOwnSites();
  }
  return {};
};

/** A person takes a site back, and with it our access. */
export const leaveSite: Handle<'leaveSite'> = async ({ host }: HostRequest) => {
  await inTurn(() => forget([host]));
  if (!isOurs(host)) await browser.permissions.remove({ origins: [patternOf(host)] });
  await settleOwnSites();
  return {};
};
