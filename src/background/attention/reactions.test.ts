import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Nudge, Show } from '../../core/checker/finding.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { Reaction } from '../../messages/memory-protocol.ts';
import type { ToldOf } from '../../storage/answered-drafts.ts';
import type { Score, Silenced } from '../../storage/memory-store.ts';

/** What the browser would keep: Node has neither IndexedDB nor `storage.session`. */
const kept = vi.hoisted(() => ({
  scores: new Map<string, Score>(),
  silenced: new Map<string, Silenced>(),
  told: new Map<string, ToldOf>(),
  /** How the store takes a question. */
  works: async (): Promise<void> => undefined,
}));

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en'), tabs: { query: async () => [] } } };
});

vi.mock('../../storage/memory-store.ts', () => ({
  readMemory: async () => {
    await kept.works();
    return { scores: [...kept.scores.values()], silenced: [...kept.silenced.values()] };
  },
  keepScore: async (score: Score) => {
    await kept.works();
    kept.scores.set(score.rule, score);
  },
  keepSilenced: async (rule: Silenced) => {
    await kept.works();
    kept.silenced.set(rule.rule, rule);
  },
  forget: async (store: 'scores' | 'silenced', rule: string) => {
    await kept.works();
    kept[store].delete(rule);
  },
  forgetScores: async () => kept.scores.clear(),
}));

vi.mock('../../storage/answered-drafts.ts', () => ({
  readTold: async () => new Map(kept.told),
  keepTold: async (all: ReadonlyMap<string, ToldOf>) => {
    kept.told = new Map(all);
  },
}));

let present: typeof import('./present.ts')['present'];
let react: typeof import('./react.ts')['react'];
let memory: typeof import('./memory.ts');

/** The worker sleeps, and wakes anew with what the browser kept. */
async function restart(): Promise<void> {
  vi.resetModules();
  ({ present } = await import('./present.ts'));
  ({ react } = await import('./react.ts'));
  memory = await import('./memory.ts');
}

beforeEach(async () => {
  kept.scores.clear();
  kept.silenced.clear();
  kept.told = new Map();
  kept.works = async () => undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
  await restart();
});

const nudge = (rule: string, level: Nudge['level'] = 'warn'): Nudge => ({
  start: 0,
  end: 4,
  pack: 'acme',
  rule,
  section: 'plans',
  level,
  title: '',
  message: '',
  why: '',
  packTitle: '',
  sectionTitle: '',
});

const acme: Pack = {
  id: 'acme',
  version: 7,
  title: 'Acme policy',
  language: 'en',
  publisher: { contact: 'comms@acme.example' },
  policy: { free: [], sections: [] },
  lists: {},
  rules: [],
};

const tab = 1;
const promise = nudge('promises');

/** How the rules of a draft show themselves, in the order of the nudges. */
async function check(draft: string, nudges: readonly Nudge[] = [promise]): Promise<Show[]> {
  return (await present(nudges, [acme], { tab, draft })).map(({ show }) => show);
}

/** @param from The tab that it comes from; null for none. */
const say = (draft: string, says: Reaction, rule = 'promises', from: number | null = tab) =>
  react(
    { draft, pack: 'acme', rule, says },
    { isPrivate: false, ...(from === null ? {} : { tab: from }) },
  );

/** Shows the rule in a draft of its own, as often as that. */
async function show(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const draft = crypto.randomUUID();
    await check(draft);
    await say(draft, 'shown');
  }
}

describe('what a person is told', () => {
  test('shrinks from draft to draft, and never within one', async () => {
    expect(await check('first')).toEqual(['panel']);
    await say('first', 'shown');
    await show(1);
    expect(await check('third')).toEqual(['chip']);
    expect(await check('first')).toEqual(['panel']);
    await show(3);
    expect(await check('last')).toEqual(['mark']);
    expect(await check('last', [promise, nudge('other')])).toEqual(['mark', 'panel']);
  });

  test('is remembered though the worker slept', async () => {
    await show(2);
    await restart();
    expect(await check('third')).toEqual(['chip']);
  });

  test('holds whom to tell: a mail about the rule, its pack and version', async () => {
    const [told] = await present([promise], [acme], undefined);
    expect(told?.tell?.who).toBe('comms@acme.example');
    const mail = new URL(told?.tell?.href ?? '');
    expect(mail.pathname).toBe('comms@acme.example');
    expect(mail.searchParams.get('subject')).toBe('About the rule acme/promises');
    expect(mail.searchParams.get('body')).toMatch(
      /Rule: promises\r\nPack: Acme policy \(acme\)\r\nVersion: 7$/,
    );
  });

  test('holds the address of a page as the pack names it, and nothing where it names nobody', async () => {
    const contact = 'https://acme.example/ask?about=policy';
    const [told] = await present([promise], [{ ...acme, publisher: { contact } }], undefined);
    expect(told?.tell).toEqual({ who: 'acme.example', href: contact });
    const { publisher: _, ...nobody } = acme;
    expect((await present([promise], [nobody], undefined))[0]).not.toHaveProperty('tell');
  });

  test('adds nothing to a mail address that could be more than one', async () => {
    const contact = 'comms?bcc=all&x@acme.example';
    const [told] = await present([promise], [{ ...acme, publisher: { contact } }], undefined);
    expect([...new URL(told?.tell?.href ?? '').searchParams.keys()]).toEqual(['subject', 'body']);
  });

  test('is all, as new, when the store is broken, or does not answer', async () => {
    await show(9);
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    kept.works = () => Promise.reject(new Error('The disk is gone.'));
    await restart();
    expect(await check('next')).toEqual(['panel']);
    kept.works = () => new Promise(() => undefined);
    await restart();
    expect(await check('one more')).toEqual(['panel']);
  });
});

describe('"Stop showing this"', () => {
  test('silences the rule in every draft, a pause as well, until it is taken back', async () => {
    const threat = nudge('threat', 'pause');
    await check('one', [threat, promise]);
    expect(await say('one', 'stop', 'threat')).toEqual({ done: true });
    expect(await check('one', [threat, promise])).toEqual(['panel']);
    await restart();
    expect(await check('two', [threat])).toEqual([]);
    expect(await say('one', 'undo', 'threat')).toEqual({ done: true });
    expect(await check('two', [threat])).toEqual(['panel']);
  });

  test('says that it could not be kept where the store fails', async () => {
    await check('one');
    kept.works = () => Promise.reject(new Error('The disk is full.'));
    await expect(say('one', 'stop')).rejects.toThrow();
    expect(await check('one')).toEqual(['panel']);
  });
});

describe('"Not useful"', () => {
  test('makes a rule quiet once it is more than one in ten, from the next draft on', async () => {
    await show(8);
    for (const draft of ['ninth', 'tenth']) {
      await check(draft);
      await say(draft, 'not-useful');
    }
    expect(kept.silenced.get('acme/promises')).toMatchObject({ by: 'rating' });
    expect(await check('tenth')).toHaveLength(1);
    expect(await check('eleventh')).toEqual([]);
  });

  test('is taken back with all that followed from it', async () => {
    await show(9);
    await check('tenth');
    await say('tenth', 'not-useful');
    await check('eleventh');
    await say('eleventh', 'not-useful');
    await say('eleventh', 'undo');
    expect(kept.silenced.size).toBe(0);
    expect(kept.scores.get('acme/promises')).toMatchObject({ shown: 11, notUseful: 1 });
  });
});

describe('a reaction', () => {
  const score = () => kept.scores.get('acme/promises');

  test('counts once for a draft, whatever is sent', async () => {
    await check('one');
    const said: Reaction[] = ['shown', 'shown', 'not-useful', 'not-useful', 'stop', 'shown'];
    const done = await Promise.all(said.map((says) => say('one', says)));
    expect(done.map(({ done }) => done)).toEqual([true, false, true, false, false, false]);
    expect(score()).toMatchObject({ shown: 1, notUseful: 1 });
    expect(kept.silenced.size).toBe(0);
  });

  test.each<[string, Parameters<typeof say>]>([
    ['to a rule that was not told of', ['one', 'stop', 'threat']],
    ['to another draft', ['two', 'stop']],
    ['from another tab', ['one', 'stop', 'promises', 2]],
    ['from no tab', ['one', 'stop', 'promises', null]],
    ['that takes back what was not said', ['one', 'undo']],
  ])('%s changes nothing', async (_what, said) => {
    await check('one');
    expect(await say(...said)).toEqual({ done: false });
    expect(kept.silenced.size + kept.scores.size).toBe(0);
  });

  test('to what is told in a private window changes nothing', async () => {
    await present([promise], [acme], undefined);
    expect(await say('one', 'stop')).toEqual({ done: false });
    expect(kept.told.size).toBe(0);
  });

  test('is possible although the worker slept since', async () => {
    await check('one');
    await vi.waitFor(() => expect(kept.told.size).toBe(1));
    await restart();
    expect(await say('one', 'stop')).toEqual({ done: true });
  });

  test('is kept for the last fifty drafts, and no more', async () => {
    for (let draft = 0; draft < 60; draft++) await check(`draft ${draft}`);
    expect(await say('draft 9', 'shown')).toEqual({ done: false });
    expect(await say('draft 10', 'shown')).toEqual({ done: true });
    expect(kept.told.size).toBe(50);
  });
});

test('erasing forgets every score, and leaves silent what was stopped', async () => {
  await show(5);
  await check('one', [nudge('threat', 'pause')]);
  await say('one', 'stop', 'threat');
  await memory.eraseScores();
  expect(kept.scores.size).toBe(0);
  expect(await check('two', [promise, nudge('threat', 'pause')])).toEqual(['panel']);
});
