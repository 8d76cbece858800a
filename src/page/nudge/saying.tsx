import { render } from 'preact';
import { Words, type WordsProps } from './words.tsx';

/** Our words as they stand on a stage. Most keys of a writer change nothing of them, and then nothing is done. */
export class Saying {
  #said = '';

  constructor(readonly stage: HTMLElement) {}

  say(props: WordsProps): void {
    const saying = signOf(props);
    if (saying === this.#said) return;
    this.#said = saying;
    render(<Words {...props} />, this.stage);
  }

  end(): void {
    this.#said = '';
    render(null, this.stage);
  }
}

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
