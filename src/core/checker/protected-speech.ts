import { buildNode, type Shared } from './build-node.ts';
import type { Node } from './node.ts';
import { protectedSpeech } from './protected-words.ts';
import type { Reading } from './reading.ts';
import { runNode } from './run-node.ts';
import type { Hits } from './term-slots.ts';

/** What the guard of protected speech listens for, ready to run. */
export type Guard = readonly Node[];

/** Puts the guard's words and patterns among those that a check looks for anyway. */
export const buildGuard = (shared: Shared): Guard =>
  protectedSpeech.any.map((matcher) => buildNode(matcher, shared));

/**
 * Whether a post is speech that every employee is free to make: about pay, hours, staffing, safety,
 * organising, discrimination, harassment, whistleblowing, criticism of one's own workplace or its
 * management, or speaking to the press as oneself. Where there was no time to be sure the answer is
 * yes, and the reading is unfinished: better silent than wrong about speech that may be free.
 */
export const isProtected = (guard: Guard, reading: Reading, hits: Hits): boolean => {
  reading.isUnfinished = false;
  const isHeard = guard.some((node) => runNode(node, reading, hits).length > 0);
  if (isHeard) reading.isUnfinished = false;
  return isHeard || reading.isUnfinished;
};
