import { buildNode, type Shared } from './build-node.ts';
import type { Node } from './node.ts';
import { protectedSpeech } from './protected-words.ts';
import type { Reading } from './reading.ts';
import { runNode } from './run-node.ts';
import type { Hits } from './term-slots.ts';

/** What the guard of protected speech listens for, ready to run. */
export type Guard = Node;

/** Puts the guard's words among the terms and patterns that a check looks for anyway. */
export const buildGuard = (shared: Shared): Guard => buildNode(protectedSpeech, shared);

/**
 * Whether a post is speech that every employee is free to make: about pay, hours, staffing, safety,
 * organising, discrimination, harassment, whistleblowing, criticism of one's own workplace or its
 * management, or speaking to the press as oneself.
 */
export const isProtected = (guard: Guard, reading: Reading, hits: Hits): boolean =>
  runNode(guard, reading, hits).length > 0;
