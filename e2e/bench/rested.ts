import type { Page } from 'playwright';

/**
 * Waits until all is over that the last key has set going: a check and its answer are within a quarter of a second, and
 * the last look at what is around the draft 0.8 s after the key (`timing.ts`). For a silent main thread one could wait
 * for ever: the caret blinks twice a second.
 */
export const rested = (page: Page): Promise<void> => page.waitForTimeout(1200);
