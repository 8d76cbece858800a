import { beforeEach, describe, expect, test, vi } from 'vitest';

/** As much of a browser as is asked: what it keeps, and which hosts it lets us into. */
const world = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  granted: new Set<string>(),
  registered: [] as { matches: string[] }[],
  added: [] as (() => void)[],
}));

vi.mock('webextension-polyfill', () => {
  const area = (values: 'local' | 'session') => ({
    get: async () => structuredClone(world[values]),
    set: async (more: object) => void Object.assign(world[values], structuredClone(more)),
  });
  const scripting = {
    getRegisteredContentScripts: async () => world.registered,
    registerContentScripts: async (scripts: { matches: string[] }[]) => {
      world.registered = scripts;
    },
    updateContentScripts: async (scripts: { matches: string[] }[]) => {
      world.registered = scripts;
    },
    unregisterContentScripts: async () => {
      world.registered = [];
    },
  };
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => world.granted.has(origin)),
    remove: async ({ origins }: { origins: string[] }) =>
      origins.map((one) => world.granted.delete(one)),
    onAdded: { addListener: (listener: () => void) => world.added.push(listener) },
    onRemoved: { addListener: () => undefined },
  };
  const runtime = {
    getManifest: () => ({
      content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
    }),
    getURL: () => 'chrome-extension://omtanke/',
  };
  const storage = { local: area('local'), session: area('session') };
  return { default: { storage, scripting, permissions, runtime, tabs: { query: async () => [] } } };
});

const { checkSite, followAccess, leaveSite, ownSites } = await import('./own-sites.ts');

const host = 'social.example';

/** The browser lets us into the host; what follows from it is done when this ends. */
async function sayYes(): Promise<void> {
  const settled = new Promise<void>((done) => followAccess(async () => done()));
  world.granted.add(`https://${host}/*`);
  for (const listener of world.added) listener();
  await settled;
}

beforeEach(() => {
  Object.assign(world, { local: {}, session: {}, granted: new Set(), registered: [], added: [] });
});

describe('a site that its person wants checked', () => {
  test('is not stored as long as their browser asks them', async () => {
    await checkSite({ host });
    expect(world.local).toEqual({});
    expect(world.registered).toEqual([]);
  });

  test('is stored and checked once they say yes, also when nobody asks again', async () => {
    await checkSite({ host });
    await sayYes();
    expect(world.local).toEqual({ chosenSites: [host] });
    expect(world.registered).toMatchObject([{ matches: [`https://${host}/*`] }]);
    expect(await ownSites({})).toEqual({ hosts: [host] });
  });

  test('is stored at once where they said yes before', async () => {
    world.granted.add(`https://${host}/*`);
    await checkSite({ host });
    expect(world.local).toEqual({ chosenSites: [host] });
  });

  test('leaves nothing behind when they say no, or take it back', async () => {
    await checkSite({ host });
    await leaveSite({ host });
    expect(JSON.stringify(world)).not.toContain(host);
    await checkSite({ host });
    await sayYes();
    await leaveSite({ host });
    expect(JSON.stringify([world.local, world.session, world.registered])).not.toContain(host);
  });

  test('is none that was let in without a wish', async () => {
    await sayYes();
    expect(await ownSites({})).toEqual({ hosts: [] });
  });
});
