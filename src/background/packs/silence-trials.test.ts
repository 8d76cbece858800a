import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Nudge } from '../../core/checker/finding.ts';
import type { TrialCount, TrialCounts } from '../../storage/trial-counts.ts';

/** What the browser would keep: Node has neither IndexedDB nor `storage.session`. */
const kept = vi.hoisted(() => ({
  counts: new Map<string, TrialCount>(),
  drafts: new Map<string, ReadonlyMap<string, number>>(),
  answer: async (): Promise<void> => undefined,
}));

vi.mock('../../storage/trial-counts.ts', () => ({
  readTrialCounts: async () => {
    await kept.answer();
    return kept.counts;
  },
  changeTrialCounts: async (to: (counts: TrialCounts) => readonly TrialCount[]) => {
    for (const count of to(kept.counts)) kept.counts.set(count.rule, count);
  },
}));

vi.mock('../../storage/counted-drafts.ts', () => ({
  readCounted: async (draft: string) => kept.drafts.get(draft) ?? new Map(),
  keepCounted: async (draft: string, counted: ReadonlyMap<string, number>) => {
    kept.drafts.set(draft, counted);
  },
}));

/** A worker that has just begun: what it remembers is in its modules. */
let withoutTrials: typeof import('./silence-trials.ts').withoutTrials;

const nudge = (rule: string, start: number, trial?: number): Nudge => ({
  pack: 'acme',
  rule,
  section: 'plans',
  level: 'warn',
  start,
  end: start + 1,
  title: rule,
  message: '',
  why: '',
  packTitle: '',
  sectionTitle: '',
  ...(trial === undefined ? {} : { trial }),
});

const trials = new Map([['acme/names', { rule: 'acme/names', digest: 'd', of: 2 }]]);
/** As many findings of the rule on trial, one behind the other. */
const names = (count: number): Nudge[] =>
  Array.from({ length: count }, (_, at) => nudge('names', at, 2));

/** How many of the rule's findings are shown in a draft. */
const shown = async (draft: string | undefined, count: number): Promise<number> =>
  (await withoutTrials(names(count), trials, draft)).length;

const pause = () => vi.advanceTimersByTimeAsync(700);
const counted = (): number => kept.counts.get('acme/names')?.count ?? 0;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  ({ withoutTrials } = await import('./silence-trials.ts'));
  kept.counts.clear();
  kept.drafts.clear();
  kept.answer = async () => undefined;
});

describe('a rule on trial', () => {
  test('nudges after its first findings, in as many drafts as they take', async () => {
    expect(await shown('a', 1)).toBe(0);
    expect(await shown('b', 1)).toBe(0);
    expect(await shown('c', 1)).toBe(1);
  });

  test('nudges within one draft, from the finding after its trial', async () => {
    const [last, ...more] = await withoutTrials(names(3), trials, 'a');
    expect(last?.start).toBe(2);
    expect(more).toEqual([]);
  });

  test('counts a finding once, however often its draft is checked', async () => {
    for (let key = 0; key < 5; key++) {
      expect(await shown('a', 1)).toBe(0);
      await pause();
    }
    expect(counted()).toBe(1);
  });

  test('counts nothing that is gone before the writer pauses', async () => {
    await shown('a', 1);
    await shown('a', 0);
    await pause();
    expect(counted()).toBe(0);
  });

  test('counts a word that grows once', async () => {
    await shown('a', 1);
    await shown('a', 1);
    await pause();
    await shown('a', 1);
    await pause();
    expect(counted()).toBe(1);
  });

  test('counts a word once that is deleted and written again', async () => {
    for (const findings of [1, 0, 1]) {
      await shown('a', findings);
      await pause();
    }
    expect(counted()).toBe(1);
  });

  test('counts a finding once, though the worker slept while the writer thought', async () => {
    await shown('a', 1);
    await pause();
    vi.resetModules();
    ({ withoutTrials } = await import('./silence-trials.ts'));
    await shown('a', 1);
    await pause();
    expect(counted()).toBe(1);
  });

  test('leaves what was silent silent, though that ended the trial', async () => {
    expect(await shown('a', 2)).toBe(0);
    await pause();
    expect(await shown('a', 2)).toBe(0);
    expect(await shown('a', 3)).toBe(1);
  });

  test('does not count beyond its trial', async () => {
    await shown('a', 9);
    await pause();
    expect(counted()).toBe(2);
  });

  test('counts nothing in a draft without a name, as in a private window', async () => {
    for (let round = 0; round < 4; round++) {
      expect(await shown(undefined, 1)).toBe(0);
      await pause();
    }
    expect(counted()).toBe(0);
  });

  test('is silent when the counts cannot be read', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    kept.answer = () => Promise.reject(new Error('The disk is gone.'));
    expect(await shown('a', 9)).toBe(0);
  });

  test('is silent when the counts do not come, and keeps the answer no longer than a third of a second', async () => {
    kept.answer = () => new Promise(() => undefined);
    const answer = shown('a', 9);
    await vi.advanceTimersByTimeAsync(300);
    expect(await answer).toBe(0);
  });

  test('leaves the other rules alone', async () => {
    const others = [nudge('insults', 0), nudge('insults', 5)];
    const nudges = [...others, ...names(1)];
    expect(await withoutTrials(nudges, trials, 'a')).toEqual(others);
    kept.answer = () => Promise.reject(new Error('Nobody reads the counts without need.'));
    expect(await withoutTrials(others, trials, 'a')).toEqual(others);
  });
});
