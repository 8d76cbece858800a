import type { Page } from 'playwright';

/**
 * Has the extension forget how well its person knows each rule and which of them they stopped, so that the next note is
 * as large as the first one.
 * @param ear A page of the extension.
 */
export async function forgetScores(ear: Page): Promise<void> {
  await ear.evaluate(async () => {
    type Rule = { pack: string; rule: string };
    type Answer = { answer: { silenced?: Rule[] } };
    type Runtime = { sendMessage(question: object): Promise<Answer> };
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
    const question = { to: 'worker', id: 'test', request: {} };
    await chrome.runtime.sendMessage({ ...question, name: 'eraseScores' });
    const { answer } = await chrome.runtime.sendMessage({ ...question, name: 'remembered' });
    for (const { pack, rule } of answer.silenced ?? []) {
      const request = { pack, rule };
      await chrome.runtime.sendMessage({ ...question, name: 'showAgain', request });
    }
  });
}
