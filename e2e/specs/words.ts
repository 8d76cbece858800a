import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import type { SeenMark } from './omtanke.ts';

/** Expects every one of these words of a rich editor to have its mark, and every mark its word, within a pixel. */
export async function expectOnWords(
  marks: readonly SeenMark[],
  field: Locator,
  words: readonly string[],
): Promise<void> {
  const boxes = await field.evaluate(boxesOf, [...words]);
  expect(marks).toHaveLength(boxes.length);
  for (const [index, box] of boxes.entries()) {
    for (const side of ['left', 'top', 'right', 'bottom'] as const) {
      expect(Math.abs((marks[index]?.[side] ?? Number.NaN) - box[side])).toBeLessThanOrEqual(1);
    }
  }
}

/** Runs in the page: where each of these words stands in the field, by the browser's own account. */
function boxesOf(field: Element, words: string[]) {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return words.flatMap((word) => {
    const node = nodes.find((candidate) => candidate.data.includes(word));
    if (!node) throw new Error(`"${word}" is not in one node of the field.`);
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(word));
    range.setEnd(node, node.data.indexOf(word) + word.length);
    const lines = Map.groupBy(range.getClientRects(), ({ bottom }) => bottom);
    return [...lines.values()].map((boxes) => ({
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    }));
  });
}
