import type { Page } from 'playwright';
// The pages tell what was posted in `window.demo`; its type comes with this.
import type {} from '../pages/demo.ts';

/** Every text that was posted on this page, in order. */
export const posted = (page: Page): Promise<string[]> => page.evaluate(() => window.demo.posted);

/**
 * Waits longer than what belongs to one attempt (700 ms), by the page's own clock: the rule is about time itself, and
 * nothing that a person or a page could see tells that it is over.
 */
export const secondThought = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => setTimeout(done, 800)));
