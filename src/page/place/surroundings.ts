import { allIn, holds, outward } from '../around.ts';
import type { Box, Reading } from '../editors/editor.ts';
import { intersect, visibleBox } from '../marks/clip.ts';
import type { TopmostAt } from '../marks/underlines.ts';
import type { FoundField } from '../sites/site.ts';
import type { Tiers } from './squeeze.ts';

/** What stands around a draft and must stay in sight and in reach, in the viewport. */
export interface Surroundings {
  readonly editor: HTMLElement;
  readonly container: HTMLElement;
  /** What can be seen of the editor. */
  readonly box: Box;
  /** The boxes of the last words. */
  readonly lastWords: readonly Box[];
  /**
   * What a person needs near the editor, the dearest first: the words with the line that is written next, what the site
   * suggests to them, what posts, what counts their letters, and all other controls.
   */
  readonly needed: Tiers;
  /** What of the site's stays where it is in the window while the page goes by under it: its bars, a chat in the corner. */
  readonly bars: readonly Box[];
  /** Whether the editor has more words than it shows: any of them may come to stand anywhere in it. */
  readonly scrolls: boolean;
  readonly topmostAt: TopmostAt;
}

export const controls =
  'button, a[href], input, textarea, select, summary, [role="button"], [role="link"], [role="progressbar"], [role="option"]';

/** What is offered to the words that are written: names, tags. */
const suggestions = '[role="option"]';
const counters = '[role="progressbar"]';
/** What may count the letters in words alone, as Instagram's `12/2,200` does (2026). */
const wordsAlone = ':is(span, div, p, small, output):not(:has(*))';
const count = /^[\d\s.,’]+\/[\d\s.,’]+$/;

/** How far from the editor a control still belongs to it where the composer is larger than the window, in CSS pixels. */
const reach = 260;
/** A composer has a few dozen controls; a feed that is taken for one has thousands. */
const mostControls = 300;
/** How much of the end of a draft is looked at, in UTF-16 units: more than two lines of any box. */
const endOfDraft = 300;
/** A bar is looked for at points no further apart along an edge of the window: no chat is narrower (LinkedIn's has 288, 2026). */
const barStep = 280;
/** The ground of what has none. */
const clear = 'rgba(0, 0, 0, 0)';
/** Room for the line that is written next, in CSS pixels. */
const nextLine = 32;

/** Looks around a draft; null while nothing of its editor can be seen. */
export function lookAround(
  field: FoundField,
  reading: Reading,
  bench: ParentNode,
  topmostAt: TopmostAt,
): Surroundings | null {
  const box = visibleBox(field.element);
  if (!box) return null;
  const container = field.container();
  const end = reading.text.length;
  const scrolls = field.element.scrollHeight > field.element.clientHeight + 1;
  const lastWords = reading.boxes({ start: Math.max(0, end - endOfDraft), end }, bench);
  const words = scrolls ? box : upToNextLine(box, lastWords);
  return {
    editor: field.element,
    container,
    box,
    lastWords,
    needed: [[words], ...controlsNear(field, container, box)],
    bars: barsAround(container, box, topmostAt),
    scrolls,
    topmostAt,
  };
}

/** The part of a box from its top to the line after its last words. */
function upToNextLine(box: Box, lastWords: readonly Box[]): Box {
  if (lastWords.length === 0) return box;
  const last = Math.max(...lastWords.map(({ bottom }) => bottom));
  return { ...box, bottom: Math.min(box.bottom, last + nextLine) };
}

/** The boxes of the site's own controls by how much they are needed, the most first. */
function controlsNear(field: FoundField, container: HTMLElement, box: Box): Box[][] {
  const whole = container.getBoundingClientRect();
  const inSight = whole.height <= container.ownerDocument.documentElement.clientHeight;
  const near = inSight ? whole : grown(box, reach);
  // What is in the shadow roots of a whole feed would take long to find, and is not needed.
  const all = inSight
    ? allIn(container, `${controls}, ${wordsAlone}`).filter(
        (one) => one.matches(controls) || isCount(one),
      )
    : [...container.querySelectorAll(controls)];
  const posts = field.postControls();
  const tiers = { suggested: [], posting: [], counting: [], other: [] } as Record<Need, Box[]>;
  for (const control of new Set([...posts, ...all.slice(0, mostControls)])) {
    if (holds(control, field.element) || holds(field.element, control)) continue;
    const rect = control.getBoundingClientRect();
    const need = posts.includes(control) ? 'posting' : needFor(control);
    if (rect.width > 0 && (need === 'posting' || intersect(rect, near))) tiers[need].push(rect);
  }
  return [tiers.suggested, tiers.posting, tiers.counting, tiers.other];
}

type Need = 'suggested' | 'posting' | 'counting' | 'other';

function needFor(control: Element): Need {
  if (control.matches(suggestions)) return 'suggested';
  return control.matches(counters) || isCount(control) ? 'counting' : 'other';
}

const isCount = ({ childElementCount, textContent }: Element): boolean =>
  childElementCount === 0 && count.test(textContent);

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** They are looked for where they stand: along the window's head and foot, and over the editor. */
function barsAround(container: HTMLElement, box: Box, topmostAt: TopmostAt): Box[] {
  const points = [...alongEdges(container.ownerDocument.documentElement), ...pointsIn(box, 1)];
  const topmost = new Set(points.map(([left, top]) => topmostAt(left, top)));
  const bars = new Set([...topmost].map((element) => element && fixedAround(element)));
  return (
    [...bars]
      .filter((bar) => bar instanceof Element)
      .filter((bar) => !holds(bar, container) && !holds(container, bar))
      .map((bar) => bar.getBoundingClientRect())
      // The shade of a dialog is none.
      .filter((bar) => !isAround(bar, box))
  );
}

const isAround = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

function alongEdges({ clientWidth, clientHeight }: Element): (readonly [number, number])[] {
  const steps = Math.ceil((clientWidth - 2) / barStep);
  const across = Array.from({ length: steps + 1 }, (_, at) => 1 + (at * (clientWidth - 2)) / steps);
  return across.flatMap((left) => [[left, 1] as const, [left, clientHeight - 1] as const]);
}

/** The outermost part of something fixed that has a ground: LinkedIn's chats stand in a larger box, which none sees (2026). */
function fixedAround(element: Element): Element | undefined {
  const chain = outward(element);
  const end = chain.findIndex((one) => getComputedStyle(one).position === 'fixed');
  return chain.slice(0, end + 1).findLast((one) => getComputedStyle(one).backgroundColor !== clear);
}

/** Whether something of the site's that is no part of the composer lies over all of the editor: a picture, a question. */
export function isVeiled({ box, editor, container, topmostAt }: Surroundings): boolean {
  return pointsIn(box, 3).every(([left, top]) => {
    const topmost = topmostAt(left, top);
    return topmost !== null && !holds(topmost, editor) && !holds(container, topmost);
  });
}

/** The corners of a box, the middles of its sides and its own middle, all drawn in by `inset` CSS pixels. */
export function pointsIn(
  { left, top, right, bottom }: Box,
  inset: number,
): (readonly [left: number, top: number])[] {
  const across = [left + inset, (left + right) / 2, right - inset];
  const down = [top + inset, (top + bottom) / 2, bottom - inset];
  return across.flatMap((x) => down.map((y) => [x, y] as const));
}
