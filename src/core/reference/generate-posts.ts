import fc from 'fast-check';
import type { Post } from '../checker/finding.ts';
import { accountKinds, siteIds, surfaces } from '../packs/pack.ts';
import { aloneSet } from './words.ts';

/** Posts of few words and many oddities, so that the terms of `generate-packs.ts` often stand in them. */

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

const word = fc.oneof(
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

const disguised = fc
  .tuple(word, fc.nat(disguises.length - 1), fc.nat(40))
  .map(([text, which, at]) => disguises[which]?.(text, at) ?? text);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const tag = fc.oneof(
  disguised.map((text) => `#${text}`),
  fc.tuple(word, word).map((words) => `#${words.map(capital).join('')}`),
  fc.tuple(word, word).map((words) => `#${words.join('_')}`),
  fc.tuple(word, word).map((words) => `#${words.join('-')}`),
  fc.constantFrom('#ad', '#adventure', '##ad', 'a#ad', '#', '#8', '#_', '#annonse'),
);

const handle = fc.oneof(
  disguised.map((text) => `@${text}`),
  fc.tuple(word, word).map((words) => `@${words.join('.')}`),
  fc.constantFrom('@acme', '@acme.', '@', '@@acme', '@acme_no', '@a-b'),
);

const host = fc.oneof(
  fc.constantFrom(...domains),
  fc.constantFrom(...domains).map((domain) => `news.${domain}`),
  fc.constantFrom(...domains).map((domain) => `not${domain}`),
  fc.constantFrom(...domains).map((domain) => `${domain}.evil.example`),
  fc.constantFrom(...domains).map((domain) => domain.toUpperCase()),
  fc.constantFrom('acme.no', 'a.b', 'xn--blbr-roah.example', '例え.example'),
);

const linkStart = fc.constantFrom(
  'https://',
  'http://',
  'HTTPS://',
  'www.',
  '',
  '',
  'https://www.',
);
const userinfo = fc.constantFrom('', '', '', 'me@', 'acme.example@', 'a:b@');
const linkEnd = fc.constantFrom(
  '',
  '',
  '/',
  ':8080',
  ':8080/a',
  '/acme',
  '/a/nimbus?x=acme#project',
  '?q=1',
  '#acme',
  '/@acme',
  '/a_(b)',
  '@evil.example',
  '.',
);

const address = fc.oneof(
  fc.tuple(linkStart, userinfo, host, linkEnd).map((parts) => parts.join('')),
  fc.tuple(word, host).map(([name, where]) => `${name}@${where}`),
  fc.tuple(word, word, host).map(([first, last, where]) => `${first}.${last}@${where}`),
);

const oddity = fc.constantFrom(
  ...['👩‍👧', '🇳🇴', '👍🏽', '❤️', '❤', '1️⃣', '😀', '\uD83D', '\uDE00', '™', '²', '½', 'ª', 'ﬁ', 'Ⅷ'],
  ...[
    'C++',
    'c++',
    '.NET',
    '.net',
    'ASP.NET',
    '50%',
    '50 %',
    'AT&T',
    'at&t',
    '$ACME',
    'C#',
    '+',
    '&',
  ],
  ...[
    '٣',
    '８',
    '𝟖',
    '3.5',
    '1,000',
    '12.',
    '2027-01-08',
    'a',
    'i',
    'I',
    'K',
    'ſ',
    '\u0301',
    'ㄱ',
    'ㅏ',
  ],
  ...[
    'f.eks.',
    'bl.a.',
    'Dr.',
    'e.g.',
    'J.',
    'osv.',
    'the',
    'and',
    'og',
    'ikke',
    'is',
    'er',
    'ー',
    'が',
  ],
);

const protectedTalk = fc.constantFrom('overtime', 'lønn', 'my boss', 'we', 'jeg', 'strike', 'vi');

/** What detectors find, and what is next to it. */
const number = fc
  .constantFrom(
    ...[
      '50 %',
      '8,5 prosent',
      'kr 500',
      '$5m',
      '+47 912 34 567',
      '22 33 44 55',
      '4929 1234 5678 9015',
    ],
    ...[
      'NO93 8601 1117 947',
      '010107 50160',
      '536-22-1478',
      '84.208.20.110',
      '12. mars 2027',
      '2027-03-12',
    ],
    ...['THIS IS OUTRAGEOUS', '!!!', '?!?!', '4929 1234 5678 9016', '1.2.3', 'kr', 'ola@firma.no'],
  )
  .map((written) => ` ${written} `);

const separator = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '',
      '  ',
      '\u00A0',
      '\u202F',
      '-',
      '–',
      '‑',
      '—',
      ' - ',
      '_',
      '/',
      '.',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '. ',
      '! ',
      '? ',
      '… ',
      '... ',
      '?! ',
      '.” ',
      '.) ',
      '.\n',
      ', ',
      ': ',
      ' (',
      ') ',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['\n', '\r\n', '\r', '\u2028', '\u2029', '\v', '\f', '\u0085', ' \n ', '\t', '\u200B'],
      ...['\n\n', '\r\n\r\n', '\n \n', '\n\u00A0\n', '\u2029\u2029', '\n\u200B\n'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("'", '"', '“', '«', '»', ';', '@', '#', '*', '\u200D', '\u0301'),
  },
);

const piece = fc.oneof(
  { weight: 10, arbitrary: disguised },
  { weight: 3, arbitrary: tag },
  { weight: 1, arbitrary: handle },
  { weight: 3, arbitrary: address },
  { weight: 3, arbitrary: oddity },
  { weight: 1, arbitrary: protectedTalk },
  { weight: 2, arbitrary: number },
);

/** What is not generated, since the format does not say what it means. */
const excluded: readonly RegExp[] = [
  // A mail address with `www.` or two stops inside, or beside a dash.
  /\.www\.|\.\.\S*@|[–—‑]\S*@|@\S*[–—‑]/iu,
  // What is no port behind a host.
  /:\d+[^\d/?#\s]/u,
  // A mark behind a control character, or behind what has no width and is behind a sign.
  /[\p{Cc}\u2028\u2029\u200B]\p{M}|[^\p{L}\p{Nd}\p{M}_]\p{DI}+\p{M}/u,
  // A tag behind a mark.
  /\p{M}[#@]/u,
  // A tag of letters, and of characters that are words by themselves.
  new RegExp(
    `#[\\p{L}\\p{Nd}_\\p{M}]*(?:${aloneSet}[[\\p{L}\\p{Nd}_]--${aloneSet}]|[[\\p{L}\\p{Nd}_]--${aloneSet}]${aloneSet})`,
    'v',
  ),
];

const text = fc
  .array(fc.tuple(piece, separator), { minLength: 1, maxLength: 12, size: '+1' })
  .map((pairs) => pairs.flat().join(''))
  .filter((written) => !excluded.some((one) => one.test(written)));

const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const defined = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A post and where it is written. The day is always given: it may not change while both checkers look at it. */
export const post: fc.Arbitrary<Post> = fc
  .record({
    text,
    date: fc.constantFrom('2027-01-07', '2027-01-08', '2027-01-29', '2027-02-01'),
    site: sometimes(fc.constantFrom(...siteIds)),
    surface: sometimes(fc.constantFrom(...surfaces)),
    account: sometimes(fc.constantFrom(...accountKinds)),
    lang: sometimes(fc.constantFrom('en', 'nb', 'nn', 'nb-NO', 'fr')),
  })
  .map((record) => ({ ...defined(record), text: record.text }) as Post);
