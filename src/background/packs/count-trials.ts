import { keepCounted, readCounted } from '../../storage/counted-drafts.ts';
import { changeTrialCounts, readTrialCounts } from '../../storage/trial-counts.ts';
import { countAfter, countOf, type FoundOnTrial, silentOf } from './trial.ts';

/**
 * A natural pause, in milliseconds, as the panel waits for it: words that are still being written come and go
 * ("confid", "confidential"), and what would not have opened the panel does not count.
 */
const pauseMs = 700;

/** What the newest draft has found, to be counted once its writer pauses or goes on to another. */
let awaited: Awaited | undefined;
/** What was last to be counted; one draft after the other, since each changes what the next begins from. */
let counting: Promise<void> = Promise.resolve();

interface Awaited {
  readonly draft: string;
  readonly found: readonly FoundOnTrial[];
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Takes note of what rules on trial have found in a draft; it replaces what was noted of the same draft before. A
 * worker that is killed before the pause counts nothing, and the rule stays silent for one finding more.
 */
export function noteTrials(draft: string, found: readonly FoundOnTrial[]): void {
  const before = awaited;
  awaited = undefined;
  clearTimeout(before?.timer);
  if (before && before.draft !== draft) count(before);
  if (found.length === 0) return;
  const note: Awaited = { draft, found, timer: setTimeout(() => settle(note), pauseMs) };
  awaited = note;
}

/**
 * How many findings of each rule (`pack/rule`) are within its trial in a draft, and silent.
 * @param draft Undefined where nothing is known or to be kept of it.
 * @throws Error when the device does not tell.
 */
export async function silentIn(
  draft: string | undefined,
  found: readonly FoundOnTrial[],
): Promise<ReadonlyMap<string, number>> {
  await counting;
  const [counts, counted] = await Promise.all([
    readTrialCounts(),
    draft === undefined ? new Map<string, number>() : readCounted(draft),
  ]);
  const silent = (one: FoundOnTrial): number =>
    silentOf(one, countOf(one, counts), counted.get(one.rule) ?? 0);
  return new Map(found.map((one) => [one.rule, silent(one)]));
}

function settle(note: Awaited): void {
  if (awaited === note) awaited = undefined;
  count(note);
}

function count({ draft, found }: Awaited): void {
  counting = counting
    .then(() => countIn(draft, found))
    .catch((error: unknown) =>
      console.info('Omtanke: findings of rules on trial were not counted.', error),
    );
}

async function countIn(draft: string, found: readonly FoundOnTrial[]): Promise<void> {
  const counted = new Map(await readCounted(draft));
  await changeTrialCounts((counts) =>
    found.flatMap((one) => {
      const before = counted.get(one.rule) ?? 0;
      const silent = silentOf(one, countOf(one, counts), before);
      counted.set(one.rule, silent);
      return silent === before ? [] : [countAfter(one, counts, before, silent)];
    }),
  );
  await keepCounted(draft, counted);
}
