import type { BrowserContext, Page } from 'playwright';
import type { Point, RootReader } from './engine.ts';
import { type UntilOptions, until } from './until.ts';

/*
 * Closed shadow roots, which a page's own scripts and Playwright's locators cannot see, are read by
 * the browser's debugging protocol. Reading them so never changes the page.
 */

const readers = new WeakMap<BrowserContext, RootReader>();

/** Says how the closed roots in the pages of a browser are read. */
export function readRootsWith(context: BrowserContext, reader: RootReader): void {
  readers.set(context, reader);
}

function readerOf(page: Page): RootReader {
  const reader = readers.get(page.context());
  if (!reader) throw new Error('This browser was not opened by launchWithExtension.');
  return reader;
}

/**
 * Runs a function in the page for each closed root, in document order, and gives what it returned.
 * The function and its arguments are copied: it sees its parameters and the page, nothing else.
 */
export function inClosedRoots<Args extends unknown[], Result>(
  page: Page,
  fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result[]> {
  return readerOf(page).run(page, fn, args);
}

/**
 * Clicks with a real mouse as soon as the element is there to be seen: the first visible match, or
 * with `index` that match.
 */
export async function clickInClosedRoot(
  page: Page,
  selector: string,
  index?: number,
  options?: UntilOptions,
): Promise<void> {
  const { x, y } = await centreInClosedRoot(page, selector, index, options);
  await page.mouse.click(x, y);
}

/** How long a button of ours must rest before a press counts (500), and as much as a clock may be off; in milliseconds. */
const hand = 600;

/** The middle of the element in the page's viewport, when it can be seen and rests as long as a hand takes to get there. */
export async function centreInClosedRoot(
  page: Page,
  selector: string,
  index?: number,
  options: UntilOptions = {},
): Promise<Point> {
  const reader = readerOf(page);
  const what = `“${selector}” to be seen in a closed root`;
  let last: Point | undefined;
  let since = performance.now();
  const rests = (now: Point | undefined) => {
    const same = now !== undefined && last?.x === now.x && last.y === now.y;
    if (!same) since = performance.now();
    last = now;
    return same && performance.now() - since >= hand;
  };
  const point = await until(page, () => reader.centre(page, selector, index), rests, {
    what,
    ...options,
  });
  if (!point) throw new Error(`Waited for ${what}.`);
  return point;
}
