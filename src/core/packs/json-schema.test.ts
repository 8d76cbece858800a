import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BadPack, packWith } from './cases/case.ts';
import { badFiles, goodFiles } from './cases/file.ts';
import { isValid } from './cases/json-schema-check.ts';
import { badMatchers, goodMatchers } from './cases/matcher.ts';
import { badNames, goodNames } from './cases/names.ts';
import { badPacks, goodPacks } from './cases/pack.ts';
import { badRules, goodRules } from './cases/rule.ts';
import { badSigns } from './cases/signs.ts';
import { packJsonSchema } from './json-schema.ts';
import { parsePack } from './parse.ts';
import { type ProblemCode, problemCodes } from './problem.ts';

const schema = packJsonSchema();

/** A pack as an editor sees it. */
const asValue = (source: string): unknown =>
  source.startsWith('{')
    ? JSON.parse(source)
    : parse(source.replace(/^\uFEFF/, ''), { logLevel: 'silent' });

test.each([...goodFiles, ...goodPacks, ...goodNames, ...goodRules, ...goodMatchers])(
  'the schema accepts what the parser accepts: $what',
  ({ source }) => {
    expect(isValid(schema, asValue(source))).toBe(true);
  },
);

/** What JSON Schema can see; the rest needs the parser. */
const seen: readonly ProblemCode[] = [
  'missing',
  'unknown-key',
  'unknown-value',
  'number',
  'format-version',
  'builtin-id',
  'text-length',
  'control-character',
  'placeholder',
  'language',
  'url',
  'contact',
  'within',
  'not',
  'matcher',
  'unless-within',
  'purpose',
  'unknown-detector',
];

const isSeen = ({ code, name }: BadPack): boolean => seen.includes(code) && name !== 'pack.json';

test.each([...badFiles, ...badPacks, ...badNames, ...badRules, ...badMatchers].filter(isSeen))(
  'the schema refuses a pack that $what',
  ({ source }) => {
    expect(isValid(schema, asValue(source.replace('▸', '')))).toBe(false);
  },
);

/** Whether the schema takes the value of a bad pack, or there is no value that it could be asked about. */
const isMissed = ({ source, name }: BadPack): boolean => {
  const written = source.replace('▸', '');
  try {
    const value: unknown = name === 'pack.json' ? JSON.parse(written) : asValue(written);
    return isValid(schema, value);
  } catch (error) {
    // Not YAML, or not JSON: only the parser can say so.
    if (error instanceof Error) return true;
    throw error;
  }
};

describe('what only the parser sees', () => {
  const docs = readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');
  const table = docs.split('| check | what only the parser sees |')[1]?.split('\n\n')[0] ?? '';
  const listed = Array.from(table.matchAll(/^\| `([a-z0-9-]+)` \|/gm), ([, code]) => code);
  // What these need stands in `parse.test.ts`: bytes, many terms, and the rules of the built-in packs.
  const elsewhere: readonly ProblemCode[] = ['utf8', 'size', 'limit', 'unknown-rule'];
  const bad = [badFiles, badPacks, badNames, badRules, badMatchers, badSigns].flat();
  const missed = new Set(bad.filter(isMissed).map(({ code }) => code));

  test('is in the table of the documentation, and nothing else', () => {
    expect(listed.toSorted()).toEqual([...missed, ...elsewhere].toSorted());
  });

  test('is a kind of problem that the parser has', () => {
    expect(listed.filter((code) => !(problemCodes as readonly unknown[]).includes(code))).toEqual(
      [],
    );
  });
});

describe('the schema', () => {
  test('has the keys of a pack and of a rule that the parser has', () => {
    const keysIn = (source: string): string[] => {
      const read = parsePack(source, 'pack.yaml');
      const message = 'problems' in read ? (read.problems.at(-1)?.message ?? '') : '';
      return (/has the keys ([^.]*)/.exec(message)?.[1] ?? '').split(', ').sort();
    };
    const properties = schema.properties as Record<
      string,
      { additionalProperties: { properties: object } }
    >;
    expect(Object.keys(properties).sort()).toEqual(keysIn(packWith('zzz: 1')));
    const rule = properties.rules?.additionalProperties.properties ?? {};
    expect(Object.keys(rule).sort()).toEqual(keysIn(packWith('rules: { r: { zzz: 1 } }')));
  });

  test('is the same for every call, and JSON', () => {
    expect(JSON.parse(JSON.stringify(packJsonSchema()))).toEqual(schema);
  });
});
