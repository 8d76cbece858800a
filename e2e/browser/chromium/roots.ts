import type { CDPSession, Page } from 'playwright';
import type { Point, RootReader } from '../engine.ts';
import { visibleMatch } from '../visible-match.ts';
import { closedRootsOf } from './dom-tree.ts';
import { callOn, isGone, resolveNode } from './remote.ts';

/** Reads closed roots by the Chrome DevTools Protocol. */
export const chromiumRoots: RootReader = {
  async run<Args extends unknown[], Result>(
    page: Page,
    fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    args: Args,
  ) {
    const session = await sessionOf(page);
    const results: Result[] = [];
    for (const node of await closedRootsOf(session)) {
      const root = await resolveNode(session, node);
      if (root === undefined) continue;
      const answer = await callOn(session, root, fn, args).catch(unlessGone);
      if (answer) results.push(answer.value as Result);
    }
    return results;
  },

  async centre(page, selector, index) {
    const session = await sessionOf(page);
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
  },
};

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
