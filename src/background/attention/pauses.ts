import { type SiteId, siteIds } from '../../core/packs/pack.ts';
import type { Pausable, Pause, PauseList, PauseRequest } from '../../messages/memory-protocol.ts';
import type { Done } from '../../messages/pack-protocol.ts';
import { keepPauses, readPauses } from '../../storage/pause-store.ts';
import { tellPages } from '../tabs/tell-pages.ts';

const hour = 60 * 60 * 1000;

/** How long a pause lasts, in milliseconds: an hour of quiet for everything, a day on one site. */
const lasts = (of: Pausable): number => (of === 'everything' ? hour : 24 * hour);

/** Read once in the life of a worker, which alone changes them. It never rejects. */
let reading: Promise<readonly Pause[]> | undefined;

const all = (): Promise<readonly Pause[]> => {
  reading ??= read();
  return reading;
};

const isOver = ({ until }: Pause, now: number): boolean => until <= now;

/** How long a check waits for the pauses, which are a few small records: more is trouble. In milliseconds. */
const deadlineMs = 300;

/**
 * The pause that holds on a site now, the longer one of two; undefined where drafts are checked, and while the store
 * takes too long. Never rejects.
 */
export async function pauseOn(site: SiteId): Promise<Pause | undefined> {
  const late = new Promise<PauseList>((resolve) => setTimeout(resolve, deadlineMs, { pauses: [] }));
  const { pauses } = await Promise.race([pauseList(), late]);
  const holding = pauses.filter(({ of }) => of === site || of === 'everything');
  return holding.sort((a, b) => b.until - a.until)[0];
}

/** Every pause that lasts. Never rejects. */
export async function pauseList(): Promise<PauseList> {
  const now = Date.now();
  return { pauses: (await all()).filter((pause) => !isOver(pause, now)) };
}

/** Pauses a site or everything, or ends that; open pages hear of it. It holds for this worker's life if it cannot be stored. */
export async function pause({ of, on }: PauseRequest): Promise<Done> {
  const others = (await pauseList()).pauses.filter((one) => one.of !== of);
  const pauses = on ? [...others, { of, until: Date.now() + lasts(of) }] : others;
  reading = Promise.resolve(pauses);
  try {
    await keepPauses(pauses);
  } catch (error) {
    console.info('Omtanke: the pause may end early, since it cannot be stored.', error);
  }
  void tellPages();
  return { done: true };
}

async function read(): Promise<readonly Pause[]> {
  try {
    return (await readPauses()).filter((one): one is Pause => isPausable(one.of));
  } catch (error) {
    console.info('Omtanke: nothing is paused, since the pauses cannot be read.', error);
    return [];
  }
}

const isPausable = (of: string): of is Pausable =>
  of === 'everything' || siteIds.some((site) => site === of);
