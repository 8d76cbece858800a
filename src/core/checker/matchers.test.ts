import { describe, expect, test } from 'vitest';
import type { Pack } from '../packs/pack.ts';
import { readMarked } from '../text/marked.ts';
import { check, packFinding, packOf } from './cases/packs.ts';
import { createChecker } from './checker.ts';

/** Expects the marked text to come out of the same text without marks. */
const expectMarked = (pack: Pack | Pack[], marked: string): void => {
  expect(check(pack, readMarked(marked).text)).toBe(marked);
};

describe('a pattern', () => {
  test('finds what it says, in any case unless it is exact', () => {
    expectMarked(
      packFinding("{ pattern: 'proj-\\d{3}' }"),
      'about «PROJ-123» and «proj-456», proj-7',
    );
    expectMarked(packFinding("{ pattern: 'PROJ-\\d{3}', case: exact }"), '«PROJ-123» proj-456');
  });

  test('runs on the text as written, also in addresses', () => {
    const pack = packFinding("{ pattern: 'nim[a-z]+s' }");
    expectMarked(pack, 'https://x.example/«nimbus» #«Nimbus» ｎｉｍｂｕｓ');
  });

  test('starts a rule by itself, and as a member of any, all and count', () => {
    expectMarked(packFinding("[ a, { pattern: 'b+' } ]"), '«a» «bb»');
    expectMarked(packFinding("{ all: [ { pattern: 'b+' }, a ] }"), 'a «bb» «b»');
    expectMarked(
      packFinding("{ all: [ a, { not: { pattern: 'b+' } } ], within: sentence }"),
      'a bb. «a» c',
    );
    expectMarked(packFinding("{ count: { pattern: 'b+' }, at-least: 2 }"), 'bb «b»');
  });

  test('is an exception like any other', () => {
    const pack = packFinding('[ a ]', "  unless: { pattern: 'x a' }\n  unless-within: match");
    expectMarked(pack, 'x a «a»');
  });

  test('shared by rules finds for each of them', () => {
    const rules = ['one', 'two'].map(
      (id) => `${id}: { section: s, level: hint, message: M, find: { pattern: 'b+' } }`,
    );
    const found = createChecker([packOf(rules.join('\n'))]).check({ text: 'a bb' }).findings;
    expect(found.map(({ rule, start }) => `${rule} ${start}`)).toEqual(['one 2', 'two 2']);
  });
});

describe('a count', () => {
  test('finds the n-th and later matches in the post', () => {
    const pack = packFinding('{ count: [ a, b ], at-least: 3 }');
    expectMarked(pack, 'a b');
    expectMarked(pack, 'a\n\nb\n\n«a» «b»');
  });

  test('from one finds what it counts', () => {
    expectMarked(packFinding('{ count: a, at-least: 1 }'), '«a» «a»');
  });

  test('counts thinned spans', () => {
    expectMarked(packFinding('{ count: [ a, a b, b ], at-least: 2 }'), 'a b «a b»');
  });

  test('is a member of all, and what all finds can be counted', () => {
    expectMarked(packFinding('{ all: [ x, { count: a, at-least: 2 } ] }'), 'x a');
    expectMarked(packFinding('{ all: [ x, { count: a, at-least: 2 } ] }'), '«x» a a');
    expectMarked(
      packFinding('{ count: { all: [ aa, x ], within: sentence }, at-least: 2 }'),
      'aa. aa x «aa»',
    );
  });

  test('counts detectors and links', () => {
    expectMarked(packFinding('{ count: { detector: email }, at-least: 2 }'), 'a@b.no «c@d.no»');
    expectMarked(
      packFinding('{ count: { link: any }, at-least: 2 }'),
      'https://a.no «https://b.no»',
    );
  });

  test('can be an exception: enough of it excuses', () => {
    const pack = packFinding('[ a ]', '  unless: { count: x, at-least: 2 }');
    expectMarked(pack, '«a» x');
    expectMarked(pack, 'a x x');
  });
});

test('adjacent words are zero words apart', () => {
  expectMarked(packFinding('{ all: [ a, b ], within: 0 words }'), '«a» b, y a x b');
});

describe('a link', () => {
  const pack = packFinding('{ link: [ acme.example ] }');

  test.each([
    'ours—«acme.example» or «acme.example»–ours, not ours-acme.example',
    'ours‑acme.example is another host, with a hyphen that does not break',
    '«https://acme.example»—so there',
    'write to acme.example@evil.example',
  ])('%s', (marked) => {
    expectMarked(pack, marked);
  });
});

test('a word of which a match is a part does not lie between', () => {
  const pack = packFinding("{ all: [ { pattern: 'bbb' }, acme ], within: 0 words }");
  expectMarked(pack, 'acme a«bbb»');
  expectMarked(pack, '«bbb»a acme');
  expectMarked(pack, 'acme x bbb');
});

test('signs with capitals as written are found with the marks that follow them', () => {
  expectMarked(packFinding('{ terms: [ 👍 ], case: exact }'), 'ja «👍🏽»');
});
