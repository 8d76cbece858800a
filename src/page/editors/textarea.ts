import type { Span } from '../../core/text/span.ts';
import type { Box, Editor, Reading } from './editor.ts';
import { Mirror } from './mirror.ts';

/** A native textarea, React's included. Its text is its value; where the words stand, a mirror tells. */
export function textareaEditor(element: HTMLTextAreaElement): Editor {
  const mirror = new Mirror(element);
  return {
    kind: 'textarea',
    takesFixes: true,
    element,
    read: () => new TextareaReading(element, mirror, element.value),
    isEmpty: () => element.value.trim() === '',
    selection() {
      const { selectionStart, selectionEnd } = element;
      const root = element.getRootNode() as Document | ShadowRoot;
      return root.activeElement === element ? { start: selectionStart, end: selectionEnd } : null;
    },
    select({ text }, { start, end }) {
      if (element.value !== text || element.readOnly || element.disabled) return false;
      element.setSelectionRange(start, end);
      return true;
    },
    onChange(listener, signal) {
      element.addEventListener('input', listener, { signal });
      // A page that empties its box after posting fires no event; React also writes the default value, which is a node.
      const observer = new MutationObserver(listener);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };
}

class TextareaReading implements Reading {
  constructor(
    readonly element: HTMLTextAreaElement,
    readonly mirror: Mirror,
    readonly text: string,
  ) {}

  boxes(span: Span, bench: ParentNode): readonly Box[] {
    return this.element.value === this.text ? this.mirror.boxes(span, bench) : [];
  }
}
