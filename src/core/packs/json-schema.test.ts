import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BadPack, packWith } from './cases/case.ts';
import { badFiles, goodFiles } from './cases/file.ts';
import { isValid } from './cases/json-schema-check.ts';
import { badMatchers, goodMatchers } from './cases/matcher.ts';
import { badNames, goodNames } from './cases/names.ts';
import { badPacks, goodPacks } from './cases/pack.ts';
import { badRules, goodRules } from './cases/rule.ts';
import { packJsonSchema } from './json-schema.ts';
import { parsePack } from './parse.ts';
import type { ProblemCode } from './problem.ts';

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
