import browser from 'webextension-polyfill';
import { ask } from '../messages/send.ts';

/**
 * Has the browser ask whether Omtanke may enter a site, and has it checked from then on. To be called in the very turn
 * of a click: browsers allow the question nowhere else.
 * @throws Error when the browser refuses to ask, or the worker does not answer.
 */
export async function checkSite(host: string): Promise<void> {
  const answer = browser.permissions.request({ origins: [`https://${host}/*`] });
  // The browser's question may close the popup: the worker knows of the wish, and hears of the yes by itself.
  await ask('checkSite', { host });
  if (await answer) await ask('checkSite', { host });
  else await ask('leaveSite', { host });
}

/** Takes a site back, and our access to it with it. @throws Error when the worker does not answer. */
export async function leaveSite(host: string): Promise<void> {
  await ask('leaveSite', { host });
}
