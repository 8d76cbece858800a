import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { type Question, type Reply, readQuestion } from './envelope.ts';
import type { ToPage, ToWorker } from './protocol.ts';

/**
 * Who asks. `extension` is a page of the extension itself, `page` a content script, whose words a
 * compromised renderer can forge; null is anyone else, and nobody answers them.
 */
export type SenderTier = 'extension' | 'page' | null;

/** What a handler may know of who asks. */
export interface Asker {
  /** Whether it is a page in a private window; also where the browser does not say. */
  readonly isPrivate: boolean;
  /** The tab that it is in; undefined where it is in none. */
  readonly tab?: number;
}

type Handler<F> = F extends (request: infer Q) => infer A
  ? {
      /** Whose questions are answered. */
      readonly from: readonly Exclude<SenderTier, null>[];
      /** Reads the request out of what arrived, or null when it is malformed. */
      readonly read: (request: unknown) => Q | null;
      readonly handle: (request: Q, asker: Asker) => A | Promise<A>;
    }
  : never;

/** A missing or a foreign handler does not compile. */
export type Handlers<Protocol> = { readonly [K in keyof Protocol]: Handler<Protocol[K]> };

/** Answers the questions to the worker. Call it in the first turn of the worker's script, or the question that woke it is lost. */
export function serveWorker(handlers: Handlers<ToWorker>): void {
  listen('worker', handlers);
}

/**
 * Answers the questions to this page's content script.
 * @param isSpokesman Whether this frame speaks for its tab; other frames keep silent, since the first answer wins.
 */
export function servePage(handlers: Handlers<ToPage>, isSpokesman: () => boolean): void {
  listen('page', handlers, isSpokesman);
}

/** Decides by what the browser says of the sender, never by what the message says; what is missing is refused. */
export function tierOf(sender: Runtime.MessageSender | undefined): SenderTier {
  if (!sender || sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return 'extension';
  return sender.tab ? 'page' : null;
}

const askerOf = ({ tab }: Runtime.MessageSender): Asker => ({
  isPrivate: tab?.incognito !== false,
  ...(tab?.id === undefined ? {} : { tab: tab.id }),
});

interface AnyHandler {
  readonly from: readonly string[];
  readonly read: (request: unknown) => unknown;
  readonly handle: (request: never, asker: Asker) => unknown;
}

function listen(to: Question['to'], handlers: object, speaks: () => boolean = () => true): void {
  const table = new Map(Object.entries(handlers) as [string, AnyHandler][]);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const question = readQuestion(message, to);
    if (!question || !speaks()) return undefined;
    return answer(question, table.get(question.name), sender);
  });
}

async function answer(
  { id, name, request }: Question,
  handler: AnyHandler | undefined,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  const tier = tierOf(sender);
  if (!handler) return { id, error: `There is nothing named "${name}" here.` };
  if (!tier || !handler.from.includes(tier)) return { id, error: `"${name}" is not for you.` };
  const parsed = handler.read(request);
  if (parsed === null) return { id, error: `The request for "${name}" is malformed.` };
  try {
    return { id, answer: await handler.handle(parsed as never, askerOf(sender)) };
  } catch (error) {
    // The name alone: a message of ours could quote the draft.
    return { id, error: `"${name}" failed: ${error instanceof Error ? error.name : 'unknown'}.` };
  }
}
