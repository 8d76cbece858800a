import browser from 'webextension-polyfill';
import { type Question, Refused, readReply } from './envelope.ts';
import { isOrphaned, Orphaned } from './orphaned.ts';
import type { ToPage, ToWorker } from './protocol.ts';

/**
 * A worker that sleeps wakes within 20 to 70 ms, one that is killed in mid-answer rejects within about 30 ms
 * (measured in Chromium 156 and Firefox 153, 2026-11). A second is long for both, short for a person.
 */
const deadlineMs = 1000;
/**
 * What the options page asks may take longer: a large pack is parsed, its examples run. In milliseconds; a pack of
 * 2 MiB and 8,000 rules is added within 8 s on two busy cores (measured in Chromium 156, 2026-11).
 */
const patienceMs: Readonly<Partial<Record<keyof ToWorker, number>>> = {
  packs: 15_000,
  addPack: 60_000,
  failingExamples: 60_000,
};
/** In 1,000 kills raced against 1,000 questions none needed a third try (same measurement). */
const tries = 3;

let asked = 0;

type RequestOf<F> = F extends (request: infer Q) => unknown ? Q : never;
type AnswerOf<F> = F extends (request: never) => infer A ? A : never;

/**
 * Asks the worker one question; it may be asleep, or be killed while it answers.
 * @throws Refused when the worker declines, Orphaned when this copy was replaced, else an Error after the last try.
 */
export function ask<K extends keyof ToWorker>(
  name: K,
  request: RequestOf<ToWorker[K]>,
): Promise<AnswerOf<ToWorker[K]>> {
  const send = (question: Question) => browser.runtime.sendMessage(question);
  const question: Question = { to: 'worker', name, id: nextId(), request };
  return carry(question, send, tries, patienceMs[name]) as Promise<AnswerOf<ToWorker[K]>>;
}

/**
 * Asks the content script of one tab.
 * @throws Error when none of ours answers there: not a site of ours, or no access to it.
 */
export function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  request: RequestOf<ToPage[K]>,
): Promise<AnswerOf<ToPage[K]>> {
  const send = (question: Question) => browser.tabs.sendMessage(tabId, question);
  return carry({ to: 'page', name, id: nextId(), request }, send, 1) as Promise<
    AnswerOf<ToPage[K]>
  >;
}

const nextId = (): string => `${Date.now().toString(36)}-${(asked++).toString(36)}`;

async function carry(
  question: Question,
  send: (question: Question) => Promise<unknown>,
  attempts = tries,
  patience = deadlineMs,
): Promise<unknown> {
  let last: unknown;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (isOrphaned()) throw new Orphaned('The extension was updated or removed.');
    try {
      return readReply(await withDeadline(send(question), patience), question.id);
    } catch (error) {
      if (error instanceof Refused) throw error;
      last = error;
    }
  }
  throw isOrphaned() ? new Orphaned('The extension was updated or removed.') : last;
}

function withDeadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time.')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
