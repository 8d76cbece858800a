import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createChecker } from '../checker/checker.ts';
import type { Finding, Post } from '../checker/finding.ts';
import type { Pack } from '../packs/pack.ts';
import { parsePack } from '../packs/parse.ts';
import { referenceCheck } from './check.ts';
import { isUndecided } from './detectors/undecided.ts';
import { packSources } from './generate-packs.ts';
import { post } from './generate-posts.ts';

const RUNS_IN_A_ROUND = 100;
const isAsked = process.env.OMTANKE_PAIRS !== undefined;
const pairs = Number(process.env.OMTANKE_PAIRS ?? 2000);
const seed = Number(process.env.OMTANKE_SEED ?? (isAsked ? Date.now() % 2 ** 30 : 1));

/** How often something was to be compared, and something was found. */
const seen = { pairs: 0, found: 0, findings: 0 };

const packsOf = (sources: readonly object[]): Pack[] | null => {
  const read = sources.map((source, index) =>
    parsePack(JSON.stringify(source), 'p.json', { builtin: index === 0 }),
  );
  const packs = read.flatMap((one) => ('pack' in one ? [one.pack] : []));
  return packs.length === sources.length ? packs : null;
};

/** Every character visible in plain letters. */
const escaped = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const written = (findings: readonly Finding[], text: string): string[] =>
  findings.map(
    ({ pack, rule, level, start, end }) =>
      `${pack}/${rule} ${level} ${start}-${end} ${escaped(text.slice(start, end))}`,
  );

/** What a person needs to see who is right. */
const difference = (
  sources: readonly object[],
  posted: Post,
  real: string[],
  own: string[],
): string =>
  [
    ...sources.map((source) => stringify(JSON.parse(escaped(source)))),
    `post: ${escaped(posted)}`,
    `checker:   ${real.join('; ') || 'nothing'}`,
    `reference: ${own.join('; ') || 'nothing'}`,
  ].join('\n');

/** What neither the format nor a detector's page decides, so that it is not compared. */
const isOpen = (packs: string, text: string): boolean =>
  [...packs.matchAll(/"detector":"([\w-]+)"/g)].some(([, id = '']) => isUndecided(id, text)) ||
  // Letters of mathematics in the name of a mail address.
  (packs.includes('"email"') && /[\u{1D400}-\u{1D7FF}]/u.test(text)) ||
  // Marks on signs and spaces, in capitals as written.
  (packs.includes('"exact"') && /[^\p{L}\p{Nd}_\p{M}]\p{M}/u.test(text)) ||
  // Edges of words beside marks without width, and beside marks behind what has no width.
  (packs.includes('"pattern"') && /\p{DI}\p{M}|[\uFE0F\u034F]/u.test(text));

const agree = (sources: readonly object[], posts: readonly Post[]): void => {
  const packs = packsOf(sources);
  fc.pre(packs !== null);
  const checker = createChecker(packs);
  for (const posted of posts) {
    if (isOpen(JSON.stringify(sources), posted.text)) continue;
    const found = checker.check(posted).findings;
    const real = written(found, posted.text);
    const own = written(referenceCheck(packs, posted), posted.text);
    seen.pairs += 1;
    seen.found += Number(real.length > 0);
    seen.findings += real.length;
    if (real.join('\n') !== own.join('\n')) throw new Error(difference(sources, posted, real, own));
  }
};

// A busy machine may take minutes for what takes a quiet one ten seconds, and many pairs take hours.
const LONGEST = 24 * 3_600_000;

test('The checker finds what the reference finds', { timeout: LONGEST }, () => {
  const property = fc.property(packSources, fc.array(post, { minLength: 5, maxLength: 10 }), agree);
  for (let round = 0; seen.pairs < pairs; round += 1) {
    fc.assert(property, { numRuns: RUNS_IN_A_ROUND, seed: seed + round });
    if (isAsked) console.info(`${seen.pairs} of ${pairs} pairs, ${seen.findings} findings`);
  }
  // Pairs that find nothing compare little.
  expect(seen.found).toBeGreaterThan(seen.pairs / 10);
});
