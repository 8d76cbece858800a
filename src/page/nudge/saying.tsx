import { render } from 'preact';
import type { ShownNudge } from '../../core/checker/finding.ts';
import { Words, type WordsProps } from './words.tsx';

/** What is to be said; the findings from the most serious to the least are asked for only where that is something new. */
export type Said = Omit<WordsProps, 'ranked'> & {
  readonly nudges: readonly ShownNudge[];
  readonly ranked: () => readonly ShownNudge[];
};

/** Our words as they stand on a stage. Most keys of a writer change nothing of them, and then nothing is done. */
export class Saying {
  #last: Said | null = null;
  #sign = '';

  constructor(readonly stage: HTMLElement) {}

  say(said: Said): void {
    const last = this.#last;
    this.#last = said;
    if (last && isVerySame(said, last)) return;
    const { ranked, ...props } = said;
    const words = { ...props, ranked: ranked() };
    const sign = signOf(words);
    if (sign === this.#sign) return;
    this.#sign = sign;
    render(<Words {...words} />, this.stage);
  }

  end(): void {
    this.#last = null;
    this.#sign = '';
    render(null, this.stage);
  }
}

const parts = [
  'nudges',
  'open',
  'question',
  'outcome',
  'isMoreOpen',
  'done',
  'nothing',
  'takesFixes',
  'remembers',
] as const satisfies readonly (keyof Said)[];

/** Whether nothing is another. While no panel is open, the text may be: the chip holds none of it. */
const isVerySame = (one: Said, other: Said): boolean =>
  (one.open === null || one.text === other.text) &&
  parts.every((part) => one[part] === other[part]);

/** Whatever is seen or done with it: two of the same sign are the same for everybody. */
function signOf({
  ranked,
  text,
  open,
  question,
  outcome,
  isMoreOpen,
  done,
  nothing,
  takesFixes,
  remembers,
}: WordsProps): string {
  const rules = ranked.map(({ pack, rule, level, show }) => [pack, rule, level, show]);
  const found = open && text.slice(open.start, open.end);
  const shown = open && [open.pack, open.rule, open.start, found, open.tell?.href];
  const asked = question && [question.nudge.pack, question.nudge.rule, question.attempt.by];
  const state = [outcome, isMoreOpen, done, nothing, takesFixes, remembers];
  return JSON.stringify([rules, shown, asked, state]);
}
