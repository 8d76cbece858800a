import type { CDPSession, Page } from 'playwright';
import { closedRootsOf } from './dom-tree.ts';
import { callOn, isGone, resolveNode } from './remote.ts';
import { type UntilOptions, until } from './until.ts';

/*
 * Closed shadow roots, which a page's own scripts and Playwright's locators cannot see, are read by
 * the browser's debugging protocol. Reading them so never changes the page.
 */

type InRoot<Args extends unknown[], Result> = (
  root: ShadowRoot,
  ...args: Args
) => Result | Promise<Result>;

/**
 * Runs a function in the page for each closed root, in document order, and gives what it returned.
 * The function and its arguments are copied: it sees its parameters and the page, nothing else.
 */
export async function inClosedRoots<Args extends unknown[], Result>(
  page: Page,
  fn: InRoot<Args, Result>,
  ...args: Args
): Promise<Result[]> {
  const session = await sessionOf(page);
  const results: Result[] = [];
  for (const node of await closedRootsOf(session)) {
    const root = await resolveNode(session, node);
    if (root === undefined) continue;
    const answer = await callOn(session, root, fn, args).catch(unlessGone);
    if (answer) results.push(answer.value as Result);
  }
  return results;
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

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the element in the page's viewport, when it can be seen and rests. */
export async function centreInClosedRoot(
  page: Page,
  selector: string,
  index?: number,
  options: UntilOptions = {},
): Promise<Point> {
  const session = await sessionOf(page);
  const what = `“${selector}” to be seen in a closed root`;
  let last: Point | undefined;
  const rests = (now: Point | undefined) => {
    const same = now !== undefined && last?.x === now.x && last.y === now.y;
    last = now;
    return same;
  };
  const point = await until(page, () => centreNow(session, selector, index), rests, {
    what,
    ...options,
  });
  if (!point) throw new Error(`Waited for ${what}.`);
  return point;
}

async function centreNow(
  session: CDPSession,
  selector: string,
  index: number | undefined,
): Promise<Point | undefined> {
  for (const node of await closedRootsOf(session)) {
    const root = await resolveNode(session, node);
    if (root === undefined) continue;
    const args: [string, number | null] = [selector, index ?? null];
    const found = await callOn(session, root, visibleMatch, args, 'reference').catch(unlessGone);
    if (!found?.objectId) continue;
    const { objectId } = found;
    await session.send('DOM.scrollIntoViewIfNeeded', { objectId }).catch(unlessGone);
    // The protocol's boxes are in the page's viewport, also for an element in a frame.
    const boxes = await session.send('DOM.getContentQuads', { objectId }).catch(unlessGone);
    const box = boxes?.quads[0];
    if (box) return middle(box);
  }
  return undefined;
}

function visibleMatch(
  root: ShadowRoot,
  selector: string,
  index: number | null,
): Element | undefined {
  const matches = [...root.querySelectorAll(selector)];
  const wanted = index === null ? matches : matches.slice(index, index + 1);
  return wanted.find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  });
}

/** A box of the protocol is its four corners: x, y, x, y, … */
function middle(box: readonly number[]): Point {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / 4;
  return {
    x: mean(box.filter((_, place) => place % 2 === 0)),
    y: mean(box.filter((_, place) => place % 2 === 1)),
  };
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One session for a page's whole life: opening one takes longer than what is asked of it. */
function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** A root that went away while it was read is no result; any other failure is one to hear of. */
function unlessGone(error: unknown): undefined {
  if (isGone(error)) return undefined;
  throw error;
}
