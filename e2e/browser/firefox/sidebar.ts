import type { Page } from 'playwright';
import type { SidePanel } from '../engine.ts';
import { contextOf } from './contexts.ts';
import type { Relay } from './relay.ts';

interface Window {
  readonly context: string;
  readonly clientWindow: string;
}

/** What Firefox calls the sidebar of the extension. */
const sidebar = 'omtanke_omtanke-sidebar-action';

/**
 * Opens the sidebar of the page's window, as the browser's own menu does: an extension may only in the turn of a click,
 * and this protocol clicks nothing outside of pages.
 */
export async function openSidebarBeside(relay: Relay, page: Page): Promise<SidePanel> {
  await page.bringToFront();
  const context = await windowOf(relay, page);
  const inWindow = <Result>(expression: string) => evaluate<Result>(relay, context, expression);
  await inWindow(`SidebarController.show('${sidebar}').then(() => null)`);
  await inWindow(`(${whenLoaded})()`);
  return {
    evaluate: <Result>(expression: string) =>
      inWindow<Result>(`(${runInSidebar})(${JSON.stringify(expression)})`),
    close: () => inWindow('void SidebarController.hide()'),
  };
}

/** The browser's own window around a page. */
async function windowOf(relay: Relay, page: Page): Promise<string> {
  const tree = (params: object) =>
    relay.send<{ contexts: readonly Window[] }>('browsingContext.getTree', params);
  const root = await contextOf(relay, page);
  const { contexts } = await tree({ root, maxDepth: 0 });
  const windows = await tree({ 'moz:scope': 'chrome', maxDepth: 0 });
  const found = windows.contexts.find((one) => one.clientWindow === contexts[0]?.clientWindow);
  if (!found) throw new Error('Firefox has no window around this page.');
  return found.context;
}

async function evaluate<Result>(
  relay: Relay,
  context: string,
  expression: string,
): Promise<Result> {
  const { result, exceptionDetails } = await relay.send<{
    result?: { value?: string };
    exceptionDetails?: { text: string };
  }>('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((told) => JSON.stringify(told ?? null))`,
    target: { context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result?.value ?? 'null') as Result;
}

interface RemoteBrowser {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: unknown): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

interface BrowserWindow {
  readonly SidebarController: { readonly browser: { readonly contentDocument: Document } };
}

/** Runs in the browser's window: waits until the sidebar's page is there. */
async function whenLoaded(): Promise<void> {
  const { SidebarController } = globalThis as unknown as BrowserWindow;
  const end = Date.now() + 5000;
  for (;;) {
    const outer = SidebarController.browser.contentDocument;
    const inner = outer.getElementById('webext-panels-browser') as unknown as RemoteBrowser | null;
    if (inner?.currentURI?.spec.endsWith('/src/sidepanel/index.html')) return;
    if (Date.now() > end) throw new Error('The sidebar has not opened within 5 s.');
    await new Promise((frame) => requestAnimationFrame(frame));
  }
}

/** Runs in the browser's window: the sidebar's page is another process's, where a script of the frame runs for us. */
function runInSidebar(expression: string): Promise<unknown> {
  const { SidebarController } = globalThis as unknown as BrowserWindow;
  const outer = SidebarController.browser.contentDocument;
  const inner = outer.getElementById('webext-panels-browser') as unknown as RemoteBrowser;
  const { messageManager } = inner;
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
