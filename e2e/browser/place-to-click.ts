import type { Point } from './engine.ts';

/**
 * Runs in a page: the middle of a button, or of a row that opens, by its label or its words, in whole pixels. It is
 * brought into sight first; null as long as it is not there, is hidden, or something lies over it.
 */
export function placeToClick(name: string): Point | null {
  const found = [...document.querySelectorAll('button, summary')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found?.checkVisibility({ visibilityProperty: true })) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  return found.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
}

/**
 * Asks for a place until it is the same twice in a row.
 * @param read Runs `placeToClick` with the name.
 * @throws Error when it is nowhere, or never at rest, for 5 s.
 */
export async function placeAtRest(name: string, read: () => Promise<Point | null>): Promise<Point> {
  const end = Date.now() + 5000;
  for (let before: Point | null = null; Date.now() < end; ) {
    const now = await read();
    if (now && before && now.x === before.x && now.y === before.y) return now;
    before = now;
  }
  throw new Error(`There is no button “${name}” to click on.`);
}
