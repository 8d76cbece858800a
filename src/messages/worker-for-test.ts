import { beforeEach, vi } from 'vitest';
import type { ToWorker } from './protocol.ts';
import type { Handlers } from './serve.ts';

/** A worker that hears what its pages send, in as much of a browser as that needs. Importing it is enough. */

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const hoisted = vi.hoisted(() => ({
  id: 'omtanke' as string | undefined,
  listeners: [] as Listener[],
  deliver: (async () => undefined) as (message: unknown) => Promise<unknown>,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return hoisted.id;
      },
      getURL: (path: string) => `chrome-extension://omtanke/${path}`,
      onMessage: { addListener: (listener: Listener) => hoisted.listeners.push(listener) },
      sendMessage: (message: unknown) => hoisted.deliver(message),
    },
  },
}));

export const world = hoisted;

const { readChooseMessagesRequest, readPlaceNudgesRequest } = await import('./read-side.ts');
const { serveWorker } = await import('./serve.ts');
const {
  readAddPackRequest,
  readCheckRequest,
  readEmptyRequest,
  readEnablePackRequest,
  readPackRequest,
  readPauseRequest,
  readReactRequest,
  readRuleRequest,
} = await import('./requests.ts');
const { readCoverage, readHostRequest } = await import('./site-requests.ts');

export const contentScript = { id: 'omtanke', url: 'https://x.com/home', tab: { id: 1 } };
export const popup = { id: 'omtanke', url: 'chrome-extension://omtanke/src/popup/index.html' };
export const draft = { text: 'hello', site: 'x', surface: 'post' } as const;
export const nothingFound = {
  nudges: [],
  cut: false,
  account: 'personal',
  remembers: false,
  place: 'page',
} as const;
export const noPolicy = { packs: [] };
export const file = { name: 'acme.yaml', text: 'omtanke: 1' };
export const refusal = { outcome: 'refused', problems: [] } as const;
export const done = { done: true };
export const nothingKnown = { silenced: [], scores: [], broken: false };
export const rule = { pack: 'acme', rule: 'code-names' };

/** What reached the worker since the test began, and what it tells of it. */
export const heard = {
  /** The drafts to check. */
  checked: [] as string[],
  /** Whether each check came from a private window, as its handler is told. */
  privately: [] as boolean[],
  /** What reached the handlers that change something. */
  changes: [] as unknown[],
};

/** What the browser does with one delivery each, instead of giving it to the worker. */
export const mishaps: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  Object.assign(heard, { checked: [], privately: [], changes: [] });
  mishaps.length = 0;
  world.id = 'omtanke';
  world.listeners = [];
  serveWorker({
    check: {
      from: ['page', 'extension'],
      read: readCheckRequest,
      handle: ({ text }, { isPrivate }) => {
        if (text === 'fail') throw new TypeError(`quotes the ${text}`);
        heard.checked.push(text);
        heard.privately.push(isPrivate);
        return nothingFound;
      },
    },
    policy: { from: ['extension'], read: readEmptyRequest, handle: () => noPolicy },
    ...others,
    ...aboutSites,
  });
  deliverFrom(contentScript);
});

function noted<A>(answer: A): (request: unknown) => A {
  return (request) => {
    heard.changes.push(request);
    return answer;
  };
}

const ourPages = ['extension'] as const;
const others = {
  packs: { from: ourPages, read: readEmptyRequest, handle: noted({ packs: [], broken: false }) },
  addPack: { from: ourPages, read: readAddPackRequest, handle: noted(refusal) },
  removePack: { from: ourPages, read: readPackRequest, handle: noted(done) },
  restorePack: { from: ourPages, read: readPackRequest, handle: noted(done) },
  swapPackFiles: { from: ourPages, read: readPackRequest, handle: noted(done) },
  enablePack: { from: ourPages, read: readEnablePackRequest, handle: noted(done) },
  failingExamples: {
    from: ourPages,
    read: readPackRequest,
    handle: noted({ failing: [], rulesLeft: 0 }),
  },
  react: { from: ['page', 'extension'], read: readReactRequest, handle: noted(done) },
  remembered: { from: ourPages, read: readEmptyRequest, handle: noted(nothingKnown) },
  showAgain: { from: ourPages, read: readRuleRequest, handle: noted(done) },
  eraseScores: { from: ourPages, read: readEmptyRequest, handle: noted(done) },
  pauses: { from: ourPages, read: readEmptyRequest, handle: noted({ pauses: [] }) },
  pause: { from: ourPages, read: readPauseRequest, handle: noted(done) },
  sideSites: { from: ourPages, read: readEmptyRequest, handle: noted([]) },
  placeNudges: { from: ourPages, read: readPlaceNudgesRequest, handle: noted(done) },
  messagesChosen: { from: ['page', 'extension'], read: readEmptyRequest, handle: noted(false) },
  chooseMessages: { from: ourPages, read: readChooseMessagesRequest, handle: noted(done) },
} satisfies Partial<Handlers<ToWorker>>;

const aboutSites = {
  coverage: {
    from: ['page'] as const,
    read: readCoverage,
    handle: (_: unknown, { tab }: { readonly tab?: number }) => noted({})(tab),
  },
  ownSites: { from: ourPages, read: readEmptyRequest, handle: noted({ hosts: [] }) },
  checkSite: { from: ourPages, read: readHostRequest, handle: noted({}) },
  leaveSite: { from: ourPages, read: readHostRequest, handle: noted({}) },
};

/** From here on the browser says that this is who sends. */
export function deliverFrom(sender: unknown): void {
  world.deliver = async (message) => {
    const mishap = mishaps.shift();
    return mishap ? mishap() : world.listeners[0]?.(message, sender);
  };
}

export const killed = () =>
  Promise.reject(new Error('The message channel closed before a response.'));
export const silence = () => new Promise(() => undefined);
