import { readFileSync } from 'node:fs';
import { type Checker, createChecker } from '../../src/core/checker/checker.ts';
import type { Finding, Post } from '../../src/core/checker/finding.ts';
import type { Pack } from '../../src/core/packs/pack.ts';
import { parsePack } from '../../src/core/packs/parse.ts';
import { builtinPacks, packsOffByDefault } from '../../src/packs/index.ts';
import type { Topic } from './posts.ts';

/** The invented company that the posts of the topics are about. @throws Error where its pack has a problem */
export const readProfile = (): Pack => {
  const file = 'src/packs/posts/profile.yaml';
  const read = parsePack(readFileSync(file, 'utf8'), file);
  if ('problems' in read) throw new Error(`${file}: ${read.problems[0]?.message}`);
  return read.pack;
};

let loudest: Checker | undefined;
let installed: Checker | undefined;

/** Every built-in pack, those of single trades too, and the company's profile: as loud as it gets. */
export const everything = (): Checker => {
  loudest ??= createChecker([...builtinPacks, readProfile()]);
  return loudest;
};

/** What somebody meets who just installed it. */
export const fresh = (): Checker => {
  installed ??= createChecker(builtinPacks.filter(({ id }) => !packsOffByDefault.has(id)));
  return installed;
};

/** Whether a finding opens the panel. */
export const isNudge = ({ level }: Finding): boolean => level !== 'hint';

/** A rule with its pack, as `pack/rule`. */
export const nameOf = ({ pack, rule }: Finding): string => `${pack}/${rule}`;

/** Many figures are about the same posts, and a post is always answered alike. */
const known = new WeakMap<Checker, Map<string, readonly Finding[]>>();

/** What a checker finds in a post on LinkedIn, unless the post says where it stands. */
export const findingsIn = (checker: Checker, post: Post): readonly Finding[] => {
  const ofChecker = known.get(checker) ?? new Map<string, readonly Finding[]>();
  known.set(checker, ofChecker);
  const whole = { site: 'linkedin', surface: 'post', ...post } as const;
  const key = JSON.stringify(whole);
  const findings = ofChecker.get(key) ?? checker.check(whole).findings;
  ofChecker.set(key, findings);
  return findings;
};

export interface Share {
  readonly hits: number;
  readonly of: number;
}

export interface TopicFigures {
  readonly topic: string;
  /** Posts that deserve a nudge and in which a rule of this section found something, at any level. */
  readonly found: Share;
  /** The same, by language. */
  readonly foundEn: Share;
  readonly foundNb: Share;
  /** Near misses about which any rule of any section opens the panel. */
  readonly nearMisses: Share;
  /** Near misses in which this section marks something quietly. */
  readonly hinted: Share;
}

const share = <T>(all: readonly T[], isHit: (item: T) => boolean): Share => ({
  hits: all.filter(isHit).length,
  of: all.length,
});

/** How much of a topic is found, and how often its near misses are nudged. */
export const measureTopic = (checker: Checker, { topic, rows }: Topic): TopicFigures => {
  const tried = rows.map((row) => ({ row, findings: findingsIn(checker, row) }));
  const wanted = tried.filter(({ row }) => row.want === 'nudge');
  const clean = tried.filter(({ row }) => row.want === 'fine');
  const isFound = ({ findings }: (typeof tried)[number]): boolean =>
    findings.some(({ section }) => section === topic);
  const inLanguage = (lang: string): typeof tried => wanted.filter(({ row }) => row.lang === lang);
  return {
    topic,
    found: share(wanted, isFound),
    foundEn: share(inLanguage('en'), isFound),
    foundNb: share(inLanguage('nb'), isFound),
    nearMisses: share(clean, ({ findings }) => findings.some(isNudge)),
    hinted: share(clean, (one) => isFound(one) && !one.findings.some(isNudge)),
  };
};
