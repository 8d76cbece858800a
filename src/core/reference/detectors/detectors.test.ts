import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { readMarked, writeMarked } from '../../text/marked.ts';
import { textFor } from './generate.ts';
import { secretText } from './generate-secrets.ts';
import { type ReferenceDetector, referenceDetectors, referenceSecret } from './index.ts';
import { isUndecided } from './undecided.ts';

type Language = 'en' | 'nb' | null;

const folder = new URL('../../detectors/cases/', import.meta.url);

const languages: Readonly<Record<string, Language>> = { en: 'en', nb: 'nb', unknown: null };

/** The marked lines of a file of cases, each with its language; `⏎` is a line break, `¦` nothing. */
const casesOf = (id: string): { marked: string; language: Language }[] => {
  let language: Language = null;
  return readFileSync(new URL(`${id}.txt`, folder), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const named = /^# language: (\w+)/.exec(line)?.[1];
      if (named !== undefined) language = languages[named] ?? null;
      if (line === '' || line.startsWith('# ')) return [];
      return [{ marked: line.replaceAll('⏎', '\n').replaceAll('¦', ''), language }];
    });
};

/** With `OMTANKE_PAIRS` so many texts, others each time; else a few, always the same. */
const pairs = Number(process.env.OMTANKE_PAIRS ?? 1500);
const seed = Number(
  process.env.OMTANKE_SEED ?? (process.env.OMTANKE_PAIRS ? Date.now() % 2 ** 31 : 1),
);
const each = Math.ceil(pairs / (referenceDetectors.size + 1));

/** Lets both look through texts, and counts them and those in which something is found. */
const compare = (
  id: string,
  find: ReferenceDetector,
  texts: fc.Arbitrary<string>,
): { compared: number; found: number } => {
  const real = detectors.get(id);
  const seen = { compared: 0, found: 0 };
  const agree = (text: string, language: Language): void => {
    fc.pre(!isUndecided(id, text));
    const ours = writeMarked(text, find(text, language));
    seen.compared += 1;
    if (ours !== text) seen.found += 1;
    expect(writeMarked(text, real?.find(text, language) ?? [])).toBe(ours);
  };
  fc.assert(fc.property(texts, fc.constantFrom<Language>('en', 'nb', null), agree), {
    numRuns: each,
    seed,
    maxSkipsPerRun: 1000,
  });
  return seen;
};

/** More texts take longer. */
const patience = Math.max(20_000, pairs * 20);

test('every detector has its plain version, and that for secrets a part of one', () => {
  const files = readdirSync(folder).map((file) => file.replace('.txt', ''));
  expect([...referenceDetectors.keys(), 'secret'].sort()).toEqual(files.sort());
});

describe.each([...referenceDetectors])('the plain %s', (id, find) => {
  test('finds what is marked in the cases, and nothing else', () => {
    const written = casesOf(id).map(({ marked, language }) => {
      const { text } = readMarked(marked);
      return writeMarked(text, find(text, language));
    });
    expect(written).toEqual(casesOf(id).map(({ marked }) => marked));
  });

  test(
    'finds what the detector finds in texts made for it',
    () => {
      const { compared, found } = compare(id, find, textFor(id));
      // Texts in which there is nothing to find compare little.
      expect(found).toBeGreaterThan(compared / 50);
    },
    patience,
  );
});

test(
  'the plain part of secret finds what the detector finds in texts without prose',
  () => {
    const { compared, found } = compare('secret', referenceSecret, secretText);
    expect(found).toBeGreaterThan(compared / 50);
  },
  patience,
);
