import { describe, expect, test, vi } from 'vitest';
import type { Pack, Rule } from '../../core/packs/pack.ts';
import type { Slot, StoredPack } from '../../storage/stored-pack.ts';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../../i18n/from-files.ts');
  const getManifest = () => ({ version: '2.0.0' });
  return { default: { i18n: i18nFromFiles('nb'), runtime: { getManifest } } };
});

const { readOwnPack } = await import('./own-packs.ts');
const { fileOf, infoOf } = await import('./list-packs.ts');
const { isOn } = await import('./packs-in-force.ts');
const { trialsIn } = await import('./trial.ts');

const source = (version: number): string => `omtanke: 1
id: acme
version: ${version}
title: { en: Acme policy, nb: Reglene til Acme }
`;

const pack: Pack = {
  id: 'acme',
  version: 7,
  title: 'As it was parsed',
  language: 'en',
  policy: { free: [], sections: [] },
  lists: {},
  rules: [],
};

/** A file that this version of ours has read before, so that nothing is to be kept. */
const file = (version: number, by = '2.0.0'): Slot => ({
  text: source(version),
  name: 'acme.yaml',
  version,
  added: version,
  parsed: { by, pack: { ...pack, version } },
});

const unreadable = (version: number): Slot => ({
  text: 'omtanke: 99',
  name: 'acme.yaml',
  version,
  added: version,
});

const stored = (current: Slot, previous?: Slot): StoredPack => ({
  id: 'acme',
  place: 0,
  current,
  ...(previous ? { previous } : {}),
});

describe('a stored pack', () => {
  test('is taken as it was parsed by this version', () => {
    expect(readOwnPack(stored(file(7))).pack?.title).toBe('As it was parsed');
  });

  test('is parsed from its text when another version has read it', () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const { pack: read } = readOwnPack(stored(file(7, '1.0.0')));
    expect(read).toMatchObject({ version: 7, title: { nb: 'Reglene til Acme' } });
  });

  test('shows the file before it where there is one', () => {
    expect(fileOf(readOwnPack(stored(file(7), file(6))))).toEqual({
      name: 'acme.yaml',
      added: 7,
      previous: 6,
    });
  });

  test('gives way to the file before it when it cannot be read any more', () => {
    const own = readOwnPack(stored(unreadable(8), file(7)));
    expect(own.pack?.version).toBe(7);
    expect(fileOf(own)).toEqual({
      name: 'acme.yaml',
      added: 7,
      unreadable: 'previous-in-force',
    });
  });

  test('is out of force when none of its files can be read', () => {
    const own = readOwnPack(stored(unreadable(8), unreadable(7)));
    expect(own.pack).toBeNull();
    expect(fileOf(own)).toMatchObject({ added: 8, unreadable: 'nothing-in-force' });
  });
});

describe('a pack without a switch of the person’s', () => {
  test.each([
    ['general', true],
    ['acme', true],
    ['finance', false],
  ])('is as it comes: %s', (id, on) => {
    expect(isOn(id, new Map())).toBe(on);
    expect(isOn(id, new Map([[id, !on]]))).toBe(!on);
  });
});

describe('what is shown of a pack', () => {
  test('is in the language of the reader', () => {
    const title = { en: 'Acme policy', nb: 'Reglene til Acme' };
    expect(infoOf({ ...pack, title }, true)).toMatchObject({
      title: 'Reglene til Acme',
      languages: ['en', 'nb'],
      on: true,
    });
  });

  test('names the pack’s own language where its texts are plain', () => {
    expect(infoOf({ ...pack, language: 'de' }, false)).toMatchObject({
      languages: ['de'],
      on: false,
    });
  });

  test.each([
    ['2000-01-01', true],
    ['9999-12-31', false],
  ])('says whether a review by %s is due', (reviewBy, reviewDue) => {
    expect(infoOf({ ...pack, reviewBy }, true)).toMatchObject({ reviewBy, reviewDue });
  });

  test('tells built-in rules that it changes from those that are gone', () => {
    const adjust = { 'general/profanity': 'off', 'general/gone': 'hint' } as const;
    expect(infoOf({ ...pack, adjust }, true).adjustLost).toEqual(['general/gone']);
  });

  test('says how far its rules on trial have come', () => {
    const rules: Rule[] = [
      {
        id: 'names',
        section: 'plans',
        level: 'warn',
        message: 'Is it public yet?',
        find: { terms: ['bluebird'] },
        trial: 20,
        yields: true,
        examples: { nudge: [], fine: [] },
      },
    ];
    const [trial] = trialsIn([{ ...pack, rules }]).values();
    if (!trial) throw new Error('It is not on trial.');
    const counts = new Map([[trial.rule, { ...trial, count: 3 }]]);
    expect(infoOf({ ...pack, rules }, true, undefined, counts).trials).toEqual([
      { rule: 'names', counted: 3, of: 20 },
    ]);
  });

  test('counts no review as due where none is asked for', () => {
    expect(infoOf(pack, true).reviewDue).toBe(false);
  });
});
