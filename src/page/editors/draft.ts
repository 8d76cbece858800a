import type { Editor } from './editor.ts';
import { richEditor } from './rich.ts';
import { RunBuilder, type RunReading } from './runs.ts';

/**
 * Draft.js (X; Facebook's older boxes): one `[data-block]` a line, its words in `[data-text]` leaves. A leaf that
 * ends in a soft line break and closes its block is drawn with one break too many (facebookarchive/draft-js,
 * `DraftEditorLeaf`); an empty line is a `<br data-text>`.
 */
export const draftEditor = (element: HTMLElement): Editor =>
  richEditor('draft', element, read, '[contenteditable="false"]');

/** Whether this contenteditable is Draft.js. */
export const isDraft = (element: HTMLElement): boolean =>
  element.querySelector(':scope > [data-contents="true"]') !== null ||
  element.classList.contains('public-DraftEditor-content');

function read(root: HTMLElement): RunReading {
  const builder = new RunBuilder();
  const blocks = [...root.querySelectorAll('[data-block="true"]')].filter(
    (block) => !block.querySelector('[data-block="true"]'),
  );
  for (const [index, block] of blocks.entries()) {
    if (index > 0) builder.addLoose('\n');
    addBlock(block, builder);
  }
  return builder.finish();
}

function addBlock(block: Element, builder: RunBuilder): void {
  const nodes = [...block.querySelectorAll('[data-text="true"]')].flatMap(textNodes);
  const drawn = nodes.map((node) => node.data).join('');
  const last = nodes.at(-1);
  for (const node of nodes) {
    const surplus = node === last && drawn.endsWith('\n\n') ? 1 : 0;
    builder.addNode(node, node.data.length - surplus);
  }
}

const textNodes = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text);
