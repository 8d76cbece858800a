import { canonicalUnit, hasOtherCases } from './canonical.ts';
import type { CharacterRange, CharacterSet } from './character-set.ts';
import { chanceOf } from './rarity.ts';
import { ANY_DIGIT, EDGE, isEmptyRaw, isTaken, LONGEST_WORD } from './raw-word.ts';
import type { Node, Repeat } from './syntax.ts';

/**
 * What is known of the matches of each part of a pattern, from the inside out: as long as it is little,
 * all that a part can match; else what it begins and ends with, and what stands in between.
 */

/** How many words what follows each other may multiply to. */
const MOST_PRODUCTS = 8;

/** How many words a choice may have. */
const MOST_CHOICES = 250;

/** How many characters a set may have to be taken one by one, and how many a range in it. */
const MOST_CHARACTERS = 64;
const WIDEST_RANGE = 4;

const ZERO = 0x30;
const NINE = 0x39;

/** A needle in raw words, and how likely one of them is in a post. */
export interface RawNeedle {
  readonly words: readonly string[];
  readonly chance: number;
}

/** What is known of the matches of a node, in raw words. */
export interface Known {
  /** All that it can match; null where that is too much. */
  readonly whole: readonly string[] | null;
  /** One of these stands at the beginning of each match. */
  readonly starts: readonly string[];
  /** One of these stands at the end of each match. */
  readonly ends: readonly string[];
  /** What stands in each match, where it is not known as a whole. */
  readonly inside: readonly RawNeedle[];
}

const anything: readonly string[] = [''];
const unknown: Known = { whole: null, starts: anything, ends: anything, inside: [] };

const knownWhole = (whole: readonly string[]): Known => ({
  whole,
  starts: whole,
  ends: whole,
  inside: [],
});

const isDigits = ({ names, ranges, negated }: CharacterSet): boolean =>
  !negated &&
  ranges.length === 0 &&
  names.length === 1 &&
  names[0]?.name === '\\d' &&
  !names[0].negated;

/** A character in canonical form; null where that is not one, or is what stands for something else here. */
const canonicalCharacter = (point: number): string | null => {
  if (point > 0xffff) return hasOtherCases(point) ? null : String.fromCodePoint(point);
  const unit = canonicalUnit(point);
  return isTaken(unit) ? null : String.fromCharCode(unit);
};

/** What is known of characters that stand for themselves. */
const knownOfLiteral = (text: string): Known => {
  // Nearly all are plain already.
  if (/^[ -@[-~]+$/.test(text)) return knownWhole([text]);
  let canonical = '';
  for (const character of text) {
    const next = canonicalCharacter(character.codePointAt(0) as number);
    if (next === null) return unknown;
    canonical += next;
  }
  return knownWhole([canonical]);
};

/** The characters of a range, one by one; null where they are too many. */
const charactersInRange = ({ low, high }: CharacterRange): readonly string[] | null => {
  if (low >= ZERO && high <= NINE && low < high) return [ANY_DIGIT];
  if (high - low >= WIDEST_RANGE) return null;
  const characters: string[] = [];
  for (let point = low; point <= high; point += 1) {
    const character = canonicalCharacter(point);
    if (character === null) return null;
    characters.push(character);
  }
  return characters;
};

/** The characters of a set, one by one; null where they are too many. */
const charactersOf = (set: CharacterSet): readonly string[] | null => {
  if (isDigits(set)) return [ANY_DIGIT];
  if (set.negated || set.names.length > 0 || set.ranges.length === 0) return null;
  const characters = new Set<string>();
  for (const range of set.ranges) {
    const some = charactersInRange(range);
    if (some === null) return null;
    for (const character of some) characters.add(character);
  }
  return characters.size > MOST_CHARACTERS ? null : [...characters];
};

const product = (before: readonly string[], after: readonly string[]): readonly string[] => {
  if (after.length > 1) return before.flatMap((word) => after.map((next) => word + next));
  const only = after[0] as string;
  return only === '' ? before : before.map((word) => word + only);
};

const isShort = (words: readonly string[]): boolean =>
  words.some((word) => word.length < LONGEST_WORD);

/** A needle of raw words; null where one of them is empty and so stands everywhere. */
const needleOf = (words: readonly string[]): RawNeedle | null => {
  let none = 1;
  for (const word of words) {
    if (isEmptyRaw(word)) return null;
    none *= 1 - chanceOf(word);
  }
  return { words, chance: 1 - none };
};

/** The needles of a node, in any order. */
export const needlesIn = ({ whole, inside }: Known): readonly RawNeedle[] => {
  if (whole === null) return inside;
  const needle = needleOf(whole);
  return needle === null ? [] : [needle];
};

const rarestOf = (needles: readonly RawNeedle[]): RawNeedle | null => {
  let best: RawNeedle | null = null;
  for (const needle of needles) if (best === null || needle.chance < best.chance) best = needle;
  return best;
};

/** What is known of parts that follow each other: neighbours that are known as wholes make longer words. */
class Row {
  #isWhole = true;
  #starts: readonly string[] | null = null;
  /** What surely stands right before the next part. */
  #run = anything;
  readonly #inside: RawNeedle[] = [];

  add(part: Known): void {
    const next = part.whole ?? part.starts;
    if (next.length > 1 || next[0] !== '') {
      const fits =
        this.#run.length === 1 ||
        next.length === 1 ||
        this.#run.length * next.length <= MOST_PRODUCTS;
      if (fits && isShort(this.#run)) this.#run = product(this.#run, next);
      else this.#end(next);
    }
    if (part.whole !== null) return;
    this.#end(part.ends);
    for (const needle of part.inside) this.#inside.push(needle);
  }

  /** Ends the row of neighbours, and begins another. */
  #end(next: readonly string[]): void {
    this.#isWhole = false;
    this.#starts ??= this.#run;
    const needle = needleOf(this.#run);
    if (needle !== null) this.#inside.push(needle);
    this.#run = next;
  }

  finish(): Known {
    if (this.#isWhole) return knownWhole(this.#run);
    const ends = this.#run;
    this.#end(anything);
    return { whole: null, starts: this.#starts ?? anything, ends, inside: this.#inside };
  }
}

const knownOfSequence = (items: readonly Node[]): Known => {
  const row = new Row();
  for (const item of items) row.add(knownOf(item));
  return row.finish();
};

/** The words of all; what says nothing where they are too many, or one is empty. */
const union = (sets: readonly (readonly string[])[]): readonly string[] => {
  const words = sets.length === 1 ? (sets[0] as readonly string[]) : sets.flat();
  return words.length > MOST_CHOICES || words.includes('') ? anything : words;
};

/** The rarest needle of each option, as one; none where an option has none. */
const needleOfOptions = (options: readonly Known[]): RawNeedle[] => {
  const words: string[] = [];
  let none = 1;
  for (const option of options) {
    const needle = rarestOf(needlesIn(option));
    if (needle === null) return [];
    for (const word of needle.words) words.push(word);
    none *= 1 - needle.chance;
  }
  return [{ words, chance: 1 - none }];
};

const knownOfChoice = (options: readonly Node[]): Known => {
  const known = options.map(knownOf);
  if (known.every(({ whole }) => whole !== null)) {
    const whole = known.flatMap(({ starts }) => starts);
    if (whole.length <= MOST_CHOICES) return knownWhole(whole);
  }
  return {
    whole: null,
    starts: union(known.map(({ starts }) => starts)),
    ends: union(known.map(({ ends }) => ends)),
    inside: needleOfOptions(known),
  };
};

const knownOfRepeat = ({ body, least, most }: Repeat): Known => {
  const known = knownOf(body);
  if (least === 0) {
    const isOnce = most === 1 && known.whole !== null && known.whole.length < MOST_CHOICES;
    return isOnce ? knownWhole([...(known.whole ?? []), '']) : unknown;
  }
  const row = new Row();
  const turns = Math.min(least, LONGEST_WORD);
  for (let turn = 0; turn < turns; turn += 1) row.add(known);
  const turned = row.finish();
  if (turns === most) return turned;
  return { ...turned, whole: null, inside: needlesIn(turned) };
};

/** Finds out what is known of the matches of a node. */
export const knownOf = (node: Node): Known => {
  switch (node.kind) {
    case 'literal':
      return knownOfLiteral(node.text);
    case 'character': {
      const characters = charactersOf(node.set);
      return characters === null ? unknown : knownWhole(characters);
    }
    case 'assertion':
      return knownWhole(node.holds === 'wordEdge' ? [EDGE] : anything);
    case 'sequence':
      return knownOfSequence(node.items);
    case 'choice':
      return knownOfChoice(node.options);
    case 'repeat':
      return knownOfRepeat(node);
  }
};
