import { RunBuilder, type RunReading } from './runs.ts';

/** What a kind of rich editor means by its nodes; everything else about reading is the same for all of them. */
export interface Grammar {
  /** Nodes that the editor put there for itself and that are no text of the writer's. */
  readonly ignores: (element: Element) => boolean;
  /** Whether this `<br>` is a line break of the writer's; else it only keeps an empty line open. */
  readonly isBreak: (br: Element, block: Element) => boolean;
  /** Whether the editor keeps characters of its own in this node, U+FEFF, to have a place for the caret. */
  readonly isGuarded?: (node: Text) => boolean;
}

/** Elements that stand on lines of their own in the editors of the four sites. */
const blockTags = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE TABLE TBODY TR TD TH SECTION HR'.split(
    ' ',
  ),
);

/**
 * Reads a rich editor: its innermost blocks, top to bottom, joined by `\n`.
 * `innerText` is no way to do it: it adds empty lines in Draft.js, ProseMirror, Quill and Lexical alike (measured 2026-11).
 */
export function readBlocks(root: Element, grammar: Grammar): RunReading {
  const builder = new RunBuilder();
  let first = true;
  for (const block of innermostBlocks(root, grammar)) {
    if (!first) builder.addLoose('\n');
    first = false;
    for (const node of block.nodes) addInline(node, block.element, grammar, builder);
  }
  return builder.finish();
}

interface Block {
  readonly element: Element;
  readonly nodes: readonly Node[];
}

/** A block without blocks in it, or a run of inline nodes between two blocks. */
function* innermostBlocks(element: Element, grammar: Grammar): Generator<Block> {
  let inline: Node[] = [];
  let any = false;
  for (const child of element.childNodes) {
    if (child instanceof Element && grammar.ignores(child)) continue;
    if (isBlock(child)) {
      if (hasContent(inline)) yield { element, nodes: inline };
      inline = [];
      any = true;
      yield* innermostBlocks(child, grammar);
    } else {
      inline.push(child);
    }
  }
  // An empty block is an empty line; white space between two blocks is not.
  if (!any || hasContent(inline)) yield { element, nodes: inline };
}

const isBlock = (node: Node): node is Element =>
  node instanceof Element && blockTags.has(node.tagName);

const hasContent = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node instanceof Element || (node.textContent ?? '').trim() !== '');

function addInline(node: Node, block: Element, grammar: Grammar, builder: RunBuilder): void {
  if (node instanceof Text) {
    addText(node, grammar, builder);
  } else if (node instanceof Element) {
    if (grammar.ignores(node)) return;
    if (node.tagName === 'BR') {
      if (grammar.isBreak(node, block)) builder.addLoose('\n');
    } else {
      for (const child of node.childNodes) addInline(child, block, grammar, builder);
    }
  }
}

function addText(node: Text, grammar: Grammar, builder: RunBuilder): void {
  if (grammar.isGuarded?.(node)) builder.addUnguarded(node);
  else builder.addNode(node);
}

/** Whether `br` is the last thing in its block: browsers need one there to show an empty last line. */
export function closesBlock(br: Element, block: Element): boolean {
  let node: Node = br;
  while (node !== block) {
    if (node.nextSibling || !node.parentNode) return false;
    node = node.parentNode;
  }
  return true;
}
