import type { BrowserContext, CDPSession } from 'playwright';
import { placeAtRest, placeToClick } from '../place-to-click.ts';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Thrown {
  readonly text: string;
  readonly exception?: { readonly description?: string };
}

/**
 * A page of the browser's that Playwright has no page object for: the popup of an extension, a side panel. It is
 * spoken to over the browser's own protocol.
 */
export class RawTarget {
  readonly #session: CDPSession;
  readonly #id: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (sessionId === id && answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** Attaches to the target at an address, as soon as there is one. */
  static async at(context: BrowserContext, url: string, timeout = 5000): Promise<RawTarget> {
    const browser = context.browser();
    if (!browser) throw new Error('This context has no browser to ask.');
    const session = await browser.newBrowserCDPSession();
    const end = Date.now() + timeout;
    for (;;) {
      const { targetInfos } = await session.send('Target.getTargets');
      const found = targetInfos.find((target) => target.url === url);
      if (found) {
        const { targetId } = found;
        const { sessionId } = await session.send('Target.attachToTarget', { targetId });
        return new RawTarget(session, sessionId);
      }
      if (Date.now() > end) throw new Error(`No ${url} within ${timeout} ms.`);
    }
  }

  /** Waits until there is no target at an address any more. */
  static async gone(context: BrowserContext, url: string, timeout = 5000): Promise<void> {
    const session = await context.browser()?.newBrowserCDPSession();
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
      if (!targetInfos.some((target) => target.url === url)) return;
    }
    throw new Error(`${url} is still there after ${timeout} ms.`);
  }

  /** Runs a function there, and gives what it returned. It is copied: it sees its page and its arguments, nothing else. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.run(`(${String(fn)})(...${JSON.stringify(args)})`);
  }

  /** Runs an expression there, awaits it, and gives what it says. */
  async run<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      // What it does is done by a person.
      userGesture: true,
    })) as { result: { value: Result }; exceptionDetails?: Thrown };
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** A real click of the mouse on a button, by its label or its words. */
  async clickButton(name: string): Promise<void> {
    const place = await placeAtRest(name, () => this.evaluate(placeToClick, name));
    for (const type of ['mousePressed', 'mouseReleased']) {
      const press = { type, ...place, button: 'left', clickCount: 1 };
      await this.#send('Input.dispatchMouseEvent', press);
    }
  }

  async #send(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Answer>((done) => this.#waiting.set(id, done));
    const message = JSON.stringify({ id, method, params });
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#id, message });
    const { result, error } = await answered;
    this.#waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }
}
