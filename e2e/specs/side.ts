import type { Page } from 'playwright';
import type { LaunchedBrowser, SidePanel } from '../browser/engine.ts';
import { test as base, complaintsOf, expect, launch } from './fixtures.ts';

interface WorkerFixtures {
  /** A browser for these tests alone, where notes on all sites appear in the side panel. */
  readonly sideBrowser: LaunchedBrowser;
}

interface Fixtures {
  readonly page: Page;
  /** The side panel beside the page, opened. */
  readonly side: Side;
}

/** What a person sees and does in the side panel. */
export class Side {
  constructor(readonly panel: SidePanel) {}

  /** The words in it now. */
  readonly text = (): Promise<string> => this.panel.evaluate("document.body?.innerText ?? ''");

  async expectWords(words: RegExp): Promise<void> {
    await expect.poll(this.text, { message: 'the side panel' }).toMatch(words);
  }

  async expectNoWords(words: RegExp): Promise<void> {
    await expect.poll(this.text, { message: 'the side panel' }).not.toMatch(words);
  }

  /** The widest part of the panel when it is so narrow, in CSS pixels. */
  widthAt(width: number): Promise<number> {
    return this.panel.evaluate(`(() => {
      document.body.style.inlineSize = '${width}px';
      return document.body.scrollWidth;
    })()`);
  }

  /** A real click on the button with this label or these words, as soon as it is there. */
  click(name: string): Promise<void> {
    return this.panel.click(name);
  }
}

/** Chooses in the options page where the notes on a site appear. */
export async function choose(options: Page, site: string, inSidePanel: boolean): Promise<void> {
  const box = options.getByRole('checkbox', { name: `Show notes on ${site} in the side panel` });
  await box.setChecked(inSidePanel);
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sideBrowser: [
    async ({ engine, port }, use) => {
      const browser = await launch(engine, port);
      const options = await browser.openExtensionPage('src/options/index.html');
      for (const site of ['Facebook', 'Instagram', 'LinkedIn', 'X']) {
        await choose(options, site, true);
      }
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  page: async ({ sideBrowser }, use) => {
    const page = await sideBrowser.context.newPage();
    const complaints = complaintsOf(page);
    await use(page);
    await page.close();
    expect(complaints).toEqual([]);
  },

  side: async ({ sideBrowser, page }, use) => {
    const panel = await sideBrowser.openSidePanel(page);
    await use(new Side(panel));
    await panel.close();
  },
});

export { expect };
