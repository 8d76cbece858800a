import browser from 'webextension-polyfill';
import { askPage } from '../messages/send.ts';

/** The command's name in the manifest. */
const visit = 'visit';

/**
 * Hands the keyboard shortcut on to the page in front, since only a command of the browser's is free from what a site
 * does with its keys. People change the keys on the browser's own page for it.
 */
export function serveShortcut(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name !== visit || tab?.id === undefined) return;
    // A page without a content script of ours does not answer, and has nothing to show.
    askPage(tab.id, 'visit', {}).catch(() => undefined);
  });
}
