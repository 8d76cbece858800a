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

/** Something that one of these pages can look like. */
export interface PageState {
  readonly name: string;
  readonly page: 'popup' | 'options' | 'sidepanel';
  /** Done before the page is opened, in a tab of the demo pages that stays in front. */
  before?(tab: Page, language: Language): Promise<void>;
  /** Done in the page. @param tab The tab that is in front, where there is one. */
  within?(page: Page, tab: Page): Promise<void>;
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

/** A draft that is asked about when it is posted: its last words are worth a pause. */
const planLast = {
  en: 'So proud of what they did in Project Nimbus',
  nb: 'Så stolt av det de fikk til i Prosjekt Nimbus',
};

/** A draft with nothing to note. */
const thanks = {
  en: 'Thanks to everyone who came tonight',
  nb: 'Takk til alle som kom i kveld',
};

const writing =
  (draft: Readonly<Record<Language, string>>) =>
  async (tab: Page, language: Language): Promise<void> => {
    await openX(tab, language);
    await tab.keyboard.type(draft[language]);
    await new Omtanke(tab).expectMarked();
  };

/** Has the notes on the site in front of it in the side panel, or in the page again. */
const beside =
  (inSidePanel: boolean) =>
  (panel: Page): Promise<void> =>
    panel.locator('.choice input').setChecked(inSidePanel);

const notesBeside = async (panel: Page): Promise<void> => {
  await beside(true)(panel);
  await panel.locator('.panel').waitFor();
};

/** Everything that these pages can look like: a further state is one more entry. */
export const pageStates: readonly PageState[] = [
  {
    name: 'popup, three notes',
    page: 'popup',
    before: writing(drafts),
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
  { name: 'side panel, another site', page: 'sidepanel' },
  {
    name: 'side panel, notes in the page',
    page: 'sidepanel',
    before: writing(drafts),
  },
  {
    name: 'side panel, no notes',
    page: 'sidepanel',
    async before(tab, language) {
      await openX(tab, language);
      await tab.keyboard.type(thanks[language]);
    },
    within: async (panel) => {
      await beside(true)(panel);
      await panel.locator('.clear').waitFor();
    },
    after: beside(false),
  },
  {
    name: 'side panel, three notes',
    page: 'sidepanel',
    before: writing(drafts),
    within: notesBeside,
    after: beside(false),
  },
  {
    name: 'side panel, more choices',
    page: 'sidepanel',
    before: writing(drafts),
    within: async (panel) => {
      await notesBeside(panel);
      await panel.locator('nav .button').first().click();
      await panel.locator('.more-toggle').click();
    },
    after: beside(false),
  },
  {
    name: 'side panel, paused for this post',
    page: 'sidepanel',
    before: writing(drafts),
    within: async (panel) => {
      await notesBeside(panel);
      await panel.locator('.more-toggle').click();
      await panel.locator('.more .button').last().click();
      await panel.locator('.done').waitFor();
    },
    after: beside(false),
  },
  {
    name: 'side panel, asks',
    page: 'sidepanel',
    before: writing(planLast),
    within: async (panel, tab) => {
      await notesBeside(panel);
      await tab.locator(x.home.button).click();
      await panel.locator('.not-posted').waitFor();
    },
    after: beside(false),
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

const widths = {
  popup: { usual: 360, narrow: 320 },
  options: { usual: 900, narrow: 320 },
  sidepanel: { usual: 360, narrow: 280 },
};

/** What is there once a page has its words. */
const ready = { popup: 'details', options: '.pack', sidepanel: '.page-state :not(:empty)' };

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
    state.page === 'options'
      ? await browser.openExtensionPage(path)
      : await openBehind(tab, browser, path);
  page.setDefaultTimeout(patience);
  try {
    await page.locator(ready[state.page]).first().waitFor();
    await state.within?.(page, tab);
    return await use(page);
  } finally {
    await state.after?.(page);
    await page.close();
    await tab.close();
  }
}

/** In a tab behind the page popup and side panel say the same of it, and stand in full length. */
async function openBehind(tab: Page, browser: LaunchedChromium, path: string): Promise<Page> {
  const session = await browser.context.newCDPSession(tab);
  const url = new URL(`/${path}`, (await browser.worker()).url()).href;
  const opened = browser.context.waitForEvent('page');
  await session.send('Target.createTarget', { url, background: true });
  return opened;
}
