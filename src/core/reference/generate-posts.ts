import fc from 'fast-check';
import type { Post } from '../checker/finding.ts';
import { accountKinds, siteIds, surfaces } from '../packs/pack.ts';
import { crowd } from './generate-chains.ts';
import { disguised, domains, word } from './generate-words.ts';
import { aloneSet } from './words.ts';

/** Posts of few words and many oddities, so that the terms of `generate-matchers.ts` often stand in them. */

/** One of the words of some lists, which are parted by single spaces. */
const oneOf = (...lists: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...lists.flatMap((list) => (list.trim() === '' ? [list] : list.split(' '))));

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

const linkStart = oneOf('https:// http:// HTTPS:// www. https://www.', '', '');
const userinfo = fc.constantFrom('', '', '', 'me@', 'acme.example@', 'a:b@');
const linkEnd = oneOf(
  '/ :8080 :8080/a /acme /a/nimbus?x=acme#project ?q=1 #acme /@acme /a_(b) @evil.example .',
  '',
  '',
);

const address = fc.oneof(
  fc.tuple(linkStart, userinfo, host, linkEnd).map((parts) => parts.join('')),
  fc.tuple(word, host).map(([name, where]) => `${name}@${where}`),
  fc.tuple(word, word, host).map(([first, last, where]) => `${first}.${last}@${where}`),
);

const oddity = oneOf(
  '👩‍👧 🇳🇴 👍🏽 ❤️ ❤ 1️⃣ 😀 \uD83D \uDE00 ™ ² ½ ª ﬁ Ⅷ',
  'C++ c++ .NET .net ASP.NET 50% AT&T at&t $ACME C# + &',
  '٣ ８ 𝟖 3.5 1,000 12. 3. 2027-01-08 a i I K ſ \u0301 ㄱ ㅏ',
  'f.eks. bl.a. Dr. e.g. J. osv. ー が',
);

/** Words by which a language is known. */
const common = fc.constantFrom(
  ...['the', 'and', 'og', 'ikke', 'eit', 'this is for you', 'det er ikke som jeg'],
  ...['det er ikkje som eg', 'og jeg er ikke', 'kva dei og eg'],
);

const protectedTalk = fc.constantFrom('overtime', 'lønn', 'my boss', 'we', 'jeg', 'strike', 'vi');

/** What detectors find, and what is next to it. */
const number = fc
  .constantFrom(
    ...['50 %', '8,5 prosent', 'kr 500', '$5m', '+47 912 34 567', '22 33 44 55', '12. mars 2027'],
    ...['4929 1234 5678 9015', '4929 1234 5678 9016', 'NO93 8601 1117 947', '010107 50160', 'kr'],
    ...['536-22-1478', '84.208.20.110', '2027-03-12', 'THIS IS OUTRAGEOUS', '!!!', '?!?!', '1.2.3'],
  )
  .map((written) => ` ${written} `);

const separator = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  { weight: 4, arbitrary: oneOf('\u00A0 \u202F - – ‑ — _ / .', '', '', '  ') },
  { weight: 3, arbitrary: oneOf('. ! ? … ... ?! .” .) .* 。 , : )').map((stop) => `${stop} `) },
  { weight: 1, arbitrary: fc.constantFrom('.\n', ' (') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['\n', '\r\n', '\r', '\u2028', '\u2029', '\v', '\f', '\u0085', ' \n ', '\t', '\u200B'],
      ...['\n\n', '\r\n\r\n', '\n \n', '\n\u00A0\n', '\u2029\u2029', '\n\u200B\n'],
    ),
  },
  { weight: 1, arbitrary: oneOf('\' " “ « » ; @ # * \u200D \u0301') },
);

const piece = fc.oneof(
  { weight: 10, arbitrary: disguised },
  { weight: 3, arbitrary: tag },
  { weight: 1, arbitrary: handle },
  { weight: 3, arbitrary: address },
  { weight: 3, arbitrary: oddity },
  { weight: 1, arbitrary: common },
  { weight: 1, arbitrary: protectedTalk },
  { weight: 2, arbitrary: number },
);

/** What is not generated, since the format does not say what it means. */
const excluded: readonly RegExp[] = [
  // Three signs of handles in a row.
  /@[^\s@]*@[^\s@]*@/u,
  // A mail address or bare host with `www.` inside.
  /[\p{L}\p{Nd}_.+%'‑-]\p{DI}*www\./iu,
  // What is neither a port nor a path; a hyphen behind the stop behind a host.
  /\.(?:example|no|b)\.-/iu,
  /\.example:\d+[^\d/?#\s]\S/iu,
  // A tag of letters, and of characters that are words by themselves.
  new RegExp(`#(?=[\\p{L}\\p{Nd}_\\p{M}]*${aloneSet})(?=[\\p{L}\\p{Nd}_\\p{M}]*[a-z_])`, 'iu'),
  // A mark behind what has no width and is behind a sign.
  /[^\p{L}\p{Nd}\p{M}_]\p{DI}+\p{M}/u,
];

const odd = fc
  .array(fc.tuple(piece, separator), { minLength: 1, maxLength: 12, size: '+1' })
  .map((pairs) => pairs.flat().join(''))
  .filter((written) => !excluded.some((one) => one.test(written)));

const text = fc.oneof({ weight: 8, arbitrary: odd }, { weight: 1, arbitrary: crowd });

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
