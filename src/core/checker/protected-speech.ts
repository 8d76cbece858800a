import { ownWorkWords, protectedTopics } from './protected-words.ts';
import type { Hits, TermSlots } from './term-slots.ts';

/** The slots of the guard of protected speech. */
export interface Guard {
  readonly topics: number;
  readonly ownWork: number;
}

/** Puts the guard's words among the terms that a check looks for anyway. */
export const buildGuard = (slots: TermSlots): Guard => ({
  topics: slots.add(protectedTopics),
  ownWork: slots.add(ownWorkWords),
});

/**
 * Whether a post is speech that every employee is free to make: it is about pay, hours, staffing,
 * safety, organising, discrimination, harassment, whistleblowing, criticism of one's own workplace
 * or its management, or speaking to the press as oneself, and it speaks of the writer's own work.
 * Either alone is not enough: "strike" is also a film and a bowling score.
 */
export const isProtected = (guard: Guard, hits: Hits): boolean =>
  hits.has(guard.topics) && hits.has(guard.ownWork);
