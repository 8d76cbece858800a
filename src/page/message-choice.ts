import { ask } from '../messages/send.ts';

/** Whether the person has their private messages checked: unknown, and so no, until the worker says it. */
export class MessageChoice {
  #on = false;

  /** @param onChange Called when it is otherwise than before. */
  constructor(readonly onChange: () => void) {}

  get on(): boolean {
    return this.#on;
  }

  /** Another message is entered: it is left alone until the worker says otherwise of now. */
  askAnew(): void {
    this.#on = false;
    void this.ask();
  }

  /** Asks whether it still is so. @returns Whether it is; where nobody answers, messages are left alone. */
  async ask(): Promise<boolean> {
    const on = await ask('messagesChosen', {}).catch(() => false);
    const isSame = on === this.#on;
    this.#on = on;
    if (!isSame) this.onChange();
    return isSame;
  }
}
