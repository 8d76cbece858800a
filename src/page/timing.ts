/** Every wait of the page side, with its reason; in milliseconds. */
export const timing = {
  /** From the first unsent change to the check: a person typing fast asks about eight times a second. */
  checkAfter: 100,
  /**
   * Keys that come faster than this are a burst, a word at a go: nobody reads a note in the middle of it, so the check waits
   * for its end, and never longer than that. A question costs more than the keys that it is about.
   */
  burst: { gap: 50, longest: 250 },
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
