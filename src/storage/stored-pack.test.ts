import { describe, expect, test } from 'vitest';
import {
  placeFile,
  readStoredPack,
  type Slot,
  type StoredPack,
  swapSlots,
  withoutRemoval,
} from './stored-pack.ts';

const file = (version: number, text = `version: ${version}`): Slot => ({
  text,
  name: 'acme.yaml',
  version,
  added: 1000 + version,
});

const acme = (...[current = file(1), previous]: Slot[]): StoredPack => ({
  id: 'acme',
  place: 3,
  current,
  ...(previous ? { previous } : {}),
});

const kindOf = (stored: StoredPack | undefined, slot: Slot): string =>
  placeFile(stored, 'acme', slot, 0).kind;

describe('a file that is added', () => {
  test('is the first of its pack, at the place that is free', () => {
    expect(placeFile(undefined, 'acme', file(7), 4)).toEqual({
      kind: 'first',
      pack: { id: 'acme', place: 4, current: file(7) },
    });
  });

  test('takes the place of an older one, which is kept', () => {
    expect(placeFile(acme(file(7), file(5)), 'acme', file(9), 0)).toEqual({
      kind: 'newer',
      pack: acme(file(9), file(7)),
    });
  });

  test('is refused when it is older than what is there', () => {
    expect(placeFile(acme(file(7)), 'acme', file(6), 0)).toEqual({ kind: 'older', installed: 7 });
  });

  test('is refused when its version is there with other words', () => {
    expect(placeFile(acme(file(7)), 'acme', file(7, 'other'), 0)).toEqual({
      kind: 'differs',
      installed: 7,
    });
  });

  test('changes nothing when it is there already, whatever its name', () => {
    expect(kindOf(acme(file(7)), { ...file(7), name: 'copy.yaml' })).toBe('same');
  });

  test('is compared with the previous file too, after a person went back to that', () => {
    const back = swapSlots(acme(file(7), file(6)));
    expect(kindOf(back, file(7))).toBe('newer');
    expect(kindOf(back, file(7, 'other'))).toBe('differs');
    expect(kindOf(back, file(8))).toBe('newer');
    expect(kindOf(back, file(5))).toBe('older');
  });

  test('may have any version once its pack was removed', () => {
    const gone = { ...acme(file(7), file(6)), removed: 1 };
    expect(placeFile(gone, 'acme', file(2), 9)).toEqual({ kind: 'first', pack: acme(file(2)) });
  });
});

describe('a stored pack', () => {
  test('can go back to its previous file, and forth again', () => {
    const there = acme(file(7), file(6));
    expect(swapSlots(there)).toEqual(acme(file(6), file(7)));
    expect(swapSlots(swapSlots(there))).toEqual(there);
    expect(swapSlots(acme(file(7)))).toEqual(acme(file(7)));
  });

  test('can come back from its removal', () => {
    expect(withoutRemoval({ ...acme(), removed: 5 })).toEqual(acme());
  });

  test('is read as it was written', () => {
    expect(readStoredPack(acme(file(2), file(1)))).toEqual(acme(file(2), file(1)));
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['something else', { id: 'acme' }],
    ['a pack without its text', { ...acme(), current: { ...file(1), text: undefined } }],
    ['a place that is no number', { ...acme(), place: 'first' }],
  ])('is not read from %s', (_what, value) => {
    expect(readStoredPack(value)).toBeNull();
  });
});
