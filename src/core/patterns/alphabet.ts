import { widthAt } from '../text/characters.ts';
import { asciiOf, type CharacterSet, isAscii, membership } from './character-set.ts';

const ASCII = 128;

/** How many characters beyond ASCII are remembered; a text that uses more begins anew. */
const MOST_REMEMBERED = 1024;

/**
 * Which of a program's sets hold a character. One column for each character, filled when a text
 * first uses it, ASCII from the start:
 *
 *              set 0   set 1   …   begins
 *    '\0'        0       0           0
 *     …
 *    'a'         1       0           1      one if a match may begin with it
 *     …
 *    the end     0       0           0
 *    'å'         1       0           1
 *
 * laid out column after column in one array, so that a step is one look into it.
 */
export class Alphabet {
  /** The columns, `width` entries each. It is replaced when it grows: read it anew for each character. */
  table: Uint8Array;
  /** How many entries a column has: one for each set, and the last for `begins`. */
  readonly width: number;
  /** The column of the end of a text, which no set holds. */
  readonly end: number;
  readonly #holds: readonly ((point: number) => boolean)[];
  readonly #begins: readonly number[];
  readonly #asciiOnly: boolean;
  readonly #columns = new Map<number, number>();

  /** @param begins the numbers of the sets with whose characters a match may begin. */
  constructor(sets: readonly CharacterSet[], begins: readonly number[]) {
    this.width = sets.length + 1;
    this.end = ASCII * this.width;
    this.#holds = sets.map(membership);
    this.#begins = begins;
    this.#asciiOnly = begins.every((set) => isAscii(sets[set] as CharacterSet));
    this.table = new Uint8Array((ASCII + 1) * this.width);
    for (const [number, set] of sets.entries()) this.#fillAscii(number, set);
    for (let point = 0; point < ASCII; point += 1) this.#fillBegins(point * this.width);
  }

  #fillAscii(number: number, set: CharacterSet): void {
    for (const point of asciiOf(set)) this.table[point * this.width + number] = 1;
  }

  #fillBegins(column: number): void {
    const { table } = this;
    const begins = this.#begins.some((set) => table[column + set] === 1);
    table[column + this.width - 1] = begins ? 1 : 0;
  }

  /** Where the column of the character at `at` begins in `table`. */
  columnAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if (unit < ASCII) return unit * this.width;
    return at < text.length ? this.#columnOf(text.codePointAt(at) as number) : this.end;
  }

  /** Whether a match may begin with the character of a column. */
  begins(column: number): boolean {
    return this.table[column + this.width - 1] === 1;
  }

  /**
   * The first place from `at` on with a character that a match may begin with, and where all holds that
   * `need` has a bit for; else the end.
   * @param held what holds at each place; may be empty where nothing is needed
   */
  nextBegin(text: string, at: number, held: Uint8Array, need: number): number {
    const { length } = text;
    let from = at;
    while (from < length) {
      const unit = text.charCodeAt(from);
      if (this.#beginsAt(text, from, unit) && ((held[from] as number) & need) === need) return from;
      from += unit < ASCII ? 1 : widthAt(text, from);
    }
    return length;
  }

  #beginsAt(text: string, at: number, unit: number): boolean {
    if (unit < ASCII) return this.begins(unit * this.width);
    return !this.#asciiOnly && this.begins(this.columnAt(text, at));
  }

  #columnOf(point: number): number {
    return this.#columns.get(point) ?? this.#addColumn(point);
  }

  #addColumn(point: number): number {
    if (this.#columns.size >= MOST_REMEMBERED) this.#columns.clear();
    const column = this.end + (this.#columns.size + 1) * this.width;
    if (column === this.table.length) {
      const grown = new Uint8Array(2 * column);
      grown.set(this.table);
      this.table = grown;
    }
    this.#columns.set(point, column);
    this.#fill(column, point);
    return column;
  }

  #fill(column: number, point: number): void {
    const { table } = this;
    for (const [set, holds] of this.#holds.entries()) table[column + set] = holds(point) ? 1 : 0;
    this.#fillBegins(column);
  }
}
