/** What a pack says, as a sentence about it may quote it. */

// A text that is quoted is known by its beginning.
const SHOWN_MOST = 40;

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const unsafe = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;

const asEscape = (sign: string): string =>
  `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A sentence as it may be shown anywhere: white space that breaks lines is a space, and characters that control a
 * terminal or the direction of text are written as escapes, so that no pack tells of itself what it likes.
 */
export const visible = (sentence: string): string =>
  sentence.replace(lineBreaks, ' ').replace(unsafe, asEscape);

/** The first characters of a text, with `…` for the rest; no emoji is cut in two. */
export const shortened = (text: string, most = SHOWN_MOST): string => {
  if (text.length <= most) return text;
  // A character has two code units at the most; one more than may be shown tells that there are more.
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};

/** A word of the pack in quotes. */
export const quoted = (text: string): string => `"${shortened(text)}"`;
