import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { growth } from '../growth-for-test.ts';
import { readMarked, writeMarked } from '../text/marked.ts';
import type { PostLanguage } from './detector.ts';
import { detectors } from './index.ts';

const folder = new URL('cases/', import.meta.url);

interface Case {
  readonly marked: string;
  readonly language: PostLanguage;
}

const languages: ReadonlyMap<string, PostLanguage> = new Map([
  ['# language: en', 'en'],
  ['# language: nb', 'nb'],
]);

/** The cases of a file: one a line, `⏎` for a line break, `¦` for nothing; a line `# language: nb` holds from there on. */
const casesOf = (id: string): Case[] => {
  const cases: Case[] = [];
  let language: PostLanguage = null;
  for (const line of readFileSync(new URL(`${id}.txt`, folder), 'utf8').split('\n')) {
    if (line.startsWith('# language: ')) language = languages.get(line) ?? null;
    if (line !== '' && !line.startsWith('# ')) {
      cases.push({ marked: line.replaceAll('⏎', '\n').replaceAll('¦', ''), language });
    }
  }
  return cases;
};

/** What an attacker, or a cat on the keyboard, would write: each piece repeated for the whole text. */
const hostile: readonly string[] = [
  ...['4929 1234 5678 9015 ', '4 ', '4929123456789015', '1', '1.', '1,111', '1 111 ', '12:', '0-'],
  ...['a@', 'a.', 'a@b.no ', '@', ':', '::', 'dead:', '1.2.3.4.', '+47 ', '+', '(1) ', '(', '00 '],
  ...[
    'NO93',
    'NO93 ',
    'GB29NWBK',
    'a',
    'A',
    'A ',
    'AB 1 ',
    'Aa ',
    'É',
    '!',
    '?!',
    '% ',
    '12 mars ',
  ],
  ...['eyJ', 'eyJhbGciOiJIUzI1NiJ9.', 'sk-', 'glpat-', 'AKIA', 'xoxb-', '1234567890:AA', 'SG.'],
  ...['-----BEGIN PRIVATE KEY-----', '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n'],
  ...[
    '-----',
    'password ',
    'password: ',
    'passord til ',
    'pw=',
    'https://',
    'https://a:b',
    'a://a:',
  ],
  ...['kr ', '$', '$1', 'mill. ', '1 mill. ', '\n', '\n\n', ' ', '\u{1f600}', '\u0301', '１２'],
  ...['hooks.slack.com/services/', 'aws_secret_access_key = ', 'authorization: bearer ', 'A1a~0Q~'],
  ...[
    'eyA1',
    'eyJhbGciOiJIUzI1NiJ9.ey',
    'ZXlK',
    'xoxb-123456-',
    'xoxa-',
    'xoxe-1-',
    'sk_test_',
    's.',
  ],
  ...['A3-ABC', '12345:A', '123456789012345|', 'AAAA', 'sl.', 'pat.', 'sc_a.b.acc-', '//a/:_auth='],
  ...[
    '1-',
    '12 ',
    '12-34-',
    '123 45 6789 ',
    'ssn 123456789 ',
    '12.3.2027-',
    '1.000,',
    'account no. ',
  ],
];

/** For eight times the text, whose square is sixty-four. */
const MOST_GROWTH = 24;

test('every detector has cases, and no cases are without a detector', () => {
  const files = readdirSync(folder).map((file) => file.replace('.txt', ''));
  expect(files.sort()).toEqual([...detectors.keys()].sort());
});

describe.each([...detectors])('the detector %s', (id, detector) => {
  test.each(casesOf(id))('$marked', ({ marked, language }) => {
    const { text } = readMarked(marked);
    expect(writeMarked(text, detector.find(text, language))).toBe(marked);
  });

  test('has twelve hits, and at least as many near misses', () => {
    const hits = casesOf(id).filter(({ marked }) => marked.includes('«')).length;
    expect(hits).toBeGreaterThanOrEqual(12);
    expect(casesOf(id).length - hits).toBeGreaterThanOrEqual(hits);
  });

  test('reads hostile texts in linear time', () => {
    for (const piece of hostile) {
      const short = piece.repeat(Math.ceil(3_000 / piece.length));
      const long = short.repeat(8);
      const found = growth(
        () => detector.find(short, 'nb'),
        () => detector.find(long, 'nb'),
        MOST_GROWTH,
      );
      expect(found, JSON.stringify(piece)).toBeLessThanOrEqual(MOST_GROWTH);
    }
  });
});
