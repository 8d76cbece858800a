import type { Page } from 'playwright';

/** Waits until the main thread has had nothing to do for half a second: a check and its answer are over by then. */
export const rested = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // The browser gives an idle page 50 ms at a time.
    for (let idle = 0; idle < 10; ) {
      const left = await new Promise<number>((done) => {
        requestIdleCallback((deadline) => done(deadline.timeRemaining()));
      });
      idle = left > 40 ? idle + 1 : 0;
    }
  });
