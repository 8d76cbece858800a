import type { Json } from './whole-pack.ts';

/** What is special to the format, to a regular expression, to JavaScript, or to one reader of packs and not to another. */

/** Signs that may change what a text is taken for. */
export const strangeSigns: readonly string[] = [
  ...' \t\n\r\v\f\0{}[]$*-.,:/\\\'"#@&!|>%`?=<~+_09azAZ',
  ...'\u0085\u00a0\u00ad\u200b\u200e\u2028\u202e\u2066\ufeff\ufffd\uffff',
  // Letters that another case or form makes ASCII, one of title case, a mark, a digit of another script.
  ...'\u017f\u212a\u0130\u0131ßẞǅÅå\u0301ª漢١Ａ😀',
  '\ud83d',
  '\ude00',
];

const scalars =
  '- -- * a* *ab* 1 1.0 no ~ x e null true any exact match post warn off words s email emial acme';
const names = '$ $own $Own $own_x $domains fair quiet-period løfter nb en- EN general/a /a nope/a';
const addresses =
  'https://a.example HTTPS://a.example httpſ://a.example https://me@a.example https://a https:// https://[::1]/ https://[::ſ] http://a.example mailto:a@b.example a@b.example a@b @ a@b@c.example acme.example *.acme.example acme.example/x a.1 xn--K.xn--kkk blåbær.no';
const dates = '2027-02-30 2027-2-3 0000-01-01 2027-01-31 ٢٠٢٧-01-01 2027-01-01T00:00:00Z';
const patterns = '\\b \\w a(?=b) (a)\\1 a{1001} . [ (?i)k a{2}';
const braces = '{match} {who} {} {ſ} { name: NAME:x #ad # @acme 🙂 𝐛';

/** Texts of one form that somewhere another is expected, or that are almost of the right one. */
export const strangeTexts: readonly string[] = [
  ...[scalars, names, addresses, dates, patterns, braces].flatMap((line) => line.split(' ')),
  ...['', ' ', 'a b', '5 words', '1 word', '9999999999 words', '٥ words', '{ match }', '{a b}'],
  ...['name: ', 'name:\n', 'company/a b', 'https://a.example/ ', ' https://a.example', '\n', 'a\n'],
  ...[
    '2027-01-01\n',
    '\u202e',
    'a\u2066b',
    '\ud800',
    'a\tb',
    '\ta\t',
    '\u0085',
    '\ufeff',
    '\u2028',
  ],
  ...[500, 501, 1000, 1001].flatMap((count) => ['a'.repeat(count), '😀'.repeat(count)]),
  ...[`${'å'.repeat(500)} `, `${' '.repeat(600)}a`, `a${' '.repeat(600)}b`, 'å'.repeat(70)],
];

const topKeys =
  'omtanke id version title language publisher review-by noise policy lists accounts calendar rules adjust';
const ruleKeys =
  'section level message why advice find unless unless-within when escalate yields purpose replace append mask trial examples examples-with';
const innerKeys =
  'terms case pattern detector link any all within count at-least in-order languages not nudge fine text lang date from until sites en nb name url';
const idKeys = '. - $ / A a 1 own own_list a.b a/b Å å ſ K ǅ ª 漢 ١ 😀 general/a words';
const ownKeys = '__proto__ constructor prototype toString hasOwnProperty valueOf';

/** Keys that are right elsewhere, and such as none is. */
export const strangeKeys: readonly string[] = [
  ...[topKeys, ruleKeys, innerKeys, idKeys, ownKeys].flatMap((line) => line.split(' ')),
  ...['', ' ', 'a b', '\u0301', 'a\u0301', '\n', 'a\n', '\u2028', 'general/a\nb', 'x'.repeat(300)],
];

export const strangeNumbers: readonly number[] = [
  0,
  1,
  -1,
  2,
  7,
  0.5,
  1.5,
  -0.1,
  1e21,
  2 ** 53 - 1,
  2 ** 53,
  1e-7,
  1000,
  1984,
];

const matchers: readonly Json[] = [
  ...[{ not: 'a1' }, [{ not: 'a1' }], { terms: ['a1'] }, { terms: [] }, { terms: 'a1' }],
  ...[{ pattern: 'a' }, { detector: 'email' }, { link: ['a.example'] }, { link: 'all' }],
  ...[{ any: [] }, { all: ['a1'] }, { all: [{ not: 'a1' }] }, { all: ['a1'], within: 5 }],
  ...[{ any: ['a1'], within: 'match' }, { all: ['a1'], 'in-order': true }, { any: ['a1'] }],
  { terms: ['a1'], languages: ['nb'] },
  ...[{ count: 'a1' }, { count: 'a1', 'at-least': 1 }, { terms: ['a1'], detector: 'email' }],
];

/** Values of every kind, whole and broken. */
export const strangeValues: readonly Json[] = [
  ...[null, true, false, [], {}, [[]], [{}], [''], [null], ['words'], ['words', ['words']]],
  ...[[1], ['$own'], ['a.example'], { en: 'A' }, { en: null }, { EN: 'A' }, { '{match}': null }],
  ...[{ match: null }, { from: '2027-01-01', until: '2027-01-02' }, { x: ['a'] }, { text: 'a' }],
  ...[{ from: '2027-01-02', until: '2027-01-01' }, { when: {}, level: 'warn' }, { title: 'T' }],
  { section: 's', level: 'hint', message: 'M', find: 'words' },
  ...matchers,
];
