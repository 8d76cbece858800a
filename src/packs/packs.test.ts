import { describe, expect, test } from 'vitest';
import { createChecker } from '../core/checker/checker.ts';
import { failedExamples } from '../core/checker/examples.ts';
import { builtinPacks } from './index.ts';

const packs = builtinPacks.map((pack) => ({ id: pack.id, pack }));

describe.each(packs)('the built-in pack $id', ({ pack }) => {
  test('does what every example of every rule says', () => {
    const failed = failedExamples(pack, builtinPacks);
    expect(failed.map(({ rule, kind, example }) => `${rule} ${kind}: ${example.text}`)).toEqual([]);
  });
});
