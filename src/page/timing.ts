/** Every wait of the page side, with its reason; in milliseconds. */
export const timing = {
  /** From the first unsent change to the check: a person typing fast asks about eight times a second. */
  checkAfter: 100,
  /** A natural pause: no key and no caret movement for so long (`design.md` section 4). */
  pause: 700,
} as const;
