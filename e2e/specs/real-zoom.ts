import type { Page } from 'playwright';
import { expect } from 'playwright/test';

/** Sets the zoom of a page's tab as its person does, and waits until the page has it. */
export async function zoomTo(ear: Page, page: Page, factor: number): Promise<void> {
  await ear.evaluate(setZoom, { url: page.url(), factor });
  const whole = page.viewportSize()?.width ?? 0;
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.floor(whole / factor));
}

/** Runs in a page of the extension; the zoom is that of all pages of the same host. */
async function setZoom({ url, factor }: { url: string; factor: number }): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: {
        query(which: { url: string }): Promise<{ id?: number }[]>;
        setZoom(tab: number | undefined, factor: number): Promise<void>;
      };
    };
  };
  const tab = (await chrome.tabs.query({ url })).at(-1);
  await chrome.tabs.setZoom(tab?.id, factor);
}

/** The words that every draft here is noticed for. */
export const phrase = 'strictly confidential';

/** How things of ours stand in a page, and what is wrong with it. */
export interface Standing {
  readonly marks: number;
  /** By more than how much the mark is off its words: 0 within a pixel; in a textarea, in letters. */
  readonly off: number;
  /** What chip and panel lie over. */
  readonly covered: readonly string[];
  /** What of ours the window cuts off. */
  readonly cutOff: readonly string[];
}

/** All as it should be. */
export const rightly: Standing = { marks: 1, off: 0, covered: [], cutOff: [] };

/**
 * Runs in the page: looks at the mark of the words in the editor that has the focus, and at chip and panel.
 * @param around Selectors of what is not to be covered besides the words; the first match of each is looked at.
 */
export function standingAt(root: ShadowRoot, words: string, around: readonly string[]): Standing {
  const editor = document.activeElement as HTMLElement;
  const [mark, ...others] = [...root.querySelectorAll('.mark')].map((one) =>
    one.getBoundingClientRect(),
  );
  if (!mark) return { marks: 0, off: 1000, covered: [], cutOff: [] };
  /** How many letters are between the ends of the marks and those of the words, by the browser's own carets. */
  const lettersOff = ({ value }: HTMLTextAreaElement): number => {
    const caretAt = (x: number, { top, bottom }: DOMRect): number =>
      document.caretPositionFromPoint(x, (top + bottom) / 2)?.offset ?? 1000;
    const start = value.indexOf(words);
    const last = others.at(-1) ?? mark;
    // A pixel is less than half of any of these letters.
    const from = caretAt(mark.left + 1, mark) - start;
    const to = caretAt(last.right - 1, last) - start - words.length;
    return Math.max(Math.abs(from), Math.abs(to));
  };
  const pixelsOff = (): number => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text;
    while (!node.data.includes(words)) node = walker.nextNode() as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(words));
    range.setEnd(node, node.data.indexOf(words) + words.length);
    const box = range.getBoundingClientRect();
    const sides = ['left', 'top', 'right', 'bottom'] as const;
    const off = Math.max(...sides.map((side) => Math.abs(box[side] - mark[side])));
    return off <= 1 ? 0 : off;
  };
  const theirs = around.map((select) => ({
    what: select,
    box: document.querySelector(select)?.getBoundingClientRect(),
  }));
  const ours = [...root.querySelectorAll('.chip, .panel')].map((part) => ({
    what: part.className,
    box: part.getBoundingClientRect(),
  }));
  const meet = (one: DOMRect, other: DOMRect | undefined): boolean =>
    !other ||
    (one.left < other.right &&
      one.right > other.left &&
      one.top < other.bottom &&
      one.bottom > other.top);
  const { clientWidth, clientHeight } = document.documentElement;
  const isCut = ({ left, top, right, bottom }: DOMRect): boolean =>
    left < 0 || top < 0 || right > clientWidth || bottom > clientHeight;
  return {
    marks: 1 + others.length,
    off: editor instanceof HTMLTextAreaElement ? lettersOff(editor) : pixelsOff(),
    covered: ours.flatMap(({ what, box }) =>
      [{ what: 'the words', box: mark }, ...theirs]
        .filter((one) => meet(box, one.box))
        .map((one) => `${what} over ${one.what}`),
    ),
    cutOff: ours.filter(({ box }) => isCut(box)).map(({ what }) => what),
  };
}
