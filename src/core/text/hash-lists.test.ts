import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashLists } from './hash-lists.ts';
import { HashTable } from './hash-table.ts';

const listOf = (lists: HashLists, hash: number): number[] => {
  const list: number[] = [];
  for (let link = lists.first(hash); link >= 0; link = lists.next(link)) list.push(lists.at(link));
  return list;
};

// Few hashes, so that many come again, and some that fall into one slot.
const hashes = fc.oneof(
  fc.integer(),
  fc.integer({ min: -3, max: 3 }),
  fc.nat(9).map((n) => n << 20),
);

test('a table has for each hash the number that was put last', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hashes, fc.nat(1e9)), { maxLength: 400 }), (all) => {
      const table = new HashTable();
      const expected = new Map<number, number>();
      for (const [hash, number] of all) {
        expect(table.put(hash, number)).toBe(expected.get(hash) ?? -1);
        expected.set(hash, number);
      }
      for (const [hash, number] of expected) expect(table.get(hash)).toBe(number);
      expect(table.get(1 << 30)).toBe(expected.get(1 << 30) ?? -1);
    }),
  );
});

test('lists have all numbers of each hash, the last first', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hashes, fc.nat(1e9)), { maxLength: 400 }), (all) => {
      const lists = new HashLists();
      const expected = new Map<number, number[]>();
      for (const [hash, number] of all) {
        lists.add(hash, number);
        expected.set(hash, [number, ...(expected.get(hash) ?? [])]);
      }
      expect(lists.count).toBe(all.length);
      for (const [hash, list] of expected) expect(listOf(lists, hash)).toEqual(list);
      expect(listOf(lists, 1 << 30)).toEqual(expected.get(1 << 30) ?? []);
    }),
  );
});
