import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** The rules of axe that the page breaks, each with the elements that do. */
export async function faultsOf(page: Page): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(file, 'utf8'));
  return page.evaluate(async () => {
    type Fault = { id: string; nodes: { target: unknown }[] };
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: Fault[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`);
  });
}
