import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isValid } from './cases/json-schema-check.ts';
import { changedPacks } from './cases/mutate.ts';
import { type Json, wholePack } from './cases/whole-pack.ts';
import { packJsonSchema } from './json-schema.ts';
import { parsePack } from './parse.ts';

/*
 * What the schema refuses the parser refuses. The packs are the same in every run; `OMTANKE_PAIRS` asks for more of
 * them, and others.
 */

const pairs = Number(process.env.OMTANKE_PAIRS ?? 0);
const runs = { numRuns: pairs > 0 ? pairs : 1500, ...(pairs > 0 ? {} : { seed: 4 }) };
const schema = packJsonSchema();

const accepts = (source: string, name: string): boolean => 'pack' in parsePack(source, name);

/** Whether the schema accepts what some parser of ours accepts. */
const agrees = (value: Json, source: string, name: string): boolean =>
  isValid(schema, value) || !accepts(source, name);

describe('what the schema refuses the parser refuses', () => {
  test('in JSON', () => {
    fc.assert(
      fc.property(changedPacks(wholePack), (value) =>
        agrees(value, JSON.stringify(value), 'a.json'),
      ),
      runs,
    );
  });

  test('in JSON that is read as YAML', () => {
    fc.assert(
      fc.property(changedPacks(wholePack), (value) =>
        agrees(value, JSON.stringify(value), 'a.yaml'),
      ),
      runs,
    );
  });

  test('in YAML, with quotes only where they are needed', () => {
    fc.assert(
      fc.property(changedPacks(wholePack), (value) =>
        agrees(value, stringify(value, { aliasDuplicateObjects: false }), 'a.yaml'),
      ),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });

  test('and both are asked of packs that are good and packs that are not', () => {
    const values = fc.sample(changedPacks(wholePack), { seed: 4, numRuns: 1000 });
    const good = values.filter((value) => isValid(schema, value)).length;
    const read = values.filter((value) => accepts(JSON.stringify(value), 'a.json')).length;
    expect(good).toBeGreaterThan(100);
    expect(values.length - good).toBeGreaterThan(100);
    expect(read).toBeGreaterThan(100);
    expect(good).toBeGreaterThan(read);
  });

  test('and the pack that they are made of is good', () => {
    expect(parsePack(JSON.stringify(wholePack), 'a.json')).toHaveProperty('pack');
    expect(isValid(schema, wholePack)).toBe(true);
  });
});
