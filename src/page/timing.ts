/** Every wait of the page side, with its reason; in milliseconds. */
export const timing = {
  /** From a change to the check of it, where no other follows. */
  checkAfter: 100,
  /**
   * Whoever writes on is checked as soon as they rest for half as long again as from key to key, or for `gap`; and every
   * `longest`. Nobody reads a note in the middle of a word, and a question costs more than the keys that it is about:
   * at 110 ms from key to key a fifth to a third of what the page itself does (measured 2026-11).
   * Within `samePress` only one key goes down: editors tell of it in several ways.
   */
  burst: { gap: 50, longest: 1000, samePress: 8 },
  /**
   * After the last thing that a person did, the page is looked at again: sites open menus, ask questions, and empty
   * or fill their boxes some time later, in ways that no event tells of.
   */
  settle: [250, 800],
  /** A natural pause: no key and no caret movement for so long (`design.md` section 4). */
  pause: 700,
  /** An editor takes note of a new selection, and of what was written there, after so long (measured 2026-11). */
  noticed: 50,
  /** How long a change that we made can be undone by our button; the editor's own undo knows of it ever after. */
  undo: 10_000,
  /** How long the word stays that nothing was noticed: twice as long as it takes to read. */
  nothing: 4000,
  /** From when a region for those who listen stands in the page to what it says; in Firefox a frame is too little. */
  heard: 200,
  /** While something is shown: a third of the time after which `overlay.css` hides what gives no sign of life. */
  signOfLife: 1000,
} as const;
