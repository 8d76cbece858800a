import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { launchChromium } from '../browser/chromium/launch.ts';
import { inClosedRoots } from '../browser/closed-roots.ts';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { findBrowser } from '../browser/find.ts';
import { linkedin } from '../composers.ts';
import { forgetScores } from '../forget-scores.ts';
import { boxFor, type Room, type SiteName } from '../sheet/boxes.ts';
import { addSheetPack } from '../sheet/pack.ts';
import { dress, inState, pageStates } from '../sheet/pages.ts';
import { reach } from '../sheet/reach.ts';
import { type Theme, windows } from '../sheet/shots.ts';
import { type Language, type State, stateNamed, states } from '../sheet/states.ts';
import { wordsIn } from '../sheet/words.ts';
import { faultsOf, layOpen, movingIn, type Standing, standingIn } from './accessibility.ts';
import { launch } from './fixtures.ts';
import { Omtanke } from './omtanke.ts';
import { add, card, expect, test as withPacks } from './options-page.ts';
import { longWordedPack, unbroken } from './packs.ts';
import { choose, Side } from './side.ts';

const themes: readonly Theme[] = ['light', 'dark', 'forced'];

/** A test in a browser with the pack of the contact sheet, which is forgotten afterwards. */
const test = withPacks.extend<{ withRules: LaunchedBrowser }>({
  withRules: async ({ browserWithPacks, options }, use) => {
    // The options page, when it is done with, puts everything back.
    void options;
    await addSheetPack(browserWithPacks);
    await use(browserWithPacks);
  },
});

async function reached(
  browser: LaunchedBrowser,
  options: Page,
  state: State,
  site: SiteName,
  language: Language = 'en',
): Promise<Standing> {
  await forgetScores(options);
  const box = boxFor(state.need ?? 'any', site, 'wide');
  if (!box) throw new Error(`${site} has no box for "${state.name}".`);
  const page = await browser.context.newPage();
  await reach(state, { page, box, language, word: await wordsIn(language) });
  const standing = await standingIn(page);
  await page.close();
  return standing;
}

/** The states by where they are reached here: each on one site, the sites in turn. */
const sites: readonly SiteName[] = ['x', 'linkedin', 'facebook', 'instagram'];
const onSite = new Map<SiteName, State[]>(sites.map((site) => [site, []]));
for (const [at, state] of states.entries()) {
  const turns = [...sites.slice(at % sites.length), ...sites.slice(0, at % sites.length)];
  const site = turns.find((one) => boxFor(state.need ?? 'any', one, 'wide'));
  if (site) onSite.get(site)?.push(state);
}

for (const [site, own] of onSite) {
  test(`what stands in the page has no fault that axe knows of, and nothing in it moves: ${site}`, async ({
    withRules,
    options,
    engine,
  }) => {
    test.setTimeout(90_000);
    const open = await withRules.context.newPage();
    for (const state of own) {
      // Firefox knows no permissions policy for the clipboard.
      if (engine === 'firefox' && state.address?.clipboard) continue;
      const standing = await reached(withRules, options, state, site);
      for (const theme of themes) {
        // Firefox takes its colours from a preference, which holds for all of its pages.
        if (engine === 'firefox' && theme === 'forced') continue;
        await layOpen(open, standing, theme);
        expect(await faultsOf(open), `${state.name}, ${theme}`).toEqual([]);
        expect(await movingIn(open), `${state.name}, ${theme}`).toEqual([]);
      }
    }
    await open.close();
  });
}

/** In the other language the same states have other words: those that have the most of them, each where it is shown. */
const inNorwegian: readonly [string, SiteName][] = [
  ['second of three', 'x'],
  ['more choices', 'linkedin'],
  ['stopped', 'linkedin'],
  ['asks, key', 'facebook'],
  ['fix refused', 'instagram'],
];

test('what stands in the page has no fault that axe knows of in Norwegian either', async ({
  engine,
  port,
}) => {
  test.setTimeout(90_000);
  const browser = await launch(engine, port, { lang: 'nb' });
  try {
    const options = await addSheetPack(browser);
    const open = await browser.context.newPage();
    for (const [name, site] of inNorwegian) {
      const standing = await reached(browser, options, stateNamed(name), site, 'nb');
      expect(standing.markup, name).toMatch(/lang="nb"/);
      await layOpen(open, standing, 'light');
      expect(await faultsOf(open), name).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});

/** Where there is hardly room: the box, the window around it. */
const smallWindows: readonly [SiteName, Room][] = [
  ['x', 'narrow'],
  ['linkedin', 'narrow'],
  ['facebook', 'zoomed'],
  ['instagram', 'zoomed'],
];

for (const [site, room] of smallWindows) {
  test(`in a small window a long question is whole, with its answers, and leaves the words in sight: ${site}, ${room}`, async ({
    withRules,
  }) => {
    const state = stateNamed('long, asks');
    const box = boxFor('any', site, room);
    if (!box) throw new Error(`${site} has no box for it.`);
    const page = await withRules.context.newPage();
    await page.setViewportSize(windows[room]);
    await reach(state, { page, box, language: 'en', word: await wordsIn('en') });
    const inSight = async () => (await inClosedRoots(page, sightOf)).at(-1);
    await expect.poll(inSight).toEqual({ whole: true, answers: 2, cutOff: [], covered: 0 });
    await page.close();
  });
}

/** Runs in the page: how much of the panel and of the words under it a person sees. */
function sightOf(root: ShadowRoot) {
  const panel = root.querySelector('.panel');
  const box = panel?.getBoundingClientRect();
  if (!panel || !box) return null;
  const { clientWidth, clientHeight } = document.documentElement;
  const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom;
  const answers = [...panel.querySelectorAll('.actions .button')];
  const marks = [...root.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
  return {
    whole: isWithin(box, new DOMRect(0, 0, clientWidth, clientHeight)),
    answers: answers.filter((answer) => isWithin(answer.getBoundingClientRect(), box)).length,
    cutOff: [...panel.querySelectorAll<HTMLElement>('.button, p, h2, .body')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .filter(({ className }) => className !== 'visually-hidden')
      .map(({ textContent }) => textContent),
    covered: marks.filter(
      (mark) =>
        mark.left < box.right &&
        mark.right > box.left &&
        mark.top < box.bottom &&
        mark.bottom > box.top,
    ).length,
  };
}

test('nothing of ours is wider than a narrow window, however long the words of a pack are', async ({
  engine,
  port,
}) => {
  test.setTimeout(60_000);
  const browser = await launch(engine, port);
  try {
    const options = await browser.openExtensionPage('src/options/index.html');
    await add(options, longWordedPack);
    await expect(card(options, `P${unbroken(119)}`)).toBeVisible();
    await options.setViewportSize(windows.narrow);
    expect(await widthOf(options), 'the options page').toBeLessThanOrEqual(320);

    const page = await browser.context.newPage();
    await page.setViewportSize(windows.narrow);
    await page.goto(linkedin.share.url);
    await linkedin.share.enter(page);
    await page.keyboard.type(`${unbroken(200)} `);
    const omtanke = new Omtanke(page);
    await omtanke.expectPanel(/Use this instead/);
    const inSight = async () => (await inClosedRoots(page, sightOf)).at(-1);
    await expect.poll(inSight).toMatchObject({ whole: true, answers: 3, cutOff: [] });
    await omtanke.click('More choices');
    await expect.poll(inSight).toMatchObject({ whole: true, answers: 6, cutOff: [] });

    await choose(options, 'LinkedIn', true);
    const side = new Side(await browser.openSidePanel(page));
    await side.expectWords(/Use this instead/);
    await side.click('More choices');
    expect(await side.widthAt(280), 'the side panel').toBeLessThanOrEqual(280);

    const popup = await browser.openExtensionPage('src/popup/index.html');
    await popup.setViewportSize(windows.narrow);
    await popup.locator('summary').first().click();
    expect(await widthOf(popup), 'the popup').toBeLessThanOrEqual(320);
  } finally {
    await browser.close();
  }
});

const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

test('the three levels are told apart without colours', async ({ withRules, options }) => {
  const open = await withRules.context.newPage();
  const shapes: Shapes[] = [];
  for (const level of ['hint', 'warn', 'pause'] as const) {
    const state = stateNamed(`open, ${level}`);
    await layOpen(open, await reached(withRules, options, state, 'x'), 'forced');
    shapes.push(await shapesIn(open));
  }
  for (const part of ['mark', 'chip', 'panel', 'words'] as const) {
    expect(new Set(shapes.map((shape) => shape[part])).size, part).toBe(3);
  }
  await open.close();
});

interface Shapes {
  readonly mark: string;
  readonly chip: string;
  readonly panel: string;
  /** What those hear who listen. */
  readonly words: string;
}

/** What is left of marks, chip and panel when everything has one colour. */
function shapesIn(page: Page): Promise<Shapes> {
  return page.evaluate(() => {
    const root = document.querySelector('main div')?.shadowRoot;
    const line = getComputedStyle(root?.querySelector('.mark') ?? document.body, '::after');
    return {
      mark: line.borderBottomStyle,
      chip: root?.querySelector('.chip svg')?.innerHTML ?? '',
      panel: root?.querySelector('.panel .level')?.innerHTML ?? '',
      words: root?.querySelector('.panel header .visually-hidden')?.textContent ?? '',
    };
  });
}

test('axe sees what is wrong in what is laid open', async ({ withRules }) => {
  const open = await withRules.context.newPage();
  const standing = {
    styles: ['button { width: 12px; height: 12px; padding: 0; border: 0; font-size: 9px }'],
    markup: `<div class="stage"><button></button><button>x</button>
      <p style="color: #777; background: #888">grey on grey</p></div>`,
  };
  await layOpen(open, standing, 'light');
  const rules = (await faultsOf(open)).map((fault) => fault.split(':')[0]);
  expect(rules.sort()).toEqual(['button-name', 'color-contrast', 'target-size']);
  await open.close();
});

/** The extension's own pages, in the languages of the browser; one that stands over a page can be opened in Chromium alone. */
const languages: readonly [Language, string][] = [
  ['en', 'en-US'],
  ['nb', 'nb'],
];

for (const [language, lang] of languages) {
  test(`popup, options page and side panel have no fault that axe knows of, in any theme, and fit into a narrow window: ${language}`, {
    tag: '@chromium',
  }, async ({ port }) => {
    test.setTimeout(180_000);
    const browser = await launchChromium({
      executablePath: await findBrowser('chromium', () => undefined),
      extensionDir: resolve(import.meta.dirname, '../../dist/chrome'),
      headless: true,
      port,
      lang,
    });
    await addSheetPack(browser);
    for (const state of pageStates) {
      await inState(state, language, browser, async (page) => {
        for (const theme of themes) {
          await dress(page, state, { theme, room: 'narrow' });
          expect(await faultsOf(page), `${state.name}, ${theme}`).toEqual([]);
        }
        expect(await widthOf(page), state.name).toBeLessThanOrEqual(
          page.viewportSize()?.width ?? 0,
        );
      });
    }
    await browser.close();
  });
}
