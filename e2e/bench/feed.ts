// The second part of `npm run bench:page`: a feed that comes and goes, and who is at work meanwhile.
import type { CDPSession, Page } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { x } from '../composers.ts';
import { rested } from './rested.ts';

type Profile = Awaited<ReturnType<typeof stopped>>;

/** What the person is at while the feed goes by, and what they had written. */
const moments = {
  'reading, in no box': null,
  'in a box, nothing found': 'We met on the pier at seven',
  'in a box, one mark': 'What a shitty ferry',
} as const;

const rounds = 3;
/** Elements that are added, and taken away again, in one run. */
const nodes = 100_000;
/** Elements for each frame: a feed of posts with a dozen elements each that nobody could read. */
const inFrame = 200;
/** From sample to sample, in microseconds. */
const interval = 100;

/** The parts of the samples in which a script of ours was at work, itself or by what it called; the browser's Omtanke. */
export async function measureFeed(ours: LaunchedBrowser): Promise<void> {
  console.log(
    `\nSamples of the CPU in our script while ${nodes} nodes come and go; goal: none without a box, else below 1 %`,
  );
  for (const [moment, text] of Object.entries(moments)) {
    const shares: Share[] = [];
    for (let round = 1; round <= rounds; round += 1) shares.push(await shareOf(ours, text));
    const told = shares.map(({ own, all }) => `${own} of ${all}, ${percent(own / all)}`);
    console.log(`${moment.padEnd(28)} ${told.join('; ')}`);
  }
}

const percent = (part: number): string => `${(100 * part).toFixed(2)} %`;

interface Share {
  readonly own: number;
  /** Those in which the page's main thread was at work at all. */
  readonly all: number;
}

async function shareOf({ context }: LaunchedBrowser, text: string | null): Promise<Share> {
  const page = await context.newPage();
  try {
    await page.goto(x.home.url);
    if (text !== null) {
      await x.home.enter(page);
      await page.keyboard.type(text, { delay: 25 });
    }
    await rested(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await session.send('Profiler.start');
    await passFeed(page);
    return shareIn(await stopped(session));
  } finally {
    await page.close();
  }
}

const stopped = async (session: CDPSession) => (await session.send('Profiler.stop')).profile;

/** Adds posts at the end of the feed and takes them away again, some in each frame. */
const passFeed = (page: Page): Promise<void> =>
  page.evaluate(
    async ({ nodes, inFrame }) => {
      const feed = document.querySelector('[data-testid="primaryColumn"]') as Element;
      for (let added = 0; added < nodes; added += inFrame) {
        const posts = Array.from({ length: inFrame / 10 }, (_, index) => {
          const post = document.createElement('article');
          post.innerHTML = `<div role="group"><a href="#">Kari</a><p>Post <b>${index}</b></p><button>1</button><button>2</button><span><i></i></span></div>`;
          return post;
        });
        feed.append(...posts);
        await new Promise((done) => requestAnimationFrame(done));
        for (const post of posts) post.remove();
      }
    },
    { nodes, inFrame },
  );

/** Counts the samples with a frame of an extension at the top of the stack or anywhere below it. */
function shareIn({ nodes: calls, samples = [] }: Profile): Share {
  const byId = new Map(calls.map((call) => [call.id, call]));
  const ours = new Set<number>();
  const mark = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of calls) {
    if (callFrame.url.startsWith('chrome-extension://')) mark(id);
  }
  const idle = new Set(
    calls.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  const busy = samples.filter((id) => !idle.has(id));
  return { own: busy.filter((id) => ours.has(id)).length, all: busy.length };
}
