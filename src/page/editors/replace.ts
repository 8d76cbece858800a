import { editBetween } from '../../core/text/edit.ts';
import type { Span } from '../../core/text/span.ts';
import { timing } from '../timing.ts';
import type { Editor } from './editor.ts';

/** Words to be put in place of a span of a text, or in between where the span is empty. */
export interface Replacement extends Span {
  /** The whole text that the span is of: where the editor holds another one, nothing is written. */
  readonly text: string;
  /** What is to stand there instead; without line breaks. */
  readonly words: string;
}

/** The text with the replacement made. */
export const replacedText = ({ text, start, end, words }: Replacement): string =>
  text.slice(0, start) + words + text.slice(end);

/**
 * Writes over a span as if somebody had selected it and typed, so that the editor's own model and its undo know of it,
 * and reads it back. What comes out otherwise is taken back. The caret stays where it was among the words.
 *
 * Select, wait for the editor to notice, `execCommand`: measured right in Draft.js, Lexical, ProseMirror, Quill and
 * textareas in Chromium and Firefox, where a pasted or announced text is lost or destroys others (2026-11).
 * @param isFree Asked before each step; once it says no (the writer composes a word, the box is gone) nothing is done.
 * @returns Whether the text is now as it should be.
 */
export async function replace(
  editor: Editor,
  replacement: Replacement,
  isFree: () => boolean,
): Promise<boolean> {
  const { text, words } = replacement;
  const caret = editor.selection(editor.read());
  if (words.includes('\n') || !(await writeOver(editor, replacement, isFree))) return false;
  const wanted = replacedText(replacement);
  if (editor.read().text !== wanted) {
    await takeBack(editor, text, isFree);
    return false;
  }
  if (caret) editor.select(editor.read(), movedBy(replacement, caret));
  return true;
}

/** Selects and writes. @returns Whether it came to writing: what then stands there is another question. */
async function writeOver(
  editor: Editor,
  { text, words, start, end }: Replacement,
  isFree: () => boolean,
): Promise<boolean> {
  const { element } = editor;
  const before = editor.read();
  if (!isFree() || before.text !== text) return false;
  element.focus({ preventScroll: true });
  if (!editor.select(before, { start, end })) return false;
  await wait(timing.noticed);
  // Whoever typed or clicked meanwhile goes first.
  const now = editor.read();
  const selected = editor.selection(now);
  const holds = selected?.start === start && selected.end === end;
  if (!isFree() || !holds || now.text !== text) return false;
  const { ownerDocument } = element;
  if (words === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, words);
  await wait(timing.noticed);
  return true;
}

/** Writes what stood there before over what has become of it. */
async function takeBack(editor: Editor, text: string, isFree: () => boolean): Promise<void> {
  const now = editor.read().text;
  const edit = editBetween(now, text);
  if (!edit || edit.inserted.includes('\n')) return;
  const end = edit.start + edit.removed.length;
  await writeOver(editor, { text: now, start: edit.start, end, words: edit.inserted }, isFree);
}

/** Where the caret belongs when the words before it, or around it, have changed. */
function movedBy({ start, end, words }: Replacement, caret: Span): Span {
  const move = (at: number): number => {
    if (at <= start) return at;
    return at < end ? start + words.length : at + words.length - (end - start);
  };
  return { start: move(caret.start), end: move(caret.end) };
}

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
