import Quill2 from 'quill/core';
import Quill1 from 'quill-1/dist/quill.core.js';
import { colourHashtags, formats, registerFormats } from './formats.ts';
import { settleInShadow } from './in-shadow.ts';

export type Quill = Quill2;
export type Contents = ReturnType<Quill['getContents']>;
export type QuillVersion = 1 | 2;

interface Clipboard {
  convert(html?: string): Contents;
}

/** Quill 1 begins by pasting an empty line with an inline style, which the page's policy refuses. */
const Clipboard1 = Quill1.import('modules/clipboard') as new () => Clipboard;
const Delta1 = Quill1.import('delta') as new () => Contents;
class QuietClipboard extends Clipboard1 {
  override convert(html?: string): Contents {
    return html === undefined ? super.convert() : new Delta1().insert('\n');
  }
}
Quill1.register('modules/clipboard', QuietClipboard, true);

for (const version of [Quill1, Quill2]) registerFormats(version);

/**
 * Makes a Quill as LinkedIn's boxes have it, in a container that is in the page.
 * @param attributes Those of the editable root.
 */
export function createQuill(
  version: QuillVersion,
  container: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Quill {
  // Left to itself, Quill writes a tab, and nobody gets out of the box with the keyboard.
  const modules = { keyboard: { bindings: { tab: false } } };
  const quill = new { 1: Quill1, 2: Quill2 }[version](container, { formats, modules });
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  settleInShadow(quill, signal);
  quill.on('text-change', (_change, _before, source) => {
    if (source === 'user') colourHashtags(quill);
  });
  return quill;
}

/** The text by Quill's own model; it ends every text with a line break of its own. */
export const textOf = (quill: Quill): string => quill.getText().replace(/\n$/, '');

/** At the end, as if picked from the list that opens on `@`: the name, and a space after it. */
export function insertMention(quill: Quill, name: string): void {
  const end = quill.getLength() - 1;
  quill.insertText(end, name, 'mention', name, 'user');
  quill.insertText(end + name.length, ' ', 'mention', false, 'user');
  quill.setSelection(end + name.length + 1, 0);
}

/** At the end, as if picked from the list of emoji. */
export function insertEmoji(quill: Quill, emoji: string): void {
  const end = quill.getLength() - 1;
  quill.insertText(end, emoji, 'user');
  quill.setSelection(end + emoji.length, 0);
}
