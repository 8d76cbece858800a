import {
  forget,
  forgetScores,
  keepScore,
  keepSilenced,
  readMemory,
  type Score,
  type Silenced,
} from '../../storage/memory-store.ts';

/** What this device remembers of the rules. */
export interface Memory {
  /** By rule, as `pack/rule`. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly silenced: ReadonlyMap<string, Silenced>;
  /** Whether the store can be read: else nothing is remembered, and every rule is as new. */
  readonly broken: boolean;
}

/** How long an answer waits for the memory, which is some small records: more is trouble. In milliseconds. */
const deadlineMs = 300;

const nothing: Memory = { scores: new Map(), silenced: new Map(), broken: true };

/** Loaded once in the life of a worker, which alone changes it. It never rejects. */
let loading: Promise<Memory> | undefined;
/** What was last to be changed; one change after the other, since each begins from the one before. */
let changing: Promise<unknown> = Promise.resolve();

/** What is remembered. Never rejects: a store that is broken remembers nothing. */
export function memory(): Promise<Memory> {
  loading ??= load();
  return loading;
}

/** What is remembered, or nothing while the store takes too long. */
export function memoryInTime(): Promise<Memory> {
  const late = new Promise<Memory>((resolve) => setTimeout(resolve, deadlineMs, nothing));
  return Promise.race([memory(), late]);
}

/** What becomes of a rule: a score or silence that is new, null for one that is forgotten; what is left out stays. */
export interface Change {
  readonly score?: Score | null;
  readonly silenced?: Silenced | null;
}

/**
 * Changes what is remembered of one rule. @param to What becomes of it, from what there is.
 * @throws DOMException when the store cannot be written; then all is as before.
 */
export function remember(rule: string, to: (before: Memory) => Change): Promise<void> {
  return inTurn(async () => {
    const before = await memory();
    const { score, silenced } = to(before);
    if (score) await keepScore(score);
    if (score === null) await forget('scores', rule);
    if (silenced) await keepSilenced(silenced);
    if (silenced === null) await forget('silenced', rule);
    loading = Promise.resolve({
      scores: changed(before.scores, rule, score),
      silenced: changed(before.silenced, rule, silenced),
      broken: before.broken,
    });
  });
}

/**
 * Forgets every score; what was silenced stays so.
 * @throws DOMException when the store cannot be written; then all is as before.
 */
export function eraseScores(): Promise<void> {
  return inTurn(async () => {
    await forgetScores();
    loading = undefined;
  });
}

function inTurn(change: () => Promise<void>): Promise<void> {
  const done = changing.then(change);
  changing = done.catch(() => undefined);
  return done;
}

async function load(): Promise<Memory> {
  try {
    const { scores, silenced } = await readMemory();
    return { scores: byRule(scores), silenced: byRule(silenced), broken: false };
  } catch (error) {
    console.info(
      'Omtanke remembers nothing of its rules, since it cannot read what it knew.',
      error,
    );
    return nothing;
  }
}

const byRule = <T extends { readonly rule: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.rule, one]));

function changed<T>(
  all: ReadonlyMap<string, T>,
  rule: string,
  to: T | null | undefined,
): ReadonlyMap<string, T> {
  if (to === undefined) return all;
  const now = new Map(all);
  if (to === null) now.delete(rule);
  else now.set(rule, to);
  return now;
}
