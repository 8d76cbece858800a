import type { Page } from 'playwright';
import { type ComposerPage, x } from '../composers.ts';
import type { Omtanke } from './omtanke.ts';

/** What the panel opens for, and quotes. */
export const draft = 'this is strictly confidential, folks';

/** Writes that in a composer, and waits for the panel. */
export async function nudged(
  page: Page,
  omtanke: Omtanke,
  composer: ComposerPage = x.home,
): Promise<void> {
  await page.goto(composer.url);
  await composer.enter(page);
  await page.keyboard.type(draft);
  await omtanke.expectPanel(/strictly confidential/);
}
