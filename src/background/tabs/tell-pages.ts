import browser from 'webextension-polyfill';
import { askPage } from '../../messages/send.ts';

/** Tells every open page of ours that other packs are in force, so that it has its draft checked anew. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  // Most tabs hold no content script of ours, and then nobody answers: that is no fault.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [askPage(id, 'packsChanged', {})])),
  );
}
