/** A place in a file's bytes that is no UTF-8. `at` is an offset into the decoded text, in UTF-16 code units. */
export interface BadBytes {
  readonly at: number;
  /** The byte that can't be read, 0 to 255. */
  readonly byte: number;
}

/** The text of a file; every byte that is no UTF-8 is U+FFFD in it and listed. */
export interface Decoded {
  readonly text: string;
  readonly bad: readonly BadBytes[];
}

const REPLACEMENT = 0xfffd;
const CHUNK = 0x2000;

/**
 * For a first byte: how many bytes follow it, and what the second may be. From table 3-7,
 * "Well-Formed UTF-8 Byte Sequences", of the Unicode Standard (version 16, section 3.9).
 */
const following = (first: number): { count: number; low: number; high: number } | null => {
  if (first >= 0xc2 && first <= 0xdf) return { count: 1, low: 0x80, high: 0xbf };
  if (first === 0xe0) return { count: 2, low: 0xa0, high: 0xbf };
  if (first === 0xed) return { count: 2, low: 0x80, high: 0x9f };
  if (first >= 0xe1 && first <= 0xef) return { count: 2, low: 0x80, high: 0xbf };
  if (first === 0xf0) return { count: 3, low: 0x90, high: 0xbf };
  if (first >= 0xf1 && first <= 0xf3) return { count: 3, low: 0x80, high: 0xbf };
  if (first === 0xf4) return { count: 3, low: 0x80, high: 0x8f };
  return null;
};

/** The code point that starts at `at`, which is no ASCII, and how many bytes it takes; null for none. */
const pointAt = (bytes: Uint8Array, at: number): { point: number; length: number } | null => {
  const first = bytes[at] as number;
  const rest = following(first);
  if (rest === null) return null;
  let point = first & (0x3f >> rest.count);
  for (let step = 1; step <= rest.count; step += 1) {
    const byte = bytes[at + step] ?? 0;
    const low = step === 1 ? rest.low : 0x80;
    const high = step === 1 ? rest.high : 0xbf;
    if (byte < low || byte > high) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return { point, length: rest.count + 1 };
};

/** Decodes UTF-8. A byte order mark at the start is left out. Written out here because it says where bytes are bad. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  const parts: string[] = [];
  const bad: BadBytes[] = [];
  let units: number[] = [];
  let length = 0;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (let at = hasMark ? 3 : 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    const read = byte < 0x80 ? { point: byte, length: 1 } : pointAt(bytes, at);
    const point = read?.point ?? REPLACEMENT;
    if (read === null) bad.push({ at: length + units.length, byte });
    if (point > 0xffff) units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
    else units.push(point);
    at += read?.length ?? 1;
    if (units.length >= CHUNK) {
      parts.push(String.fromCharCode(...units));
      length += units.length;
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return { text: parts.join(''), bad };
};
