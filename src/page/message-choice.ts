import { ask } from '../messages/send.ts';

/** Whether the person has their private messages checked: unknown, and so no, until the worker says it. */
export class MessageChoice {
  #on = false;

  /** @param onChange Called when it is otherwise than before. */
  constructor(readonly onChange: () => void) {}

  get on(): boolean {
    return this.#on;
  }

  /** Asks anew. Where nobody answers, messages are treated as before. */
  ask(): void {
    ask('messagesChosen', {}).then(
      (on) => {
        if (on === this.#on) return;
        this.#on = on;
        this.onChange();
      },
      () => undefined,
    );
  }
}
