import fc from 'fast-check';

/** The words that `generate-matchers.ts` looks for and `generate-posts.ts` writes: few, so that they meet. */

/** The words that terms and posts share. */
export const vocabulary = [
  'acme',
  'nimbus',
  'project',
  'kunde',
  'blåbær',
  'øl',
  'straße',
  'kiwi',
  'ﬁkus',
  'ılık',
  'σκύλος',
  'שלום',
  'مرحبا',
  '会社',
  'ビル',
  'ไทย',
  'ខ្មែរ',
  '한국',
  '8a',
] as const;

/** The domains that packs name, and some that they do not. */
export const domains = ['acme.example', 'nimbus.example', 'blåbær.example'] as const;

/** A word, most often one of the first four. */
export const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...vocabulary.slice(0, 4)) },
  { weight: 2, arbitrary: fc.constantFrom(...vocabulary) },
);

/** Letters of a word in another alphabet of Unicode: bold, or of full width. */
const shifted = (text: string, from: string, to: number): string =>
  text.replace(/[a-z]/gu, (letter) =>
    String.fromCodePoint(to + letter.charCodeAt(0) - from.charCodeAt(0)),
  );

const inserted = (text: string, at: number, what: string): string => {
  const chars = [...text];
  chars.splice(at % (chars.length + 1), 0, what);
  return chars.join('');
};

const zeroWidths = ['\u200B', '\u200C', '\u200D', '\u00AD', '\uFEFF', '\u200E', '\u2060', '\u202A'];
const marks = ['\u0301', '\u0323', '\u030A', '\uFE0F', '\u20E3', '\u3099', '\u05B0', '\u0E34'];

const disguises: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
  (text) => text.normalize('NFD'),
  (text) => shifted(text, 'a', 0x1d41a),
  (text) => shifted(text, 'a', 0xff41),
  (text) => text.replace('s', 'ſ').replace('k', '\u212A').replace('ß', 'ẞ'),
  (text) => text.replace('i', 'İ'),
  (text, at) => inserted(text, at, zeroWidths[at % zeroWidths.length] ?? ''),
  (text, at) => inserted(text, at, marks[at % marks.length] ?? ''),
  (text) => `${text}s`,
  (text) => `${text}'s`,
  (text) => `${text}’s`,
  (text) => `${text}-ansatt`,
  (text) => `${text}r`,
  (text) => `x${text}`,
  (text) => `${text}_x`,
  (text) => `${text}9`,
];

/** A word as people and their devices write it: in capitals, in bold, with marks and what has no width, inflected. */
export const disguised = fc
  .tuple(word, fc.nat(disguises.length - 1), fc.nat(40))
  .map(([text, which, at]) => disguises[which]?.(text, at) ?? text);
