import type { Box, Reading } from './editors/editor.ts';
import { intersect, visibleBox } from './marks/clip.ts';
import type { FoundField } from './sites/site.ts';

/** What stands around a draft and must stay in sight and in reach, in the viewport. */
export interface Surroundings {
  readonly editor: HTMLElement;
  readonly container: HTMLElement;
  /** What can be seen of the editor. */
  readonly box: Box;
  /** Where its words stand, and the line that is written next. */
  readonly words: Box;
  /** The boxes of the last words. */
  readonly lastWords: readonly Box[];
  /** The site's own controls near the editor: Post, the tools, the counter. */
  readonly controls: readonly Box[];
  /** The site's topmost element at a point, ours left out. */
  readonly topmostAt: (left: number, top: number) => Element | null;
}

export const controls =
  'button, a[href], input, textarea, select, summary, [role="button"], [role="link"], [role="progressbar"], [role="option"]';

/** How far from the editor a control still belongs to it where the composer is larger than the window, in CSS pixels. */
const reach = 260;
/** A composer has a few dozen controls; a feed that is taken for one has thousands. */
const mostControls = 300;
/** How much of the end of a draft is looked at, in UTF-16 units: more than two lines of any box. */
const endOfDraft = 300;
/** Room for the line that is written next, in CSS pixels. */
const nextLine = 32;

/** Looks around a draft; null while nothing of its editor can be seen. */
export function lookAround(
  field: FoundField,
  reading: Reading,
  bench: ParentNode,
  topmostAt: Surroundings['topmostAt'],
): Surroundings | null {
  const box = visibleBox(field.element);
  if (!box) return null;
  const container = field.container();
  const end = reading.text.length;
  const lastWords = reading.boxes({ start: Math.max(0, end - endOfDraft), end }, bench);
  return {
    editor: field.element,
    container,
    box,
    words: wordsIn(field.element, box, lastWords),
    lastWords,
    controls: controlsNear(field.element, container, box),
    topmostAt,
  };
}

/** A box that scrolls may have words anywhere; another one has none below its last line. */
function wordsIn(editor: HTMLElement, box: Box, lastWords: readonly Box[]): Box {
  const scrolls = editor.scrollHeight > editor.clientHeight + 1;
  const last = Math.max(...lastWords.map(({ bottom }) => bottom));
  if (scrolls || !Number.isFinite(last)) return box;
  return { ...box, bottom: Math.min(box.bottom, last + nextLine) };
}

function controlsNear(editor: HTMLElement, container: HTMLElement, box: Box): Box[] {
  const whole = container.getBoundingClientRect();
  const inSight = whole.height <= editor.ownerDocument.documentElement.clientHeight;
  const near = inSight ? whole : grown(box, reach);
  const boxes: Box[] = [];
  for (const control of [...container.querySelectorAll(controls)].slice(0, mostControls)) {
    if (control.contains(editor) || editor.contains(control)) continue;
    const rect = control.getBoundingClientRect();
    if (rect.width > 0 && intersect(rect, near)) boxes.push(rect);
  }
  return boxes;
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Whether something of the site's that is no part of the composer lies over all of the editor: a picture, a question. */
export function isVeiled({ box, editor, container, topmostAt }: Surroundings): boolean {
  const inset = 3;
  const across = [box.left + inset, (box.left + box.right) / 2, box.right - inset];
  const down = [box.top + inset, (box.top + box.bottom) / 2, box.bottom - inset];
  return across.every((left) =>
    down.every((top) => {
      const topmost = topmostAt(left, top);
      return topmost !== null && !topmost.contains(editor) && !container.contains(topmost);
    }),
  );
}
