/** Times that a busy machine does not spoil: the shortest of several runs, beside a plain loop over the same text. */

const classes = Uint8Array.from({ length: 65_536 }, (_, unit) => unit % 7);
const states = Uint8Array.from({ length: 64 }, (_, cell) => (cell * 5 + 3) % 8);

/** The plain loop: one look at each character's class, and one at a table of states. */
export const plainLoop = (text: string): number => {
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = states[(state << 3) | (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
  }
  return state;
};

const once = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** How long a run takes at best, in milliseconds; what is short is run often. */
export const best = (run: () => void): number => {
  let shortest = once(run);
  const most = performance.now() + 300;
  for (let round = 0; round < 200 && performance.now() < most; round += 1) {
    shortest = Math.min(shortest, once(run));
  }
  return shortest;
};

/** How long the plain loop takes for a text, in milliseconds. */
export const plain = (text: string): number => {
  const times = 1 + Math.ceil(300_000 / (text.length + 1));
  return (
    best(() => {
      for (let time = 0; time < times; time += 1) plainLoop(text);
    }) / times
  );
};
