import { expect, test } from 'vitest';
import type { Finding } from '../checker/finding.ts';
import type { Level } from '../packs/pack.ts';
import { compareFindings } from './compare-findings.ts';

/** `warn r 3-8`, as a finding. */
const finding = (written: string): Finding => {
  const [level = '', rule = '', place = ''] = written.split(' ');
  const [start = 0, end = 0] = place.split('-').map(Number);
  return { pack: 'acme', rule, section: 's', level: level as Level, start, end };
};

const write = (one: Finding | null): string =>
  one === null ? '' : `${one.level} ${one.rule} ${one.start}-${one.end}`;

const changes = (before: readonly string[], after: readonly string[]): string[] =>
  compareFindings(before.map(finding), after.map(finding)).map((change) =>
    `${write(change.before)} > ${write(change.after)}`.trim(),
  );

test.each<[what: string, before: string[], after: string[], expected: string[]]>([
  ['nothing before and after', [], [], []],
  ['the same', ['warn r 3-8', 'hint q 3-8'], ['hint q 3-8', 'warn r 3-8'], []],
  ['new', [], ['warn r 3-8'], ['> warn r 3-8']],
  ['gone', ['warn r 3-8'], [], ['warn r 3-8 >']],
  ['another level', ['warn r 3-8'], ['pause r 3-8'], ['warn r 3-8 > pause r 3-8']],
  ['another rule', ['warn r 3-8'], ['warn q 3-8'], ['warn r 3-8 > warn q 3-8']],
  ['more of the same words', ['warn r 3-8'], ['warn r 3-14'], ['warn r 3-8 > warn r 3-14']],
  [
    'other words of the same rule',
    ['warn r 3-8'],
    ['warn r 8-14'],
    ['warn r 3-8 >', '> warn r 8-14'],
  ],
  ['another rule on other words', ['warn r 3-8'], ['warn q 3-9'], ['> warn q 3-9', 'warn r 3-8 >']],
  [
    'one of two rules on the same words gone, which is not the other one renamed',
    ['warn r 3-8', 'warn q 3-8'],
    ['warn q 3-8'],
    ['warn r 3-8 >'],
  ],
  [
    'several, in order of their place',
    ['warn r 0-4', 'warn r 10-14', 'hint q 20-24'],
    ['warn r 1-4', 'warn r 30-34', 'hint q 20-24'],
    ['warn r 0-4 > warn r 1-4', 'warn r 10-14 >', '> warn r 30-34'],
  ],
  [
    'one long finding where there were two',
    ['warn r 0-4', 'warn r 5-9'],
    ['warn r 0-9'],
    ['warn r 0-4 > warn r 0-9', 'warn r 5-9 >'],
  ],
])('%s is told', (_what, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

test('a finding of a rule by the same name in another pack is another', () => {
  const other = { ...finding('warn r 3-8'), pack: 'general' };
  expect(compareFindings([finding('warn r 3-8')], [other])).toEqual([
    { before: finding('warn r 3-8'), after: other },
  ]);
});
