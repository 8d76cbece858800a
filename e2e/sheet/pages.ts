import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { LaunchedChromium } from '../browser/chromium/launch.ts';
import { addressIn, x } from '../composers.ts';
import { Omtanke } from '../specs/omtanke.ts';
import { coverPairs, product } from './pairs.ts';
import type { Theme } from './shots.ts';
import type { Language } from './states.ts';

/** A picture of a page of the extension. */
export interface PageShot {
  readonly state: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly room: 'usual' | 'narrow';
}

/** Something that the popup or the options page can look like. */
export interface PageState {
  readonly name: string;
  readonly page: 'popup' | 'options';
  /** Done before the page is opened, in a tab of the demo pages that stays in front. */
  before?(tab: Page, language: Language): Promise<void>;
  /** Done in the page. */
  within?(page: Page): Promise<void>;
  /** Puts right what was done, for the states that follow. */
  after?(page: Page): Promise<void>;
}

const bad = resolve(import.meta.dirname, '../demo/acme.yaml');

async function choose(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(bad);
  await page.locator('.result').waitFor();
}

async function openX(tab: Page, language: Language): Promise<void> {
  await tab.goto(addressIn(language, x.home));
  await x.home.enter(tab);
}

async function openOnly(tab: Page): Promise<void> {
  await tab.goto(x.home.url);
}

const drafts = {
  en: 'Project Nimbus is here, prices are bound to fall, and load shedding is over',
  nb: 'Prosjekt Nimbus er her, prisene kommer garantert til å falle, og utkobling av forbruk er slutt',
};

/** Everything that popup and options page can look like: a further state is one more entry. */
export const pageStates: readonly PageState[] = [
  {
    name: 'popup, three notes',
    page: 'popup',
    async before(tab, language) {
      await openX(tab, language);
      await tab.keyboard.type(drafts[language]);
      await new Omtanke(tab).expectChip(3);
    },
  },
  {
    name: 'popup, a section open',
    page: 'popup',
    before: openX,
    within: async (page) => {
      for (const at of [1, 4]) await page.locator('summary').nth(at).click();
    },
  },
  { name: 'popup, nothing to check', page: 'popup', before: openOnly },
  { name: 'popup, another site', page: 'popup' },
  { name: 'options, packs', page: 'options' },
  { name: 'options, refused', page: 'options', within: choose },
  {
    name: 'options, removed',
    page: 'options',
    within: async (page) => {
      await page.locator('.pack footer .button').last().click();
      await page.locator('.removed').waitFor();
    },
    after: async (page) => {
      await page.locator('.removed .button').click();
      await page.locator('.removed').waitFor({ state: 'detached' });
    },
  },
];

/** What the sheet shows of the extension's own pages. */
export function pageShots(): PageShot[] {
  const all = product<PageShot>({
    state: pageStates.map(({ name }) => name),
    theme: ['light', 'dark', 'forced'],
    language: ['en', 'nb'],
    room: ['usual', 'narrow'],
  });
  return coverPairs(all);
}

const widths = { popup: { usual: 360, narrow: 320 }, options: { usual: 900, narrow: 320 } };

/** The longest wait for anything in a page, in milliseconds. */
const patience = 8000;

/** Takes a picture, in full length. */
export async function takePage(shot: PageShot, browser: LaunchedChromium): Promise<Buffer> {
  const state = pageStates.find(({ name }) => name === shot.state);
  if (!state) throw new Error(`There is no state "${shot.state}".`);
  return inState(state, shot.language, browser, async (page) => {
    await dress(page, state, shot);
    await page.evaluate(() => window.scrollTo(0, 0));
    return page.screenshot({ fullPage: true });
  });
}

/** Gives the page a theme and a width. */
export async function dress(
  page: Page,
  state: PageState,
  { theme, room }: Pick<PageShot, 'theme' | 'room'>,
): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'forced' ? 'active' : 'none',
  });
  await page.setViewportSize({ width: widths[state.page][room], height: 600 });
}

/** Does something with a page of the extension that is in a state, and puts everything right again. */
export async function inState<Result>(
  state: PageState,
  language: Language,
  browser: LaunchedChromium,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const tab = await browser.context.newPage();
  await state.before?.(tab, language);
  const path = `src/${state.page}/index.html`;
  const page =
    state.page === 'popup'
      ? await openBehind(tab, browser, path)
      : await browser.openExtensionPage(path);
  page.setDefaultTimeout(patience);
  try {
    await page
      .locator(state.page === 'popup' ? 'details' : '.pack')
      .first()
      .waitFor();
    await state.within?.(page);
    return await use(page);
  } finally {
    await state.after?.(page);
    await page.close();
    await tab.close();
  }
}

/** In a tab behind the page the popup says the same of it, and stands in full length. */
async function openBehind(tab: Page, browser: LaunchedChromium, path: string): Promise<Page> {
  const session = await browser.context.newCDPSession(tab);
  const url = new URL(`/${path}`, (await browser.worker()).url()).href;
  const opened = browser.context.waitForEvent('page');
  await session.send('Target.createTarget', { url, background: true });
  return opened;
}
