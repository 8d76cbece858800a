import { render } from 'preact';
import type { ShownNudge } from '../../core/checker/finding.ts';
import { timing } from '../timing.ts';
import { Words, type WordsProps } from './words.tsx';

type Shown = Omit<WordsProps, 'isHeard'>;

/** What is to be said; the findings from the most serious to the least are asked for only where that is something new. */
export type Said = Omit<Shown, 'ranked'> & {
  readonly nudges: readonly ShownNudge[];
  readonly ranked: () => readonly ShownNudge[];
};

/**
 * Our words as they stand on a stage. Most keys of a writer change nothing of them, and then nothing is done. What is
 * for listeners comes a moment after all else: they hear only what comes into a region that was there before.
 */
export class Saying {
  #last: Said | null = null;
  #sign = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly stage: HTMLElement) {}

  say(said: Said): void {
    const last = this.#last;
    this.#last = said;
    if (last && isVerySame(said, last)) return;
    const { ranked, ...props } = said;
    const words = { ...props, ranked: ranked() };
    const sign = signOf(words);
    if (sign === this.#sign) return;
    const isHeard = this.#sign !== '' && this.#timer === undefined;
    this.#sign = sign;
    clearTimeout(this.#timer);
    this.#draw(words, isHeard);
    this.#timer = isHeard ? undefined : setTimeout(() => this.#draw(words, true), timing.heard);
  }

  end(): void {
    this.#last = null;
    this.#sign = '';
    clearTimeout(this.#timer);
    this.#timer = undefined;
    render(null, this.stage);
  }

  #draw(words: Shown, isHeard: boolean): void {
    this.#timer = undefined;
    render(<Words {...words} isHeard={isHeard} />, this.stage);
  }
}

const parts = [
  'nudges',
  'open',
  'question',
  'outcome',
  'isMoreOpen',
  'opened',
  'mentioned',
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
  opened,
  mentioned,
  done,
  nothing,
  takesFixes,
  remembers,
}: Shown): string {
  const rules = ranked.map(({ pack, rule, level, show }) => [pack, rule, level, show]);
  const found = open && text.slice(open.start, open.end);
  const shown = open && [open.pack, open.rule, open.start, found, open.tell?.href];
  const asked = question && [question.nudge.pack, question.nudge.rule, question.attempt.by];
  const state = [outcome, isMoreOpen, opened, mentioned, done, nothing, takesFixes, remembers];
  return JSON.stringify([rules, shown, asked, state]);
}
