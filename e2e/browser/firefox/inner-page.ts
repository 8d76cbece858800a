import { placeAtRest, placeToClick } from '../place-to-click.ts';
import type { BrowserWindow } from './window.ts';

/** What is used of the element that shows a page in the browser's window. */
interface PageElement extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: unknown): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

/** A page of the extension in a part of the browser's own window that the protocol has no context for: a popup, the sidebar. */
export class InnerPage {
  readonly #window: BrowserWindow;
  readonly #element: string;

  /** @param element An expression that gives its element in the window. */
  constructor(window: BrowserWindow, element: string) {
    this.#window = window;
    this.#element = element;
  }

  /** Runs an expression there, awaits it, and gives what it says. */
  evaluate<Result>(expression: string): Promise<Result> {
    return this.#window.evaluate<Result>(
      `(${runIn})(${this.#element}, ${JSON.stringify(expression)})`,
    );
  }

  /** A real click of the mouse on a button, by its label or its words. */
  async click(name: string): Promise<void> {
    const ask = `(${placeToClick})(${JSON.stringify(name)})`;
    const { x, y } = await placeAtRest(name, () => this.evaluate(ask));
    await this.#window.evaluate(`(${clickIn})(${this.#element}, ${x}, ${y})`);
  }
}

/** Runs in the browser's window: the page is another process's, where a script of the frame runs for us. */
function runIn({ messageManager }: PageElement, expression: string): Promise<unknown> {
  const name = `omtanke-tests-${Math.random()}`;
  const script = `{
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const tell = (told) => sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(told));
    Promise.resolve()
      .then(() => Cu.evalInSandbox(${JSON.stringify(expression)}, box))
      .then((value) => tell({ value }), (error) => tell({ error: String(error) }));
  }`;
  return new Promise((done, fail) => {
    const listener = ({ data }: { data: string }): void => {
      messageManager.removeMessageListener(name, listener);
      const { value, error } = JSON.parse(data) as { value?: unknown; error?: string };
      if (error === undefined) done(value);
      else fail(new Error(error));
    };
    messageManager.addMessageListener(name, listener);
    messageManager.loadFrameScript(
      `data:application/javascript,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** Runs in the browser's window: the mouse as the browser's own remote agent moves it, which may not here. */
async function clickIn(page: PageElement, x: number, y: number): Promise<void> {
  type Mouse = { synthesizeMouseAtPoint(x: number, y: number, how: object, window: unknown): void };
  const { ChromeUtils } = globalThis as unknown as {
    ChromeUtils: { importESModule(url: string): { event: Mouse } };
  };
  const agent = 'chrome://remote/content/shared/webdriver/Event.sys.mjs';
  const { event } = ChromeUtils.importESModule(agent);
  type View = { readonly browsingContext: { readonly embedderElement: Element | null } };
  let [left, top] = [x, y];
  for (let part: Element | null = page; part; ) {
    const box = part.getBoundingClientRect();
    left += box.x;
    top += box.y;
    const view = part.ownerDocument.defaultView as unknown as View;
    part = view.browsingContext.embedderElement;
  }
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    await event.synthesizeMouseAtPoint(left, top, { type, button: 0, clickCount: 1 }, window);
  }
}
