import { expect, test } from 'vitest';
import type { Level } from '../packs/pack.ts';
import { withoutEchoes } from './echoes.ts';

const told = (start: number, end: number, level: Level, section = 's', pack = 'p') => ({
  finding: { start, end, level, section, pack, rule: `${level}-${start}` },
});

test('what a louder rule of the same section says of the same words is said once', () => {
  const [loud, quiet] = [told(0, 10, 'warn'), told(4, 12, 'hint')];
  expect(withoutEchoes([loud, quiet])).toEqual([loud]);
  expect(withoutEchoes([quiet, loud])).toEqual([loud]);
});

test('pause is louder than warn', () => {
  const [loud, quiet] = [told(0, 10, 'pause'), told(0, 10, 'warn')];
  expect(withoutEchoes([loud, quiet])).toEqual([loud]);
});

test.each([
  ['words beside them', told(10, 12, 'hint')],
  ['another section', told(0, 10, 'hint', 'other')],
  ['another pack', told(0, 10, 'hint', 's', 'other')],
  ['a rule as loud', told(0, 10, 'warn')],
])('%s are told of', (_, other) => {
  const all = [told(0, 10, 'warn'), other];
  expect(withoutEchoes(all)).toEqual(all);
});

test('an echo of an echo is none either', () => {
  const all = [told(0, 4, 'pause'), told(3, 8, 'warn'), told(7, 12, 'hint')];
  expect(withoutEchoes(all)).toEqual([all[0]]);
});
