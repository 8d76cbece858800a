// `npm run bench:page`: what Omtanke costs a page for each key typed, in times the same page without it, in the same run;
// and what it does while a feed goes by (`feed.ts`).
import { resolve } from 'node:path';
import type { CDPSession } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { findBrowser } from '../browser/find.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { type ComposerPage, facebook, instagram, linkedin, x } from '../composers.ts';
import { forgetScores } from '../forget-scores.ts';
import { startServer } from '../server/serve.ts';
import { measureFeed } from './feed.ts';
import { rested } from './rested.ts';

const all: readonly ComposerPage[] = [
  x.home,
  linkedin.share,
  linkedin.page,
  facebook.post,
  instagram.comment,
];
/** `npm run bench:page -- Quill person` measures only the editors of that name, that hand, and no feed. */
const composers = all.filter(({ editor }) => editor.startsWith(process.argv[2] ?? ''));

/** How a draft begins: with nothing in it to notice, or with a mark to keep in its place from then on. */
const drafts = { 'nothing found': '', 'one mark': 'What a shitty ferry. ' } as const;
/** How it goes on, over and over. */
const more = 'We met on the pier at seven and had the boats in the water before the wind came. ';

const rounds = 2;
/** In each round both sides have so many turns, one right after the other: what else the machine does falls on both. */
const turns = 5;
/** Keys before the measuring starts: the page has compiled its code by then. */
const warmUp = 30;
/** The keys of a turn: after them a person rests. */
const keys = 60;
/** From key to key, in milliseconds: a hand so fast that every key just has its own frame, and one that types well. */
const allHands = { fast: 25, person: 110 } as const;
const hands = Object.entries(allHands).filter(([hand]) => hand.startsWith(process.argv[3] ?? ''));

/** What a key took in one turn of both sides, in milliseconds of the page's main thread. */
interface Pair {
  readonly with: number;
  readonly without: number;
}
type Figures = Map<string, Pair[]>;

async function main(): Promise<void> {
  const server = await startServer();
  const executablePath = await findBrowser('chromium', () => undefined);
  const launch = (extensionDir?: string): Promise<LaunchedBrowser> =>
    launchWithExtension('chromium', {
      executablePath,
      extensionDir,
      port: server.port,
      headless: true,
      lang: 'en-US',
    });
  const [ours, bare] = await Promise.all([
    launch(resolve(import.meta.dirname, '../../dist/chrome')),
    launch(),
  ]);
  const ear = await ours.openExtensionPage('src/popup/index.html');
  const figures: Figures = new Map();
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`Round ${round} of ${rounds} …`);
    for (const composer of composers) {
      // A rule that is met again and again would shrink, and each composer is to be the first.
      await forgetScores(ear);
      console.log(`  ${composer.editor} …`);
      await measure(composer, { ours, bare }, round, figures);
    }
  }
  report(figures);
  if (process.argv[2] === undefined) await measureFeed(ours);
  await Promise.all([ours.close(), bare.close()]);
  await server.close();
}

/** Writes the same in both browsers, a turn here and a turn there. */
async function measure(
  composer: ComposerPage,
  { ours, bare }: { ours: LaunchedBrowser; bare: LaunchedBrowser },
  round: number,
  figures: Figures,
): Promise<void> {
  const cases = Object.entries(drafts).flatMap((draft) =>
    hands.map((hand) => [...draft, ...hand] as const),
  );
  for (const [draft, begin, hand, rhythm] of cases) {
    const name = `${composer.editor}, ${draft}, ${hand}`;
    const pairs = figures.get(name) ?? [];
    figures.set(name, pairs);
    const [inOurs, inBare] = await Promise.all([
      beginIn(ours, composer, begin, rhythm),
      beginIn(bare, composer, begin, rhythm),
    ]);
    for (let turn = 0; turn < turns; turn += 1) {
      const oursFirst = (round + turn) % 2 === 0;
      const early = oursFirst ? await inOurs.taskTime() : undefined;
      const without = await inBare.taskTime();
      pairs.push({ with: early ?? (await inOurs.taskTime()), without });
    }
    await Promise.all([inOurs.end(), inBare.end()]);
  }
}

interface Writing {
  /** Writes on for one turn. @returns Milliseconds of the page's main thread for a key. */
  taskTime(): Promise<number>;
  end(): Promise<void>;
}

async function beginIn(
  { context }: LaunchedBrowser,
  composer: ComposerPage,
  begin: string,
  rhythm: number,
): Promise<Writing> {
  const page = await context.newPage();
  await page.goto(composer.url);
  await composer.enter(page);
  const written = begin + more.repeat(Math.ceil((warmUp + turns * keys) / more.length));
  await page.keyboard.type(written.slice(0, warmUp), { delay: rhythm });
  await rested(page);
  const session = await page.context().newCDPSession(page);
  // By the thread's own clock, which stands still while the machine does something else.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let at = warmUp;
  return {
    async taskTime() {
      const before = await taskDuration(session);
      await page.keyboard.type(written.slice(at, at + keys), { delay: rhythm });
      at += keys;
      // What a key sets going, a check and its answer, belongs to it.
      await rested(page);
      return ((await taskDuration(session)) - before) / keys;
    },
    end: () => page.close(),
  };
}

/** The main thread's busy time since the session began to count, in milliseconds. */
async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** The value below which a share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function report(figures: Figures): void {
  console.log(
    '\nMain-thread time for a key, with Omtanke over without; goal: at most 1.15.\n' +
      'Over all keys; in brackets the middle half of the turns, and the times.',
  );
  for (const [name, pairs] of figures) {
    const ratios = pairs.map((pair) => pair.with / pair.without);
    const [low, high] = [0.25, 0.75].map((share) => quantile(ratios, share).toFixed(2));
    const ours = sum(pairs.map((pair) => pair.with));
    const bare = sum(pairs.map((pair) => pair.without));
    const [one, other] = [ours, bare].map((all) => (all / pairs.length).toFixed(2));
    const ratio = (ours / bare).toFixed(2);
    console.log(`${name.padEnd(36)} ${ratio}  (${low} to ${high}; ${one} over ${other} ms)`);
  }
}

await main();
