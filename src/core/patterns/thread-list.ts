/** Threads in the order of preference, in arrays that are made once. */
export class ThreadList {
  /** The instruction that each thread comes to next. */
  readonly pcs: Int32Array;
  /** Where the match of each thread begins, in UTF-16 code units. */
  readonly starts: Int32Array;
  count = 0;

  constructor(most: number) {
    this.pcs = new Int32Array(most);
    this.starts = new Int32Array(most);
  }

  add(pc: number, start: number): void {
    this.pcs[this.count] = pc;
    this.starts[this.count] = start;
    this.count += 1;
  }
}
