/** Threads in the order of preference, in arrays that are made once. */
export class ThreadList {
  /** The state that each thread is in. */
  readonly states: Int32Array;
  /** Where the match of each thread begins, in UTF-16 code units. */
  readonly starts: Int32Array;
  count = 0;

  constructor(most: number) {
    this.states = new Int32Array(most);
    this.starts = new Int32Array(most);
  }

  add(state: number, start: number): void {
    this.states[this.count] = state;
    this.starts[this.count] = start;
    this.count += 1;
  }
}
