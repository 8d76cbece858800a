import fc from 'fast-check';
import {
  strangeKeys,
  strangeNumbers,
  strangeSigns,
  strangeTexts,
  strangeValues,
} from './strange.ts';
import type { Json } from './whole-pack.ts';

/** Packs with a few things changed in them, for tests that ask two readers of a pack the same question. */

type Change = (value: Json) => Json;

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** How many places a value has: itself, and all that is in it. */
const sizeOf = (value: Json): number => {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + sizeOf(one), 1);
};

// It makes `__proto__` a key as any other, as `JSON.parse` does.
const fromEntries = (entries: readonly (readonly [string, Json])[]): Json =>
  Object.fromEntries(entries);

/** The same value with the place of this number, counted from itself, changed. */
const changeAt = (value: Json, place: number, change: Change): Json => {
  if (place === 0) return change(value);
  let left = place - 1;
  const inner = (one: Json): Json => {
    const size = sizeOf(one);
    const at = left;
    left -= size;
    return at >= 0 && at < size ? changeAt(one, at, change) : one;
  };
  if (isList(value)) return value.map(inner);
  if (!isObject(value)) return value;
  return fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
};

const textValue = fc.oneof(
  fc.constantFrom(...strangeTexts),
  fc.string({ unit: fc.constantFrom(...strangeSigns), minLength: 1, maxLength: 4 }),
);

const anyValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: textValue },
  { weight: 1, arbitrary: fc.constantFrom(...strangeNumbers) },
  { weight: 3, arbitrary: fc.constantFrom(...strangeValues) },
);

const anyKey = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...strangeKeys) },
  { weight: 1, arbitrary: textValue },
);

/** Puts a strange sign into a text, or in place of one of its signs, or takes a sign away. */
const editText: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('', ...strangeSigns), fc.nat(), fc.constantFrom(0, 1))
  .map(([sign, at, gone]) => (value) => {
    if (typeof value !== 'string') return value;
    const from = at % (value.length + 1);
    return value.slice(0, from) + sign + value.slice(from + gone);
  });

type Edit = 'take' | 'name' | 'add' | 'copy';

const editList = (list: readonly Json[], how: Edit, at: number, added: Json): Json => {
  if (how === 'take') return list.filter((_, index) => index !== at);
  return how === 'copy' ? [...list, ...list] : [...list.slice(0, at), added, ...list.slice(at)];
};

type Entry = readonly [key: string, value: Json];

const editEntries = (entries: readonly Entry[], how: Edit, at: number, added: Entry): Entry[] => {
  const [key] = added;
  if (how === 'take') return entries.filter((_, index) => index !== at);
  if (how === 'name') return entries.map(([own, one], index) => [index === at ? key : own, one]);
  const copied = entries[at]?.[1];
  return [...entries, how === 'copy' && copied !== undefined ? [key, copied] : added];
};

/** Takes an entry or item away, gives it another key or place, or adds one. */
const editParts: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom<Edit>('take', 'name', 'add', 'copy'), fc.nat(), anyKey, anyValue)
  .map(([how, at, key, added]) => (value) => {
    if (isList(value)) return editList(value, how, at % Math.max(1, value.length), added);
    if (!isObject(value)) return added;
    const entries = Object.entries(value);
    return fromEntries(editEntries(entries, how, at % Math.max(1, entries.length), [key, added]));
  });

/** Puts a value inside others of one kind, up to 21 deep. */
const nest: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('list', 'any', 'not', 'all'),
    fc.constantFrom(1, 2, 10, 14, 15, 16, 17, 18, 21),
  )
  .map(([how, depth]) => (value) => {
    let nested = value;
    for (let level = 0; level < depth; level += 1) {
      if (how === 'list') nested = [nested];
      else nested = how === 'not' ? { not: nested } : { [how]: [nested] };
    }
    return nested;
  });

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: anyValue.map((value) => () => value) },
  { weight: 3, arbitrary: editText },
  { weight: 3, arbitrary: editParts },
  { weight: 1, arbitrary: nest },
);

/** A pack with one to three things changed, each anywhere in it. */
export const changedPacks = (pack: Json): fc.Arbitrary<Json> =>
  fc
    .array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce((value, [place, one]) => changeAt(value, place % sizeOf(value), one), pack),
    );
