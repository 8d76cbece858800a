import { widthAt } from '../text/characters.ts';
import type { PatternFault } from './pattern.ts';

/**
 * A pattern's source, read from left to right. Faults are noted and reading goes on, so that a
 * writer learns of all of them at once. Offsets are UTF-16 code units.
 */
export class Reader {
  readonly source: string;
  at = 0;
  abandoned = false;
  readonly faults: PatternFault[] = [];
  /** The names of groups so far. */
  readonly groupNames = new Set<string>();

  constructor(source: string) {
    this.source = source;
  }

  /** Whether nothing is left. */
  get ended(): boolean {
    return this.at >= this.source.length;
  }

  /** Whether `text` comes next. */
  sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** Reads `text` if it comes next. */
  takes(text: string): boolean {
    const seen = this.sees(text);
    if (seen) this.at += text.length;
    return seen;
  }

  /** Reads what a sticky expression matches here, or nothing. */
  takeMatch(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source);
    if (match !== null) this.at = expression.lastIndex;
    return match;
  }

  /** Reads one character, and gives it; the empty string at the end. */
  takeCharacter(): string {
    const start = this.at;
    if (!this.ended) this.at += widthAt(this.source, start);
    return this.source.slice(start, this.at);
  }

  /** What was read since `start`. */
  since(start: number): string {
    return this.source.slice(start, this.at);
  }

  /** Leaves the rest unread, where a fault makes it senseless: no group in it is missed. */
  abandon(): void {
    this.at = this.source.length;
    this.abandoned = true;
  }

  /** Notes a fault. */
  fault(at: number, message: string): void {
    this.faults.push({ at, message });
  }
}
