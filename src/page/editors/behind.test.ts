// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { keepsWords } from './keeps-words.ts';
import { proseMirrorEditor } from './prosemirror.ts';
import { textareaEditor } from './textarea.ts';

/** The words that a mark is under, and where they end. */
const marked = 'a shitty';
const { length: end } = marked;

describe('the caret in a rich editor', () => {
  let root: HTMLElement;

  /** Reads the box, changes it, puts the caret somewhere, and tells whether that is behind the marked words. */
  function isBehind(html: string, change: (words: Text) => [Node, number]): boolean {
    document.body.innerHTML = '<div contenteditable="true"></div>';
    root = document.body.firstElementChild as HTMLElement;
    root.innerHTML = html;
    const editor = proseMirrorEditor(root);
    const reading = editor.read();
    document.getSelection()?.collapse(...change(root.querySelector('p')?.firstChild as Text));
    return editor.isBehind(reading, end);
  }
  const caretAt = (offset: number, words = `${marked} ferry`) =>
    isBehind(`<p>${words}</p>`, (node) => [node, offset]);

  test('is behind words after a space', () => {
    expect(caretAt(end + 1)).toBe(true);
    expect(caretAt(end + 4)).toBe(true);
  });

  test('is not behind words that it touches, or goes on writing', () => {
    expect(caretAt(end)).toBe(false);
    expect(caretAt(end + 1, `${marked}-ferry`)).toBe(false);
    expect(caretAt(3)).toBe(false);
  });

  test('is behind words in the next paragraph, and not in the one before', () => {
    expect(isBehind(`<p>${marked}</p><p>ferry</p>`, () => [root.children[1] as Node, 1])).toBe(
      true,
    );
    expect(isBehind(`<p>${marked}</p><p>ferry</p>`, () => [root, 0])).toBe(false);
  });

  test('is still behind them when something was written there', () => {
    const written = isBehind(`<p>${marked} ferry</p>`, (node) => {
      node.appendData(' again');
      return [node, node.length];
    });
    expect(written).toBe(true);
  });

  test('is not behind words that are others now, or that are gone', () => {
    const others = isBehind(`<p>${marked} ferry</p>`, (node) => {
      node.data = `what ${node.data}`;
      return [node, node.length];
    });
    const gone = isBehind(`<p>${marked} ferry</p><p>more</p>`, (node) => {
      node.remove();
      return [root.children[1] as Node, 1];
    });
    expect([others, gone]).toEqual([false, false]);
  });

  test('is not behind anything while it is elsewhere in the page', () => {
    expect(isBehind(`<p>${marked} ferry</p>`, () => [document.body, 1])).toBe(false);
  });
});

describe('the caret in a field of plain text', () => {
  function isBehind(value: string, caret: number): boolean {
    const element = document.createElement('textarea');
    element.value = `${marked} ferry`;
    const editor = textareaEditor(element);
    const reading = editor.read();
    element.value = value;
    element.setSelectionRange(caret, caret);
    return editor.isBehind(reading, end);
  }

  test('is behind words after a space, also when something was written there', () => {
    expect(isBehind(`${marked} ferry`, end + 1)).toBe(true);
    expect(isBehind(`${marked} ferry again`, end + 12)).toBe(true);
  });

  test('is not behind words that it touches, that are others now, or that come after it', () => {
    expect(isBehind(`${marked} ferry`, end)).toBe(false);
    expect(isBehind(`what ${marked} ferry`, end + 8)).toBe(false);
    expect(isBehind(`${marked} ferry`, 2)).toBe(false);
    expect(isBehind('', 0)).toBe(false);
  });
});

describe('words stay where they are', () => {
  let element: HTMLElement;

  beforeEach(() => {
    document.body.innerHTML = '<div contenteditable="true"><p>words</p></div>';
    element = document.body.firstElementChild as HTMLElement;
    element.style.cssText = 'text-align: start; direction: ltr';
    const paragraph = element.firstElementChild as HTMLElement;
    paragraph.style.cssText = element.style.cssText;
    document.getSelection()?.collapse(paragraph.firstChild, 2);
  });

  test('where lines begin at the left', () => {
    expect(keepsWords(element, 'words')).toBe(true);
  });

  test.each(['text-align: center', 'text-align: right', 'text-align: justify', 'direction: rtl'])(
    'but not in a paragraph with %s',
    (style) => {
      (element.firstElementChild as HTMLElement).style.cssText += `; ${style}`;
      expect(keepsWords(element, 'words')).toBe(false);
    },
  );

  test('but not among letters that run from the right', () => {
    expect(keepsWords(element, 'words שלום')).toBe(false);
  });
});
