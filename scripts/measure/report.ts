import { readdirSync } from 'node:fs';
import type { Checker } from '../../src/core/checker/checker.ts';
import { inLanguage } from '../../src/core/packs/local-text.ts';
import { builtinPacks, packsOffByDefault } from '../../src/packs/index.ts';
import { englishPosts, norwegianPosts } from '../../src/packs/ordinary-posts.ts';
import { protectedPosts } from '../../src/packs/protected-posts.ts';
import {
  everything,
  findingsIn,
  fresh,
  isNudge,
  measureTopic,
  nameOf,
  type Share,
  type TopicFigures,
} from './count.ts';
import { readTopics, type Topic } from './posts.ts';
import { type Grade, grades, leastFound } from './topics.ts';

const percent = ({ hits, of }: Share): string =>
  of === 0 ? '–' : `${((hits * 100) / of).toFixed(hits === 0 || hits === of ? 0 : 1)} %`;

const counted = (share: Share): string => `${percent(share)} (${share.hits} of ${share.of})`;

const sum = (shares: readonly Share[]): Share => ({
  hits: shares.reduce((total, { hits }) => total + hits, 0),
  of: shares.reduce((total, { of }) => total + of, 0),
});

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const gradeOf = ({ topic }: TopicFigures): Grade => grades[topic] ?? 'D';

const isTopic = ({ topic }: Topic): boolean => topic in grades;

const measured = (checker: Checker, set: 'topics' | 'held-out'): TopicFigures[] =>
  readTopics(set)
    .filter(isTopic)
    .map((topic) => measureTopic(checker, topic));

const goal = (grade: Grade): string =>
  leastFound[grade] === 0 ? 'rare hints' : `≥ ${leastFound[grade] * 100} %`;

const topicsTable = (read: readonly TopicFigures[], unread: readonly TopicFigures[]): string => {
  const rows = unread.map((figures) => {
    const grade = gradeOf(figures);
    const known = read.find(({ topic }) => topic === figures.topic);
    return [
      figures.topic,
      grade,
      goal(grade),
      counted(figures.found),
      percent(figures.foundEn),
      percent(figures.foundNb),
      known === undefined ? '–' : percent(known.found),
      counted(figures.nearMisses),
      known === undefined ? '–' : percent(known.nearMisses),
    ];
  });
  return table(
    [
      'topic',
      'grade',
      'goal',
      'found',
      'en',
      'nb',
      'found in posts we read',
      'near misses nudged',
      'of those we read',
    ],
    rows,
  );
};

const gradesTable = (figures: readonly TopicFigures[]): string =>
  table(
    ['grade', 'goal', 'found', 'near misses nudged'],
    (['A', 'B', 'C', 'D'] as const).map((grade) => {
      const some = figures.filter((one) => gradeOf(one) === grade);
      return [
        grade,
        goal(grade),
        counted(sum(some.map(({ found }) => found))),
        counted(sum(some.map(({ nearMisses }) => nearMisses))),
      ];
    }),
  );

interface Corpus {
  readonly name: string;
  readonly posts: readonly string[];
}

const corpora = (): Corpus[] => [
  { name: 'ordinary English', posts: englishPosts },
  { name: 'ordinary Norwegian', posts: norwegianPosts },
  { name: 'protected', posts: protectedPosts },
  {
    name: 'protected, held out',
    posts: readTopics('held-out')
      .filter(({ topic }) => topic === 'protected-speech')
      .flatMap(({ rows }) => rows.map(({ text }) => text)),
  },
];

const quietTable = (): string => {
  const [all, first] = [everything(), fresh()];
  const nudged = (checker: Checker, posts: readonly string[]): Share => ({
    hits: posts.filter((text) => findingsIn(checker, { text }).some(isNudge)).length,
    of: posts.length,
  });
  const marked = (checker: Checker, posts: readonly string[]): Share => ({
    hits: posts.filter((text) => findingsIn(checker, { text }).length > 0).length,
    of: posts.length,
  });
  return table(
    ['posts', 'nudged, as installed', 'nudged, all packs and a profile', 'marked at all'],
    corpora().map(({ name, posts }) => [
      `${name} (${posts.length})`,
      counted(nudged(first, posts)),
      counted(nudged(all, posts)),
      counted(marked(all, posts)),
    ]),
  );
};

/** How many of 1,000 posts a rule finds something in, by rule. */
const noiseOfRules = (checker: Checker, posts: readonly string[]): Map<string, string> => {
  const hits = new Map<string, number>();
  for (const text of posts) {
    const names = new Set(findingsIn(checker, { text }).map(nameOf));
    for (const name of names) hits.set(name, (hits.get(name) ?? 0) + 1);
  }
  return new Map(
    [...hits].map(([name, count]) => [name, ((count * 1000) / posts.length).toFixed(1)]),
  );
};

const rulesTables = (): string => {
  const checker = everything();
  const [en, nb] = [englishPosts, norwegianPosts].map((posts) => noiseOfRules(checker, posts));
  return builtinPacks
    .map((pack) => {
      const rows = pack.rules.map(({ id, section, level, title, message }) => [
        `\`${id}\``,
        section,
        level,
        inLanguage(title ?? message, 'en', pack.language),
        en?.get(`${pack.id}/${id}`) ?? '0',
        nb?.get(`${pack.id}/${id}`) ?? '0',
      ]);
      const off = packsOffByDefault.has(pack.id) ? ', off until somebody switches it on' : '';
      return `### ${pack.id}${off}\n\n${inLanguage(pack.policy.summary ?? '', 'en', pack.language)}\n\n${table(['rule', 'section', 'level', 'asks', 'en', 'nb'], rows)}`;
    })
    .join('\n\n');
};

const authors = (): number => readdirSync('src/packs/posts/held-out').length;

/** The page `docs/packs.md`: how right and how quiet the built-in packs are, the same whenever it is made. */
export const report = (): string => {
  const checker = everything();
  const [read, unread] = [measured(checker, 'topics'), measured(checker, 'held-out')];
  return `# The built-in packs

Made by \`npm run measure\`; a test keeps it as it would be made now. \`npm run measure -- TOPIC\` shows what a topic misses and where it is wrong.

The posts of ${authors()} files were written for this project by people who had not seen the rules. For every topic they wrote posts that deserve a second look, and near misses that look like them and deserve nothing. A third was put away before the rules were written: no author of a rule ever read it, and the first table counts only that. Posts were checked with all packs on and the profile of an invented company, [\`profile.yaml\`](../src/packs/posts/profile.yaml), whose names they use.

**Found**: a rule of the topic's section marked something, at any level. **Nudged**: any rule of any section opened the panel (\`warn\` or \`pause\`). **Grade**: how far text alone can decide: A a format or fixed words, B words in their context, C with the company's own names or account, D only hints, so that rules there are quiet and miss most.

## Right, on posts that no author of a rule has read

${gradesTable(unread)}

${topicsTable(read, unread)}

## Quiet

Ordinary posts deserve nothing; protected posts, about pay, hours, safety, organising and one's own workplace, must never be nudged.

${quietTable()}

## Every rule, and how often it marks something in 1,000 ordinary posts

${rulesTables()}
`;
};
