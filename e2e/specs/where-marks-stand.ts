import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import { field } from './editor-rows.ts';
import type { Omtanke } from './omtanke.ts';

/** How far the mark is from the words at its worst side, in pixels; for a textarea 0, or more than it may be. */
export async function distance(page: Page, omtanke: Omtanke, text: string): Promise<number> {
  const textarea = page.locator('textarea');
  if ((await textarea.count()) === 0) {
    return (await inClosedRoots(page, farOff, field))[0] ?? Number.NaN;
  }
  const [mark] = (await omtanke.seen()).marks;
  if (!mark) return Number.POSITIVE_INFINITY;
  const caretAt = async (x: number): Promise<number> => {
    await page.mouse.click(x, (mark.top + mark.bottom) / 2);
    await nextFrame(page);
    return textarea.evaluate((it) => (it as HTMLTextAreaElement).selectionStart);
  };
  // The browser puts the caret behind the first letter from the middle of that letter on, in any direction.
  const [first, last] = await textarea.evaluate(middles, 'shitty');
  const width = mark.right - mark.left;
  const [fromLeft, fromRight] = [mark.left + width * first, mark.right - width * last];
  const start = text.indexOf('shitty');
  const [afterFirst, beforeLast] = [start + 1, start + 'shitty'.length - 1];
  const isRight =
    (await caretAt(fromLeft - 2)) !== afterFirst &&
    (await caretAt(fromLeft + 2)) === afterFirst &&
    (await caretAt(fromRight - 2)) === beforeLast &&
    (await caretAt(fromRight + 2)) !== beforeLast;
  return isRight ? 0 : Number.POSITIVE_INFINITY;
}

/** Runs in the page: how far the middles of a word's first and last letters are from its ends, as parts of its width. */
function middles(textarea: Element, word: string): [first: number, last: number] {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.font = getComputedStyle(textarea).font;
  const part = (letter = ''): number =>
    canvas.measureText(letter).width / canvas.measureText(word).width / 2;
  return [part(word[0]), part(word.at(-1))];
}

/** Runs in the page: the distance between the only mark and the only such words. */
export function farOff(root: ShadowRoot, select: string): number {
  const marks = root.querySelectorAll('.mark');
  const walker = document.createTreeWalker(
    document.querySelector(select) as Element,
    NodeFilter.SHOW_TEXT,
  );
  let node = walker.nextNode() as Text | null;
  while (node && !node.data.includes('shitty')) node = walker.nextNode() as Text | null;
  if (!node || marks.length !== 1) return 1000;
  const at = node.data.indexOf('shitty');
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 'shitty'.length);
  const words = range.getBoundingClientRect();
  const mark = (marks[0] as Element).getBoundingClientRect();
  return Math.max(
    Math.abs(words.left - mark.left),
    Math.abs(words.top - mark.top),
    Math.abs(words.right - mark.right),
    Math.abs(words.bottom - mark.bottom),
  );
}

/**
 * Runs in the page: scrolls the box and then the page in each frame. How far a mark was from its words at the worst, and
 * whether it stands there again in the frame after the last move.
 */
export async function watchWhileMoving(
  root: ShadowRoot,
  select: string,
): Promise<{ moving: number; isBackAtRest: boolean }> {
  const box = document.querySelector('.box') as Element;
  const editor = document.querySelector(select) as Element;
  const mark = (): Element | null => root.querySelector('.mark');
  // The words move as the field does.
  const offset = (): number =>
    (mark()?.getBoundingClientRect().top ?? 0) - editor.getBoundingClientRect().top;
  // What turned or zoomed the page may move it once more: the mark is away for as long.
  while (!mark()) await new Promise((done) => requestAnimationFrame(done));
  const atRest = offset();
  let moving = 0;
  for (let frame = 0; frame < 24; frame += 1) {
    if (frame < 20) {
      if (frame % 2 === 0) box.scrollBy(0, 2);
      else window.scrollBy(0, frame < 10 ? 3 : -3);
    }
    await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
    if (mark()) moving = Math.max(moving, Math.abs(offset() - atRest));
    if (frame === 20 && !mark()) return { moving, isBackAtRest: false };
  }
  return { moving, isBackAtRest: mark() !== null };
}
