import type { Span } from '../../core/text/span.ts';
import type { Box, Editor, Reading } from './editor.ts';
import { Mirror } from './mirror.ts';
import type { TextControl } from './room.ts';

/**
 * Whether an element is a native text field: a textarea, or an input for words alone. Inputs of other types tell
 * nobody where their caret is, and hold a password, a number or an address.
 */
export const isTextControl = (element: Element): element is TextControl =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/** A native text field, React's included. Its text is its value; where the words stand, a mirror tells. */
export function textareaEditor(element: TextControl): Editor {
  const mirror = new Mirror(element);
  return {
    kind: 'textarea',
    takesFixes: true,
    element,
    read: () => new TextareaReading(element, mirror, element.value),
    isEmpty: () => element.value.trim() === '',
    readsAll: () => true,
    isBehind({ text }, end) {
      const { value, selectionStart } = element;
      const between = value.slice(end, selectionStart ?? 0);
      return /\s/.test(between) && value.startsWith(text.slice(0, end));
    },
    selection() {
      const { selectionStart: start, selectionEnd: end } = element;
      const root = element.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== element || start === null || end === null) return null;
      return { start, end };
    },
    select({ text }, { start, end }) {
      if (element.value !== text || element.readOnly || element.disabled) return false;
      element.setSelectionRange(start, end);
      return true;
    },
    onChange(listener, signal) {
      element.addEventListener('input', listener, { signal });
      // A page that empties its box after posting fires no event; React also writes the default value: a node of a
      // textarea, an attribute of an input.
      const observer = new MutationObserver(listener);
      observer.observe(element, {
        attributeFilter: ['value'],
        childList: true,
        characterData: true,
        subtree: true,
      });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };
}

class TextareaReading implements Reading {
  constructor(
    readonly element: TextControl,
    readonly mirror: Mirror,
    readonly text: string,
  ) {}

  boxes(span: Span, bench: ParentNode): readonly Box[] {
    const stands = this.element.value.startsWith(this.text.slice(0, span.end));
    return stands ? this.mirror.boxes(span, bench) : [];
  }
}
