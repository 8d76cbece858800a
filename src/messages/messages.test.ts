import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToWorker } from './protocol.ts';
import type { Handlers } from './serve.ts';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** As much of a browser as messages need: one extension, whose worker hears what its pages send. */
const world = vi.hoisted(() => ({
  id: 'omtanke' as string | undefined,
  listeners: [] as Listener[],
  deliver: (async () => undefined) as (message: unknown) => Promise<unknown>,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return world.id;
      },
      getURL: (path: string) => `chrome-extension://omtanke/${path}`,
      onMessage: { addListener: (listener: Listener) => world.listeners.push(listener) },
      sendMessage: (message: unknown) => world.deliver(message),
    },
  },
}));

const { readChooseMessagesRequest, readPlaceNudgesRequest } = await import('./read-side.ts');
const { ask } = await import('./send.ts');
const { Orphaned } = await import('./orphaned.ts');
const { Refused } = await import('./envelope.ts');
const { serveWorker, tierOf } = await import('./serve.ts');
const {
  mostPackBytes,
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

const contentScript = { id: 'omtanke', url: 'https://x.com/home', tab: { id: 1 } };
const popup = { id: 'omtanke', url: 'chrome-extension://omtanke/src/popup/index.html' };
const draft = { text: 'hello', site: 'x', surface: 'post' } as const;
const nothingFound = {
  nudges: [],
  cut: false,
  account: 'personal',
  remembers: false,
  place: 'page',
} as const;
const noPolicy = { packs: [] };
const file = { name: 'acme.yaml', text: 'omtanke: 1' };
const refusal = { outcome: 'refused', problems: [] } as const;
const done = { done: true };
const nothingKnown = { silenced: [], scores: [], broken: false };
const rule = { pack: 'acme', rule: 'code-names' };

let checked: string[] = [];
/** Whether each check came from a private window, as its handler is told. */
let privately: boolean[] = [];
/** What reached the handlers that change something. */
let changes: unknown[] = [];
/** What the browser does with one delivery, instead of giving it to the worker. */
let mishaps: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  checked = [];
  privately = [];
  changes = [];
  mishaps = [];
  world.id = 'omtanke';
  world.listeners = [];
  serveWorker({
    check: {
      from: ['page', 'extension'],
      read: readCheckRequest,
      handle: ({ text }, { isPrivate }) => {
        if (text === 'fail') throw new TypeError(`quotes the ${text}`);
        checked.push(text);
        privately.push(isPrivate);
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
    changes.push(request);
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

function deliverFrom(sender: unknown): void {
  world.deliver = async (message) => {
    const mishap = mishaps.shift();
    return mishap ? mishap() : world.listeners[0]?.(message, sender);
  };
}

const killed = () => Promise.reject(new Error('The message channel closed before a response.'));
const silence = () => new Promise(() => undefined);

describe('a question to the worker', () => {
  it('is answered', async () => {
    expect(await ask('check', draft)).toEqual(nothingFound);
    expect(checked).toEqual(['hello']);
  });

  it('is asked again when the worker was killed', async () => {
    mishaps = [killed, killed];
    expect(await ask('check', draft)).toEqual(nothingFound);
  });

  it('is given up after the third try', async () => {
    mishaps = [killed, killed, killed];
    await expect(ask('check', draft)).rejects.toThrow(/channel closed/);
    expect(checked).toEqual([]);
  });

  it('is asked again when no answer comes in time', async () => {
    vi.useFakeTimers();
    mishaps = [silence];
    const answer = ask('check', draft);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual(nothingFound);
    vi.useRealTimers();
  });

  it('does not take an answer to another question', async () => {
    const foreign = async () => ({ id: 'other', answer: 'foreign' });
    mishaps = [foreign, foreign, foreign];
    await expect(ask('check', draft)).rejects.toThrow(/No answer/);
  });

  it('is not asked again when the worker declined it', async () => {
    await expect(ask('policy', {})).rejects.toBeInstanceOf(Refused);
  });

  it('tells that this copy was replaced, instead of asking into the void', async () => {
    world.id = undefined;
    await expect(ask('check', draft)).rejects.toBeInstanceOf(Orphaned);
  });
});

describe('the worker', () => {
  it('answers a page of the extension what it would not answer a content script', async () => {
    deliverFrom(popup);
    expect(await ask('policy', {})).toEqual(noPolicy);
  });

  it('refuses a malformed request', async () => {
    await expect(ask('check', { ...draft, site: 'elsewhere' as 'x' })).rejects.toThrow(/malformed/);
    await expect(ask('check', { ...draft, extra: 1 } as typeof draft)).rejects.toThrow(/malformed/);
  });

  it('names an error without its words, which could quote the draft', async () => {
    const failed = ask('check', { ...draft, text: 'fail' });
    await expect(failed).rejects.toThrow('"check" failed: TypeError.');
  });

  it.each<[string, unknown]>([
    ['no sender', undefined],
    ['a sender without an address', { id: 'omtanke', tab: { id: 1 } }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['something without a tab', { id: 'omtanke', url: 'https://x.com/' }],
  ])('answers nothing to %s', async (_what, sender) => {
    deliverFrom(sender);
    await expect(ask('check', draft)).rejects.toThrow(/not for you/);
    expect(checked).toEqual([]);
  });

  it.each<[string, object, boolean]>([
    ['a private window', { id: 1, incognito: true }, true],
    ['a window that is none', { id: 1, incognito: false }, false],
    ['a browser that does not say', { id: 1 }, true],
  ])('is told by the browser that a draft is written in %s', async (_what, tab, isPrivate) => {
    deliverFrom({ ...contentScript, tab });
    await ask('check', draft);
    expect(privately).toEqual([isPrivate]);
  });

  it('takes the name of a draft, and none that is a text of its own', () => {
    expect(readCheckRequest({ ...draft, draft: crypto.randomUUID() })).not.toBeNull();
    expect(readCheckRequest({ ...draft, draft: 'a'.repeat(101) })).toBeNull();
    expect(readCheckRequest({ ...draft, draft: 1 })).toBeNull();
  });

  it('is told by the browser in which tab something is covered', async () => {
    await ask('coverage', { composer: 'checking', count: 2 });
    expect(changes).toEqual([1]);
  });

  it('leaves messages that are none of ours to others', () => {
    for (const message of [null, 'check', {}, { to: 'page', name: 'check', id: '1' }]) {
      expect(world.listeners[0]?.(message, contentScript)).toBeUndefined();
    }
  });
});

describe('a question about packs, sites, what is remembered, or where nudges appear', () => {
  const questions = {
    packs: {},
    addPack: file,
    removePack: { id: 'acme' },
    restorePack: { id: 'acme' },
    swapPackFiles: { id: 'acme' },
    enablePack: { id: 'acme', on: false },
    failingExamples: { id: 'acme' },
    remembered: {},
    showAgain: rule,
    eraseScores: {},
    pauses: {},
    pause: { of: 'everything', on: true },
    ownSites: {},
    checkSite: { host: 'social.example' },
    leaveSite: { host: 'social.example' },
    sideSites: {},
    placeNudges: { site: 'x', place: 'side' },
    chooseMessages: { on: true },
  } as const;
  const names = Object.keys(questions) as (keyof typeof questions)[];
  const askAbout = (name: keyof typeof questions): Promise<unknown> =>
    ask(name, questions[name] as never);

  it.each(names)('is answered to a page of ours: %s', async (name) => {
    deliverFrom(popup);
    await askAbout(name);
    expect(changes).toEqual([questions[name]]);
  });

  it.each(names)('is refused to a content script: %s', async (name) => {
    await expect(askAbout(name)).rejects.toThrow(/not for you/);
    expect(changes).toEqual([]);
  });

  it.each(names)('is refused without a sender: %s', async (name) => {
    deliverFrom(undefined);
    await expect(askAbout(name)).rejects.toThrow(/not for you/);
    expect(changes).toEqual([]);
  });

  it('waits longer for a file than for a check', async () => {
    vi.useFakeTimers();
    deliverFrom(popup);
    mishaps = [silence];
    const answer = ask('addPack', file);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual(refusal);
    vi.useRealTimers();
  });

  it('takes a file of 2 MiB, and none that is larger', () => {
    const most = 'å'.repeat(mostPackBytes / 2);
    expect(readAddPackRequest({ ...file, text: most })).not.toBeNull();
    expect(readAddPackRequest({ ...file, text: `${most}.` })).toBeNull();
  });

  it.each<[string, unknown]>([
    ['a file without a name', { text: '' }],
    ['a file with more than it should have', { ...file, id: 'acme' }],
    ['a file that is no text', { ...file, text: [1, 2] }],
  ])('is malformed with %s', (_what, request) => {
    expect(readAddPackRequest(request)).toBeNull();
  });

  it('is malformed when it does not say whether on or off', () => {
    expect(readEnablePackRequest({ id: 'acme', on: true })).toEqual({ id: 'acme', on: true });
    expect(readEnablePackRequest({ id: 'acme', on: 'yes' })).toBeNull();
    expect(readEnablePackRequest({ id: 'acme' })).toBeNull();
  });
});

describe('a reaction', () => {
  const reaction = { draft: crypto.randomUUID(), ...rule, says: 'stop' } as const;

  it('is taken from a content script, which passes on what its person said', async () => {
    expect(await ask('react', reaction)).toEqual(done);
    expect(changes).toEqual([reaction]);
  });

  it.each<[string, object]>([
    ['a word that is none', { says: 'silence everything' }],
    ['a text in place of a draft', { draft: 'a'.repeat(101) }],
    ['more than a rule', { text: 'hello' }],
    ['several rules', { rule: ['a', 'b'] }],
  ])('is malformed with %s', (_what, wrong) => {
    expect(readReactRequest(reaction)).toEqual(reaction);
    expect(readReactRequest({ ...reaction, ...wrong })).toBeNull();
  });
});

describe('a pause', () => {
  it('is for a site that there is, or for everything', () => {
    expect(readPauseRequest({ of: 'everything', on: true })).not.toBeNull();
    expect(readPauseRequest({ of: 'x', on: true })).not.toBeNull();
    expect(readPauseRequest({ of: 'elsewhere', on: true })).toBeNull();
  });
});

describe('the tier of a sender', () => {
  it('is told by what the browser says of it', () => {
    expect(tierOf(contentScript as never)).toBe('page');
    expect(tierOf(popup as never)).toBe('extension');
    expect(tierOf(undefined)).toBeNull();
  });

  it('is not that of the extension for an address that only looks like it', () => {
    const url = 'https://evil.example/chrome-extension://omtanke/';
    expect(tierOf({ id: 'omtanke', url, tab: { id: 1 } } as never)).toBe('page');
  });
});
