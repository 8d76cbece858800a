/**
 * How much work one check may still do, in steps. A step is about as much work as looking at one
 * character in one state of a pattern: 5 to 10 ns on a laptop of 2026. What is counted is work and
 * not time, so that the same text and packs give the same answer on every machine.
 */
export class Effort {
  #left: number;

  /** @param most how many steps there are; any number where it is left out */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#left = most;
  }

  /** The steps that are left: none, where more was spent than there was. */
  get left(): number {
    return Math.max(0, this.#left);
  }

  /** Takes `steps` from what is left. @returns whether there were as many */
  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }
}
