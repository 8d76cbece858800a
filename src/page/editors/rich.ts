import type { Span } from '../../core/text/span.ts';
import { liveRange } from '../live-range.ts';
import type { Editor, EditorKind, Reading } from './editor.ts';
import { RunReading } from './runs.ts';

/**
 * A driver for a contenteditable, given how its text is read.
 * @param pieces What the editor keeps as one piece, so that nobody writes into it: mentions, emoji that are pictures. Null
 *   where nobody has proven that it takes what is written: then nothing is.
 */
export function richEditor(
  kind: EditorKind,
  element: HTMLElement,
  readNow: (root: HTMLElement) => RunReading,
  pieces: string | null = null,
): Editor {
  /** What was told of a reading: it is asked more than once. */
  const readWhole = new WeakMap<Reading, boolean>();
  return {
    kind,
    takesFixes: pieces !== null,
    element,
    read: () => readNow(element),
    isEmpty: () => element.textContent.trim() === '',
    readsAll(reading) {
      const known = readWhole.get(reading) ?? readsAll(element, reading);
      readWhole.set(reading, known);
      return known;
    },
    isBehind(reading, end) {
      const range = liveRange(element);
      if (!range || !element.contains(range.startContainer)) return false;
      return (
        reading instanceof RunReading && reading.keeps(end, range.startContainer, range.startOffset)
      );
    },
    selection: (reading) => (reading instanceof RunReading ? selectionIn(element, reading) : null),
    select: (reading, span) =>
      pieces !== null && reading instanceof RunReading && select(element, reading, span, pieces),
    onChange(listener, signal) {
      // The truth is in the nodes: Lexical's `input` never leaves its root, and Enter, Backspace and paste may fire none.
      const observer = new MutationObserver(listener);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };
}

/** Fields and pages of their own inside the text: their words are in no text node of it. */
const others =
  ':is(iframe, textarea, select, object, embed, input:not([type="checkbox"], [type="radio"], [type="file"], [type="hidden"])):not([contenteditable="false"] *)';

/** Every letter in a text node that a person sees must be in a run; what the editor hides is no text of the writer's. */
function readsAll(element: HTMLElement, reading: Reading): boolean {
  if (!(reading instanceof RunReading) || element.querySelector(others)) return false;
  const read = new Set(reading.runs.map(({ node }) => node));
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (!read.has(node as Text) && holdsWords(node) && isTheWriters(node, element)) return false;
  }
  return true;
}

const holdsWords = ({ nodeValue }: Node): boolean => /[\p{L}\p{N}]/u.test(nodeValue ?? '');

/** What cannot be edited is a decoration of the editor's own, a placeholder or a mention's avatar among them. */
function isTheWriters({ parentElement }: Node, root: HTMLElement): boolean {
  const fixed = parentElement?.closest('[contenteditable="false"], [aria-hidden="true"]');
  return !fixed || !root.contains(fixed);
}

function selectionIn(element: HTMLElement, reading: RunReading): Span | null {
  const range = liveRange(element);
  if (!range || !element.contains(range.startContainer)) return null;
  const start = reading.offsetOf(range.startContainer, range.startOffset);
  const end = reading.offsetOf(range.endContainer, range.endOffset);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

function select(element: HTMLElement, reading: RunReading, span: Span, pieces: string): boolean {
  const ends = reading.endsOf(span);
  const selection = element.ownerDocument.getSelection();
  if (!ends || !selection) return false;
  const isPiece = ({ parentElement }: Text): boolean => {
    const piece = parentElement?.closest(pieces);
    return piece != null && element.contains(piece);
  };
  if (ends.nodes.some(isPiece)) return false;
  const { start, end } = ends;
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return true;
}
