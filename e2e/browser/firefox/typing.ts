import type { Page } from 'playwright';
import { contextOf } from './contexts.ts';
import type { Relay } from './relay.ts';

/** WebDriver's code points for the keys that have no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const named: Readonly<Record<string, string>> = { '\n': '\uE006', '\r': '\uE006', '\t': '\uE004' };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Makes `page.keyboard.type` press keys. Playwright's own leaves the keyboard for any character that is not on an
 * American one, and inserts it by a script of the page instead, which is nothing that a person does: Draft.js and
 * Lexical lose an emoji that comes that way.
 */
export function typeWithKeys(relay: Relay, page: Page): void {
  page.keyboard.type = async (text) => {
    const actions = Array.from(graphemes.segment(text), ({ segment }) => {
      const value = named[segment] ?? segment;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    }).flat();
    await relay.send('input.performActions', {
      context: await contextOf(relay, page),
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  };
}
