import type { Page } from 'playwright';

export interface UntilOptions {
  /** In milliseconds; 5000 without it. */
  readonly timeout?: number;
  /** What is waited for, for the message when it does not come. */
  readonly what?: string;
}

/**
 * Reads again on every frame of the page until the value is right. It never sleeps for a time that
 * somebody guessed; when the time is over it tells the last value.
 */
export async function until<T>(
  page: Page,
  read: () => T | Promise<T>,
  right: (value: T) => boolean,
  { timeout = 5000, what = 'the expected state' }: UntilOptions = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (right(value)) return value;
    if (Date.now() > end) {
      throw new Error(`Waited ${timeout} ms for ${what}; last was ${JSON.stringify(value)}.`);
    }
    await nextFrame(page);
  }
}

export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}
