import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';

/** Adds the pack with a rule for each thing that a panel can have, as a person does, on the page that it returns. */
export async function addSheetPack(browser: LaunchedBrowser): Promise<Page> {
  const options = await browser.openExtensionPage('src/options/index.html');
  await options.locator('input[type=file]').setInputFiles({
    name: 'lysfjord.yaml',
    mimeType: 'application/yaml',
    buffer: await readFile(resolve(import.meta.dirname, 'pack.yaml')),
  });
  await options.locator('.result.added').waitFor();
  // It stays open, behind the others: in Firefox the protocol never tells that such a page is closed.
  return options;
}
