import type { Span } from '../../core/text/span.ts';
import { liveRange } from '../live-range.ts';
import type { Editor, EditorKind } from './editor.ts';
import { RunReading } from './runs.ts';

/** A driver for a contenteditable, given how its text is read. */
export function richEditor(
  kind: EditorKind,
  element: HTMLElement,
  readNow: (root: HTMLElement) => RunReading,
): Editor {
  return {
    kind,
    element,
    read: () => readNow(element),
    selection: (reading) => (reading instanceof RunReading ? selectionIn(element, reading) : null),
    onChange(listener, signal) {
      // The truth is in the nodes: Lexical's `input` never leaves its root, and Enter, Backspace and paste may fire none.
      const observer = new MutationObserver(listener);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };
}

function selectionIn(element: HTMLElement, reading: RunReading): Span | null {
  const range = liveRange(element);
  if (!range || !element.contains(range.startContainer)) return null;
  const start = reading.offsetOf(range.startContainer, range.startOffset);
  const end = reading.offsetOf(range.endContainer, range.endOffset);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
