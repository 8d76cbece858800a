import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

/*
 * Playwright drives stock Firefox over WebDriver BiDi, but has no words for three things that we need: to install
 * an extension, to look into a closed shadow root, and to open a page of the extension. Firefox takes one session
 * only. So Playwright speaks to Firefox through this relay, which puts in commands of our own on the same session:
 *
 *     Playwright  ⇄  relay  ⇄  Firefox
 *                      ⇅
 *                  `send(method, params)`
 */

interface Message {
  readonly type?: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface Relay {
  readonly port: number;
  /** Sends a command of ours, and gives its result. @throws Error with Firefox's own words, when it refuses. */
  send<Result = unknown>(method: string, params: object): Promise<Result>;
  /** Calls back with every event of this name, also those that Playwright asked for. */
  on(method: string, listener: (params: never) => void): void;
  close(): Promise<void>;
}

/** Ids of ours count from here; Playwright's begin at 1 and never come this far. */
const FIRST_ID = 1_000_000_000;

/**
 * Playwright sets the colour scheme of every new context with a command that came after Firefox 153 ESR; the scheme
 * is a preference here (`launch.ts`), so the relay says that all is well.
 */
const answeredHere: ReadonlySet<string> = new Set(['emulation.setMediaFeaturesOverride']);

export async function startRelay(): Promise<Relay> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((listening) => server.once('listening', listening));
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let toFirefox: WebSocket | undefined;
  let last = FIRST_ID;

  server.on('connection', (playwright, { url = '' }) => {
    const [, port, path] = /^\/(\d+)(.*)$/.exec(url) ?? [];
    const firefox = new WebSocket(`ws://127.0.0.1:${port}${path}`);
    const opened = new Promise((open) => firefox.once('open', open));
    toFirefox = firefox;
    playwright.on('message', async (data) => {
      const { id, method = '' } = JSON.parse(String(data)) as Message;
      if (answeredHere.has(method)) {
        playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
        return;
      }
      await opened;
      firefox.send(String(data));
    });
    firefox.on('message', (data) => {
      const message = JSON.parse(String(data)) as Message;
      const ours = waiting.get(message.id ?? Number.NaN);
      if (ours) return ours(message);
      for (const listener of listeners.get(message.method ?? '') ?? []) {
        listener(message.params as never);
      }
      return playwright.send(String(data));
    });
    firefox.once('close', () => playwright.close());
    playwright.once('close', () => firefox.close());
  });

  return {
    port: (server.address() as AddressInfo).port,
    async send<Result>(method: string, params: object) {
      if (!toFirefox) throw new Error('Firefox is not connected.');
      last += 1;
      const id = last;
      const answered = new Promise<Message>((done) => waiting.set(id, done));
      toFirefox.send(JSON.stringify({ id, method, params }));
      const { result, error, message } = await answered;
      waiting.delete(id);
      if (error) throw new Error(`${method}: ${error}: ${message}`);
      return result as Result;
    },
    on(method, listener) {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
