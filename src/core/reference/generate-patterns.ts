import fc from 'fast-check';

/** Patterns for the packs of `generate-packs.ts`. */

/** A part of a pack, as JSON has it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A matcher that may keep to capitals as written. */
export const exactly = (matcher: { readonly [key: string]: Json }, exact: boolean): Json =>
  exact ? { ...matcher, case: 'exact' } : matcher;

// What is rare enough that a pattern is not too broad, and never empty.
const patternCore = fc.constantFrom(
  ...[
    'acme',
    'kund',
    'nimb',
    'roj',
    'blå',
    'å[^ ]æ',
    '\\bøl\\b',
    '#\\w',
    '@\\w',
    '[A-Z]{4}',
    '\\d\\.',
    'ni[a-z]+s',
  ],
  ...[
    '会',
    'ビ',
    'ß',
    'ſ',
    'ﬁ',
    'ı',
    'İ',
    'Σ',
    '\\+\\+',
    '\\x{1F469}',
    '\\x{1D41A}',
    '[א-ת]',
    '[^\\x00-\\xFF]',
    '\\d٣?8',
  ],
);
const patternAtom = fc.constantFrom(
  ...[
    'a',
    'c',
    'k',
    'ø',
    'å',
    'e',
    'm',
    'acme',
    'kunde',
    '[a-e]',
    '[^a ]',
    '[\\w-]',
    '[\\d.]',
    '\\w',
    '\\d',
  ],
  ...['.', '\\s', '\\W', '\\D', '\\.', '[A-Z]', 's', 'i', '会', '#', '-', ' '],
);
const repeat = fc.constantFrom('', '', '', '+', '*', '?', '+?', '*?', '{2}', '{1,3}', '{2,}');
const patternPart: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(patternAtom, repeat).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom('\\b', '\\b', '\\B', '^', '$') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        patternAtom,
        patternAtom, // More of them would take the engine, which goes back and forth, for ever.
        fc.constantFrom('', '?', '{2}'),
      )
      .map(([a, b, how]) => `(?:${a}|${b})${how}`),
  },
);
const patternParts = fc.array(patternPart, { maxLength: 3 }).map((parts) => parts.join(''));
/** A pattern, which `patterns.ts` understands, that finds something in few texts and never the empty one. */
export const pattern = fc
  .record({
    lines: fc.boolean(),
    before: patternParts,
    core: fc.oneof(
      patternCore,
      fc.tuple(patternCore, patternCore).map((both) => `(?:${both.join('|')})`),
    ),
    after: patternParts,
    exact: fc.boolean(),
  })
  .map(({ lines, before, core, after, exact }) =>
    exactly({ pattern: `${lines ? '(?m)' : ''}${before}${core}${after}` }, exact),
  );
