import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Window } from '../packs/pack.ts';
import { readMarked } from '../text/marked.ts';
import type { Span } from '../text/span.ts';
import { check, packFinding } from './cases/packs.ts';
import { followedBy } from './in-order.ts';
import { nearTo } from './near.ts';
import { PatternSet } from './pattern-set.ts';
import { Reading } from './reading.ts';
import { ordered } from './spans.ts';

describe('all in order', () => {
  test.each([
    // Order.
    ['{ all: [ you, idiot ], in-order: true }', '«you» are an idiot'],
    ['{ all: [ you, idiot ], in-order: true }', 'idiot, said you'],
    ['{ all: [ you, idiot ], in-order: true }', 'idiot, «you» are an idiot, you'],
    ['{ all: [ you, idiot ], in-order: false }', 'idiot, said «you»'],
    ['{ all: [ a, b, c ], in-order: true }', '«a» x b x c'],
    ['{ all: [ a, b, c ], in-order: true }', 'a x c x b'],
    ['{ all: [ a, b, c ], in-order: true }', 'b a c'],
    ['{ all: [ a, b, c ], in-order: true }', '«a» c b «a» b c b'],
    // One member behind itself needs two matches.
    ['{ all: [ a, a ], in-order: true }', '«a» «a» a'],
    ['{ all: [ a, a ], in-order: true }', 'x a'],
    // Side by side is behind, overlapping is not.
    ["{ all: [ { pattern: 'ab' }, { pattern: 'cd' } ], in-order: true }", 'x«ab»cdx'],
    ["{ all: [ { pattern: 'abc' }, { pattern: 'cd' } ], in-order: true }", 'xabcdx'],
    ['{ all: [ a b, b c ], in-order: true }', 'a b c'],
    // What ends first leaves room for the next.
    ['{ all: [ a, [ b, b c, b c d ], c, d ], in-order: true }', '«a» b c d'],
    ['{ all: [ a, [ b c d, x ], d ], in-order: true }', 'a b c d'],
    // Windows are those of the first member.
    ['{ all: [ a, b, c ], in-order: true, within: sentence }', 'a b! c'],
    ['{ all: [ a, b, c ], in-order: true, within: sentence }', 'a b! «a» c b c'],
    ['{ all: [ a, b ], in-order: true, within: paragraph }', '«a»!\nb\n\na'],
    ['{ all: [ a, b ], in-order: true, within: paragraph }', 'b a\n\nb'],
    // Words are counted from the first member to each.
    ['{ all: [ a, b, c ], in-order: true, within: 2 words }', '«a» x b c'],
    ['{ all: [ a, b, c ], in-order: true, within: 2 words }', 'a x b x c'],
    ['{ all: [ a, b, c ], in-order: true, within: 2 words }', 'a x «a» b x c'],
    ['{ all: [ a, b ], in-order: true, within: 0 words }', 'b a x b «a», b'],
    ['{ all: [ a, b ], in-order: true, within: 3 words }', 'a\n\nb'],
    // What must be absent must be so on both sides.
    ['{ all: [ a, { not: x }, b ], in-order: true, within: sentence }', '«a» b! y a b x! x a b'],
    ['{ all: [ a, b, { not: x } ], in-order: true, within: 0 words }', 'x y «a» b y x a b'],
    ['{ all: [ a, { not: x } ], in-order: true, within: sentence }', '«a»! a x'],
  ])('%s: %s', (find, marked) => {
    expect(check(packFinding(find), readMarked(marked).text)).toBe(marked);
  });

  test('takes the long match of a window where the short one is behind the window', () => {
    const reach = "{ pattern: 'b[^z]*z' }";
    const find = `{ all: [ a, [ ${reach}, { pattern: 'c' } ] ], in-order: true, within: sentence }`;
    expect(check(packFinding(find), 'a b! c z')).toBe('«a» b! c z');
    const three = find.replace(' ] ],', " ], { pattern: 'c|z' } ],");
    expect(check(packFinding(three), 'a b! c z c')).toBe('a b! c z c');
  });
});

describe('the quick way and the plain way agree', () => {
  const windows = fc.constantFrom<Window>(
    'post',
    'paragraph',
    'sentence',
    ...[0, 1, 2, 5].map((words) => ({ words })),
  );
  const text = fc
    .array(fc.constantFrom('a ', 'b ', 'c, ', 'd! ', 'e\n', 'f\n\n', 'gh '), {
      minLength: 4,
      maxLength: 14,
    })
    .map((words) => words.join(''));
  const spans = fc
    .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 7 })
    .map((all) => ordered(all.map(([start, length]) => ({ start, end: start + length }))));

  const isChain = (end: number, [first, ...rest]: readonly (readonly Span[])[]): boolean =>
    first === undefined || first.some((one) => one.start >= end && isChain(one.end, rest));

  test('in texts of all kinds of windows', () => {
    const seen = { followed: 0, not: 0 };
    const agrees = (
      written: string,
      within: Window,
      [first, ...others]: readonly (readonly Span[])[],
    ): void => {
      const reading = new Reading(written, () => false, new PatternSet());
      const inText = (all: readonly Span[]): readonly Span[] =>
        all.filter(({ end }) => end <= written.length);
      const found = others.map(inText);
      const isFollowed = followedBy(found, within, reading);
      for (const span of inText(first ?? [])) {
        const near = found.map((all) => all.filter((one) => nearTo([one], within, reading)(span)));
        const expected = isChain(span.end, near);
        seen[expected ? 'followed' : 'not'] += 1;
        expect(isFollowed(span)).toBe(expected);
      }
    };
    fc.assert(fc.property(text, windows, fc.array(spans, { minLength: 2, maxLength: 4 }), agrees), {
      numRuns: 5000,
      seed: 3,
    });
    expect(seen.followed).toBeGreaterThan(1000);
    expect(seen.not).toBeGreaterThan(1000);
  });
});
