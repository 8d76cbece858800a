import { describe, expect, it } from 'vitest';
import {
  contentScript,
  deliverFrom,
  done,
  draft,
  file,
  heard,
  noPolicy,
  popup,
  rule,
  world,
} from './worker-for-test.ts';

const { ask } = await import('./send.ts');
const { tierOf } = await import('./serve.ts');

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
    expect(heard.checked).toEqual([]);
  });

  it.each<[string, object, boolean]>([
    ['a private window', { id: 1, incognito: true }, true],
    ['a window that is none', { id: 1, incognito: false }, false],
    ['a browser that does not say', { id: 1 }, true],
  ])('is told by the browser that a draft is written in %s', async (_what, tab, isPrivate) => {
    deliverFrom({ ...contentScript, tab });
    await ask('check', draft);
    expect(heard.privately).toEqual([isPrivate]);
  });

  it('is told by the browser in which tab something is covered', async () => {
    await ask('coverage', { composer: 'checking', count: 2 });
    expect(heard.changes).toEqual([1]);
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
    expect(heard.changes).toEqual([questions[name]]);
  });

  it.each(names)('is refused to a content script: %s', async (name) => {
    await expect(askAbout(name)).rejects.toThrow(/not for you/);
    expect(heard.changes).toEqual([]);
  });

  it.each(names)('is refused without a sender: %s', async (name) => {
    deliverFrom(undefined);
    await expect(askAbout(name)).rejects.toThrow(/not for you/);
    expect(heard.changes).toEqual([]);
  });
});

describe('a reaction', () => {
  const reaction = { draft: crypto.randomUUID(), ...rule, says: 'stop' } as const;

  it('is taken from a content script, which passes on what its person said', async () => {
    expect(await ask('react', reaction)).toEqual(done);
    expect(heard.changes).toEqual([reaction]);
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
