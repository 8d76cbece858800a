import type { Page } from 'playwright';

/**
 * Has the extension forget how well its person knows each rule, so that the next note is as large as the first one.
 * @param ear A page of the extension.
 */
export async function forgetScores(ear: Page): Promise<void> {
  await ear.evaluate(() => {
    type Runtime = { sendMessage(question: object): Promise<unknown> };
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
    const question = { to: 'worker', name: 'eraseScores', id: 'test', request: {} };
    return chrome.runtime.sendMessage(question);
  });
}
