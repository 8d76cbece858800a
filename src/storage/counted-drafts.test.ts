import { beforeEach, describe, expect, test, vi } from 'vitest';

/** As much of `storage.session` as is asked for. */
const session = vi.hoisted(() => ({ values: {} as Record<string, unknown> }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => structuredClone(session.values),
        set: async (values: object) => Object.assign(session.values, structuredClone(values)),
      },
    },
  },
}));

const { keepCounted, readCounted } = await import('./counted-drafts.ts');

beforeEach(() => {
  session.values = {};
});

describe('what is counted in a draft', () => {
  test('is nothing for a draft that nobody knows', async () => {
    expect([...(await readCounted('a'))]).toEqual([]);
  });

  test('is kept for each draft by itself', async () => {
    await keepCounted('a', new Map([['acme/names', 1]]));
    await keepCounted('b', new Map([['acme/names', 2]]));
    await keepCounted('a', new Map([['acme/names', 3]]));
    expect([...(await readCounted('a'))]).toEqual([['acme/names', 3]]);
    expect([...(await readCounted('b'))]).toEqual([['acme/names', 2]]);
  });

  test('is forgotten for the draft that was left alone longest', async () => {
    for (let draft = 0; draft <= 50; draft++) {
      await keepCounted(String(draft), new Map([['acme/names', 1]]));
    }
    expect((await readCounted('0')).size).toBe(0);
    expect((await readCounted('1')).size).toBe(1);
  });

  test('is nothing where something else is stored', async () => {
    session.values = { countedDrafts: [['a', 'nonsense']] };
    expect((await readCounted('a')).size).toBe(0);
  });
});
