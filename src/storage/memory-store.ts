import * as v from 'valibot';
import { withDatabase } from './database.ts';

/**
 * How often a rule was shown on this device, and was not useful: sums that fade with the days, and neither what was
 * found, nor where, by whom, or at what time.
 */
export interface Score {
  /** `pack/rule`. */
  readonly rule: string;
  /** The day to which the sums have faded, in whole days since 1970. */
  readonly day: number;
  /** Showings, fading fast: how used the person is to it. */
  readonly seen: number;
  /** Showings, fading slowly, and how many of them the person called not useful. */
  readonly shown: number;
  readonly notUseful: number;
}

/** A rule that is not shown on this device. */
export interface Silenced {
  /** `pack/rule`. */
  readonly rule: string;
  /** Whether the person stopped it, or called it not useful too often. */
  readonly by: 'person' | 'rating';
  /** The day on which it fell silent, in whole days since 1970. */
  readonly day: number;
}

/** All that is remembered. */
export interface Stored {
  readonly scores: readonly Score[];
  readonly silenced: readonly Silenced[];
}

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const score = v.object({
  rule: v.string(),
  day: amount,
  seen: amount,
  shown: amount,
  notUseful: amount,
});
const silenced = v.object({
  rule: v.string(),
  by: v.picklist(['person', 'rating']),
  day: amount,
});

/** More rules than anybody meets within the months that a score lasts: 500 take about 50 kB. The oldest go first. */
const mostScores = 500;
/** More than anybody silences by hand. */
const mostSilenced = 1000;

/**
 * All that is stored, without what no version of ours has written.
 * @throws DOMException when the database cannot be read.
 */
export function readMemory(): Promise<Stored> {
  return withDatabase(async (database) => {
    const [scores, silencedRules] = await Promise.all([
      database.getAll('scores'),
      database.getAll('silenced'),
    ]);
    return {
      scores: scores.filter((value) => v.is(score, value)),
      silenced: silencedRules.filter((value) => v.is(silenced, value)),
    };
  });
}

/**
 * Keeps one rule's score; the oldest go where there are too many.
 * @throws DOMException when the database cannot be written; all is then as before.
 */
export const keepScore = (one: Score): Promise<void> => keep('scores', one, mostScores);

/** Keeps that a rule is silent. @throws DOMException as `keepScore`. */
export const keepSilenced = (one: Silenced): Promise<void> => keep('silenced', one, mostSilenced);

/** Forgets a rule's score, or that it is silent. @throws DOMException as `keepScore`. */
export function forget(store: 'scores' | 'silenced', rule: string): Promise<void> {
  return withDatabase((database) => database.delete(store, rule));
}

/** Forgets every score. @throws DOMException as `keepScore`. */
export const forgetScores = (): Promise<void> =>
  withDatabase((database) => database.clear('scores'));

/** Puts a record into its store, and takes out what is beyond the most that it may hold. */
function keep(store: 'scores' | 'silenced', one: Score | Silenced, most: number): Promise<void> {
  return withDatabase(async (database) => {
    const change = database.transaction(store, 'readwrite');
    await change.store.put(one);
    if ((await change.store.count()) > most) {
      const all = (await change.store.getAll()) as (Score | Silenced)[];
      const oldest = all.sort((a, b) => a.day - b.day).slice(0, all.length - most);
      for (const { rule } of oldest) await change.store.delete(rule);
    }
    await change.done;
  });
}
