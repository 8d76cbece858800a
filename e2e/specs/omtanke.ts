import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { clickInClosedRoot, inClosedRoots } from '../browser/closed-roots.ts';

export interface SeenMark {
  readonly level: 'hint' | 'warn' | 'pause';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Seen {
  /** Accessible name of the chip, or null without one. */
  readonly chip: string | null;
  /** The words of the panel, or null while it is closed. */
  readonly panel: string | null;
  /** What is said where the chip would be, after a suggestion was written. */
  readonly done: string | null;
  /** The panel's heading. */
  readonly title: string | null;
  readonly marks: readonly SeenMark[];
}

const nothing: Seen = { chip: null, panel: null, done: null, title: null, marks: [] };

/** What a person sees of Omtanke in a page: it stands in a closed shadow root, which only the browser's tools enter. */
export class Omtanke {
  constructor(readonly page: Page) {}

  /** What is in the page now. */
  async seen(): Promise<Seen> {
    const roots = await inClosedRoots(this.page, look);
    const ours = roots.filter((root) => root !== null);
    if (ours.length > 1) throw new Error(`${ours.length} roots of ours in one page.`);
    return ours[0] ?? nothing;
  }

  async expectSilence(): Promise<void> {
    expect(await inClosedRoots(this.page, () => true)).toEqual([]);
  }

  async expectChip(count: number): Promise<void> {
    await expect
      .poll(async () => (await this.seen()).chip, { message: 'the chip' })
      .toMatch(new RegExp(`^Omtanke\\b.*\\b${count}\\b`));
  }

  async expectPanel(words: RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.seen()).panel, { message: 'the panel' })
      .toMatch(words);
  }

  async expectNoPanel(): Promise<void> {
    await expect.poll(async () => (await this.seen()).panel, { message: 'the panel' }).toBeNull();
  }

  /** Waits for marks of these levels, in this order; a finding that runs over two lines has a mark on each. */
  async expectMarks(...levels: SeenMark['level'][]): Promise<readonly SeenMark[]> {
    const runs = async () => {
      const seen = (await this.seen()).marks.map(({ level }) => level);
      return seen.filter((level, index) => level !== seen[index - 1]);
    };
    await expect.poll(runs, { message: 'the marks' }).toEqual(levels);
    return (await this.seen()).marks;
  }

  /** Waits for the chip and a mark, however many. */
  async expectMarked(): Promise<void> {
    const isMarked = async () => {
      const { chip, marks } = await this.seen();
      return chip !== null && marks.length > 0;
    };
    await expect.poll(isMarked, { message: 'the chip and a mark' }).toBe(true);
  }

  /** A real click of the mouse. */
  async clickChip(): Promise<void> {
    await clickInClosedRoot(this.page, 'button[aria-label^="Omtanke"]');
  }

  /** Waits until nothing of ours is in the page. */
  async expectGone(): Promise<void> {
    await expect
      .poll(() => inClosedRoots(this.page, () => true), { message: 'what is ours in the page' })
      .toEqual([]);
  }

  /** Waits for the word on what a click has done. */
  async expectDone(words = /Changed/): Promise<void> {
    await expect
      .poll(async () => (await this.seen()).done, { message: 'the word on what was done' })
      .toMatch(words);
  }

  /** A real click on a button of the panel, by its words or its label. */
  async click(name: string): Promise<void> {
    const [index = -1] = await inClosedRoots(this.page, indexOf, name);
    if (index < 0) throw new Error(`The panel has no button "${name}".`);
    await clickInClosedRoot(this.page, 'section button', index);
  }

  /** A real click on a link of the panel whose words begin so. */
  async clickLink(words: string): Promise<void> {
    const [index = -1] = await inClosedRoots(this.page, indexOfLink, words);
    if (index < 0) throw new Error(`The panel has no link "${words}".`);
    await clickInClosedRoot(this.page, 'section a', index);
  }
}

function indexOfLink(root: ShadowRoot, words: string): number {
  return [...root.querySelectorAll('section a')].findIndex((link) => {
    const first = link.querySelector<HTMLElement>('[data-words]');
    return first?.dataset.words?.startsWith(words);
  });
}

function indexOf(root: ShadowRoot, name: string): number {
  return [...root.querySelectorAll('section button')].findIndex((button) => {
    // Words of ours are drawn by a style: each is an attribute.
    const words = [...button.querySelectorAll<HTMLElement>('[data-words]')];
    const shown = words.map(({ dataset }) => dataset.words).join('');
    return (button.getAttribute('aria-label') ?? shown) === name;
  });
}

function look(root: ShadowRoot): Seen | null {
  const chip = root.querySelector('button[aria-label^="Omtanke"]');
  const panel = root.querySelector<HTMLElement>('.panel');
  const done = root.querySelector<HTMLElement>('.done');
  const marks = [...root.querySelectorAll('.mark')].map((mark) => {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    const level = (['hint', 'warn', 'pause'] as const).find((name) =>
      mark.classList.contains(name),
    );
    return { level: level ?? ('hint' as const), left, top, right, bottom };
  });
  // Words of ours are drawn by a style: each is an attribute, and what stands in one element is one line here.
  const words = (part: Element): string => {
    const lines = new Map<Element | null, string>();
    for (const word of part.querySelectorAll<HTMLElement>('[data-words]')) {
      const line = lines.get(word.parentElement) ?? '';
      lines.set(word.parentElement, line + word.dataset.words);
    }
    return [...lines.values()].join('\n');
  };
  const title = panel?.querySelector('h2');
  if (!chip && !panel && !done && marks.length === 0) return null;
  return {
    chip: chip?.getAttribute('aria-label') ?? null,
    panel: panel && words(panel),
    done: done && words(done),
    title: title ? words(title) : null,
    marks,
  };
}
