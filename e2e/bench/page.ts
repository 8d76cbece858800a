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

const composers: readonly ComposerPage[] = [
  x.home,
  linkedin.share,
  linkedin.page,
  facebook.post,
  instagram.comment,
];

/** A draft with nothing in it to notice, and one with a mark to keep in its place from the first words on. */
const drafts = {
  'nothing found':
    'We met on the pier at seven and had the boats in the water before the wind came. ',
  'one mark': 'What a shitty ferry. We met on the pier at seven and had the boats out. ',
} as const;

const rounds = 5;
/** Keys before the measuring starts: the page has compiled its code by then. */
const warmUp = 30;
const keys = 60;
/** A very fast typist, in milliseconds from key to key: every key has its own frame. */
const rhythm = 25;

interface Figure {
  readonly with: number[];
  readonly without: number[];
}
type Figures = Map<string, Figure>;

function figureOf(figures: Figures, name: string): Figure {
  const figure = figures.get(name) ?? { with: [], without: [] };
  figures.set(name, figure);
  return figure;
}

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
      await measure(composer, { ours, bare }, round, figures);
    }
  }
  report(figures);
  await measureFeed(ours);
  await Promise.all([ours.close(), bare.close()]);
  await server.close();
}

/** Both sides in turn, so that whatever else the machine does falls on both. */
async function measure(
  composer: ComposerPage,
  { ours, bare }: { ours: LaunchedBrowser; bare: LaunchedBrowser },
  round: number,
  figures: Figures,
): Promise<void> {
  for (const [draft, text] of Object.entries(drafts)) {
    const figure = figureOf(figures, `${composer.editor}, ${draft}`);
    for (const side of round % 2 === 0 ? [ours, bare] : [bare, ours]) {
      figure[side === ours ? 'with' : 'without'].push(await taskTime(side, composer, text));
    }
  }
}

/** Milliseconds of the page's main thread for a key. */
async function taskTime(
  { context }: LaunchedBrowser,
  composer: ComposerPage,
  text: string,
): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(composer.url);
    await composer.enter(page);
    const written = text.repeat(Math.ceil((warmUp + keys) / text.length));
    await page.keyboard.type(written.slice(0, warmUp), { delay: rhythm });
    await rested(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await taskDuration(session);
    await page.keyboard.type(written.slice(warmUp, warmUp + keys), { delay: rhythm });
    // What a key sets going, a check and its answer, belongs to it.
    await rested(page);
    return ((await taskDuration(session)) - before) / keys;
  } finally {
    await page.close();
  }
}

/** The main thread's busy time since the session began to count, in milliseconds. */
async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function report(figures: Figures): void {
  console.log('\nMain-thread time for a key, with Omtanke over without; goal: at most 1.15');
  for (const [name, { with: ours, without }] of figures) {
    const ratios = ours.map((value, index) => value / (without[index] ?? Number.NaN));
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((it) => it.toFixed(2));
    const ratio = (median(ours) / median(without)).toFixed(2);
    const times = `${median(ours).toFixed(2)} over ${median(without).toFixed(2)} ms`;
    console.log(`${name.padEnd(28)} ${ratio}  (${least} to ${most}; ${times})`);
  }
}

await main();
