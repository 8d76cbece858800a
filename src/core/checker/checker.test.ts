import { describe, expect, test } from 'vitest';
import { growth } from '../growth-for-test.ts';
import type { Pack } from '../packs/pack.ts';
import { readMarked } from '../text/marked.ts';
import { check, packFinding, packOf } from './cases/packs.ts';
import { createChecker } from './checker.ts';
import type { Post } from './finding.ts';

/** Expects the marked text to come out of the same text without marks. */
const expectMarked = (pack: Pack | Pack[], marked: string): void => {
  expect(check(pack, readMarked(marked).text)).toBe(marked);
};

describe('a rule of terms', () => {
  test('marks the longest of those that start first, and nothing that overlaps them', () => {
    expectMarked(packFinding('[ a b, a b c, b c d, d ]'), 'x «a b c» «d»');
  });

  test('finds terms with capitals as written only so', () => {
    const pack = packFinding('{ terms: [ IT, "AT&T", "Project Nimbus" ], case: exact }');
    expectMarked(
      pack,
      'Our «IT» does it, «AT&T» at&t, «#ProjectNimbus» #projectnimbus project nimbus',
    );
  });

  test('finds bold letters too where capitals count', () => {
    expectMarked(packFinding('{ terms: [ IT ], case: exact }'), 'our «𝐈𝐓», not 𝐢𝐭');
  });

  test('finds the members of a list over all packs', () => {
    const one = packFinding('[ $names, "$ACME" ]', '', 'lists: { names: [ Bluebird ] }');
    const two = { ...packOf('{}', 'lists: { names: [ Nimbus ] }', 'two'), rules: [] };
    expectMarked([one, two], '«Bluebird» and «Nimbus» and «$ACME», not names');
  });

  test('finds nothing by an empty list', () => {
    expectMarked(packFinding('[ $products ]'), 'products $products');
  });
});

describe('all', () => {
  test.each([
    ['post', 'one «a».\n\nthen b'],
    ['paragraph', '«a».\nb\n\na'],
    ['sentence', '«a» b, yes. Just a, yes. Then b'],
    ['2 words', '«a» x y b x y z a x y z b x y «a»'],
  ])('finds its first member where the other is in the same %s', (within, marked) => {
    expectMarked(packFinding(`{ all: [ a, b ], within: ${within} }`), marked);
  });

  test('is within the post where it does not say', () => {
    expectMarked(packFinding('{ all: [ a, b ] }'), '«a».\n\nb');
  });

  test('wants a member that is a not to be absent in the window', () => {
    expectMarked(
      packFinding('{ all: [ a, { not: b } ], within: sentence }'),
      'a b, yes. Then «a» c.',
    );
  });

  test('counts a URL, a tag and a handle as one word', () => {
    const pack = packFinding('{ all: [ a, b ], within: 1 words }');
    expectMarked(pack, '«a» https://x.example/y/z b');
    expectMarked(pack, '«a» @kari.n b');
    expectMarked(pack, 'a x y b');
  });

  test('does not reach over a blank line when it counts words', () => {
    expectMarked(packFinding('{ all: [ a, b ], within: 5 words }'), 'a\n\nb');
  });

  test('can hold any, detectors and links', () => {
    const pack = packFinding(
      '{ all: [ pay, { any: [ { detector: payment-card }, { link: any } ] } ] }',
    );
    expectMarked(pack, '«pay» with 4929 1234 5678 9015');
    expectMarked(pack, '«pay» at https://x.example');
    expectMarked(pack, 'pay me');
  });
});

describe('unless', () => {
  test('reaches the paragraph by default', () => {
    expectMarked(packFinding('[ a ]', '  unless: [ x ]'), 'a. x\n\n«a»');
  });

  test('reaches the post where it is a link', () => {
    const pack = packFinding('[ a ]', '  unless: { link: [ acme.example ] }');
    expectMarked(pack, 'a\n\nhttps://news.acme.example/1');
    expectMarked(pack, 'a\n\nacme.example');
    expectMarked(pack, '«a»\n\nhttps://notacme.example/ acme.example.evil acme@acme.example');
  });

  test('has links and words in one any, each with its own reach', () => {
    const pack = packFinding('[ a ]', '  unless: [ x, { link: [ acme.example ] } ]');
    expectMarked(pack, '«a»\n\nx');
    expectMarked(pack, 'a\n\nhttps://acme.example');
  });

  test.each([
    ['match', 'big «a», x a x, x'],
    ['sentence', 'a x a x, yes. Then «a»'],
    ['post', 'a\n\nx a x'],
  ])('reaches the %s where it says so', (within, marked) => {
    expectMarked(packFinding('[ a ]', `  unless: [ x a x ]\n  unless-within: ${within}`), marked);
  });

  test('drops matches only after they were thinned', () => {
    expectMarked(
      packFinding('[ a b, b c ]', '  unless: [ x a ]\n  unless-within: match'),
      'x a b c',
    );
  });
});

describe('when', () => {
  const holds = (when: string, post: Partial<Post>): boolean =>
    check(packFinding('[ a ]', `  when: ${when}`), { text: 'a', ...post }) === '«a»';

  test('asks for a known site and surface', () => {
    expect(holds('{ sites: [ x ] }', { site: 'x' })).toBe(true);
    expect(holds('{ sites: [ x ] }', { site: 'facebook' })).toBe(false);
    expect(holds('{ sites: [ x ] }', {})).toBe(false);
    expect(holds('{ surfaces: [ post, article ] }', { surface: 'article' })).toBe(true);
    expect(holds('{ surfaces: [ post ] }', {})).toBe(false);
  });

  test('takes an unknown account as personal', () => {
    expect(holds('{ account: personal }', {})).toBe(true);
    expect(holds('{ account: official }', {})).toBe(false);
    expect(holds('{ account: official }', { account: 'official' })).toBe(true);
  });

  test('counts both days of a period', () => {
    const when = '{ from: 2027-01-08, until: 2027-01-29 }';
    const days = ['2027-01-07', '2027-01-08', '2027-01-29', '2027-01-30'];
    expect(days.map((date) => holds(when, { date }))).toEqual([false, true, true, false]);
  });

  test('takes Norwegian of either kind as nb, and an undecided language as any', () => {
    expect(holds('{ languages: [ nb ] }', { lang: 'nn' })).toBe(true);
    expect(holds('{ languages: [ nn ] }', { lang: 'nn-NO' })).toBe(true);
    expect(holds('{ languages: [ nn ] }', { lang: 'nb' })).toBe(false);
    expect(holds('{ languages: [ nb ] }', { lang: 'en' })).toBe(false);
    expect(holds('{ languages: [ nb ] }', {})).toBe(true);
    const pack = packFinding('[ taco ]', '  when: { languages: [ nb ] }');
    expect(check(pack, 'the taco is what we had and it was good')).not.toContain('«');
    expect(check(pack, 'det er taco som vi skal ha, og det er godt')).toContain('«');
    const nynorsk = packFinding('[ taco ]', '  when: { languages: [ nn ] }');
    expect(check(nynorsk, 'eg vil ikkje ha taco, for det er ein dag til')).toContain('«');
    expect(check(nynorsk, 'jeg vil ikke ha taco, for det er en dag til')).not.toContain('«');
  });
});

describe('protected speech', () => {
  const yielding = packFinding('[ idiot ]');
  const firm = packFinding('[ idiot ]', '  yields: false\n  purpose: A hard fact.');

  test.each([
    'My boss is an idiot about overtime.',
    'We are on strike, idiot!',
    'Sjefen min er en idiot, og lønna er dårlig.',
    'Vi er for få på jobb. For en idiot som satte opp turnusen.',
  ])('is left alone by a rule that yields: %s', (text) => {
    expect(check(yielding, text)).toBe(text);
    expect(check(firm, text)).toContain('«idiot»');
  });

  test.each([
    'You idiot, that was a strike!',
    'That idiot stole my bike.',
    'Den idioten? En idiot.',
  ])('is not just any talk of work or of oneself: %s', (text) => {
    expect(check(yielding, text)).toContain('«idiot»');
  });
});

describe('findings', () => {
  const pack = packOf(
    [
      'one: { section: s, level: hint, message: M, find: [ b ] }',
      'two: { section: s, level: pause, message: M, find: [ a b, b ] }',
    ].join('\n'),
  );
  const other = packOf(
    'three: { section: s, level: warn, message: M, find: [ a b ] }',
    '',
    'other',
  );

  test('are ordered by start, the longer first, then by packs, then by rules', () => {
    const found = createChecker([pack, other]).check({ text: 'a b, b' }).findings;
    expect(found.map(({ rule, start, end }) => `${rule} ${start}-${end}`)).toEqual([
      'two 0-3',
      'three 0-3',
      'one 2-3',
      'one 5-6',
      'two 5-6',
    ]);
  });

  test('take the level that a later pack gives a rule, and end where it is off', () => {
    const tuned = {
      ...other,
      rules: [],
      adjust: { 'test/one': 'off', 'test/two': 'hint' } as const,
    };
    const found = createChecker([pack, tuned]).check({ text: 'b' }).findings;
    expect(found).toMatchObject([{ pack: 'test', rule: 'two', section: 's', level: 'hint' }]);
  });
});

test.each([
  ['nothing', ''],
  ['lone surrogates', '\uD83D a \uDE00'],
  ['marks alone', '\u0301'.repeat(1000)],
  ['text from right to left', 'שלום a مرحبا'],
  ['no white space', 'a,a,a'],
])('a post of %s is checked like any other', (_, text) => {
  const pack = packFinding('[ a, { detector: email }, { link: any } ]');
  for (const { start, end } of createChecker([pack]).check({ text }).findings)
    expect(text.slice(start, end)).toBe('a');
});

test.each([
  ['words', 'kort sagt, en god idiot. '],
  ['marks', 'a\u0301\u0323'],
  ['emoji', '👩‍👧 '],
  ['letters without spaces', '会'],
  ['addresses', 'a@b.no https://x.no/#a #a '],
  ['stops', 'a.'],
])(
  'the time to check a post of %s grows with its length, not with the square of it',
  (_, piece) => {
    const pack = packFinding(
      '{ all: [ [ idiot, a, "*aa*" ], { any: [ { link: any }, { detector: email }, god ] } ], within: 9 words }',
      '  unless: [ never ]\n  unless-within: sentence',
    );
    const checker = createChecker([pack]);
    const check = (length: number) => () => {
      checker.check({ text: piece.repeat(length / piece.length) });
    };
    // Eight times the text; the square would be sixty-four times.
    expect(growth(check(12_500), check(100_000), 30)).toBeLessThanOrEqual(30);
  },
);

test.each([
  ['post', 'a b c '],
  ['sentence', 'a b c '],
  ['9 words', 'a b '],
  ['9 words', 'a b c. '],
])(
  'the time to look for members in order within %s grows with the text, not with its square',
  (within, piece) => {
    const pack = packFinding(
      `{ all: [ a, [ b, b c, a b c ], [ c, c a ], z ], in-order: true, within: ${within} }`,
      '  unless: [ { any: [ x, b c ], within: 3 words }, { any: [ c a ], within: match } ]',
    );
    const checker = createChecker([pack]);
    const check = (length: number) => () => {
      checker.check({ text: `${piece.repeat(length / piece.length)} z` });
    };
    expect(growth(check(12_500), check(100_000), 30)).toBeLessThanOrEqual(30);
  },
);
