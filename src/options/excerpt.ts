/** A line of a file around the place of a problem. The three parts together are what is shown of the line. */
export interface Excerpt {
  /** The line's number, from 1. */
  readonly line: number;
  readonly before: string;
  /** The word at the place; empty at the end of a line. */
  readonly place: string;
  readonly after: string;
}

/** How much of a long line is shown on either side of the place, in UTF-16 code units: a JSON file may be one line. */
const most = 90;

/**
 * What bidirectional controls and other unseen characters would do to the line must be seen, not done: each becomes
 * U+FFFD, as long as it is (U+0000–U+001F but the tab, U+007F–U+009F, U+202A–U+202E, U+2066–U+2069).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A quoted text, a run without white space and punctuation, or one character. */
const word = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,:[\]{}]+|\S)/u;

// A character of two code units that a cut went through.
const halfAtStart = /^\p{Surrogate}/u;
const halfAtEnd = /\p{Surrogate}$/u;

/**
 * The line of a place.
 * @param lines The file, cut at `\n`.
 * @param line From 1.
 * @param column From 1, in UTF-16 code units.
 * @returns null where the file has no such line.
 */
export function excerptAt(lines: readonly string[], line: number, column: number): Excerpt | null {
  const whole = lines[line - 1]?.replace(/\r$/, '');
  if (whole === undefined) return null;
  const at = Math.min(Math.max(column - 1, 0), whole.length);
  const place = word.exec(whole.slice(at, at + most).replace(halfAtEnd, ''))?.[0] ?? '';
  const behind = at + place.length;
  const seen = (text: string): string => text.replace(unseen, '\ufffd');
  return {
    line,
    before: seen(
      at > most ? `…${whole.slice(at - most, at).replace(halfAtStart, '')}` : whole.slice(0, at),
    ),
    place: seen(place),
    after: seen(
      whole.length - behind > most
        ? `${whole.slice(behind, behind + most).replace(halfAtEnd, '')}…`
        : whole.slice(behind),
    ),
  };
}
