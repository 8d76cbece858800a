import type { Page } from 'playwright';
import { contextOf } from './contexts.ts';
import type { Relay } from './relay.ts';

interface Context {
  readonly context: string;
  readonly clientWindow: string;
}

/** One of the browser's own windows: code there may do what the browser's own may. */
export class BrowserWindow {
  readonly #relay: Relay;
  readonly #context: string;

  private constructor(relay: Relay, { context }: Context) {
    this.#relay = relay;
    this.#context = context;
  }

  /** The window around a page, or any one without. @throws Error where there is none. */
  static async around(relay: Relay, page?: Page): Promise<BrowserWindow> {
    const tree = (params: object) =>
      relay.send<{ contexts: readonly Context[] }>('browsingContext.getTree', params);
    const { contexts: windows } = await tree({ 'moz:scope': 'chrome', maxDepth: 0 });
    const tabs = page && (await tree({ root: await contextOf(relay, page), maxDepth: 0 }));
    const found = windows.find(
      ({ clientWindow }) => !tabs || clientWindow === tabs.contexts[0]?.clientWindow,
    );
    if (!found) throw new Error('Firefox has no such window.');
    return new BrowserWindow(relay, found);
  }

  /** Runs an expression there, awaits it, and gives what it says. */
  async evaluate<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = await this.#relay.send<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((told) => JSON.stringify(told ?? null))`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null') as Result;
  }
}
