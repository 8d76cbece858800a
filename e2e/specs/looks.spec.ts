import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { boxFor, type SiteName } from '../sheet/boxes.ts';
import { reach } from '../sheet/reach.ts';
import { type State, states } from '../sheet/states.ts';
import { wordsIn } from '../sheet/words.ts';
import { faultsOf, layOpen, type Standing, standingIn } from './accessibility.ts';
import { add, expect, test } from './options-page.ts';

const sheetPack = resolve(import.meta.dirname, '../sheet/pack.yaml');
const sites: readonly SiteName[] = ['x', 'linkedin', 'facebook', 'instagram'];
const themes = ['light', 'dark'] as const;

/** The states by where they are reached here: each on one site, the sites in turn. */
const onSite = new Map<SiteName, State[]>(sites.map((site) => [site, []]));
for (const [at, state] of states.entries()) {
  const turns = [...sites.slice(at % sites.length), ...sites.slice(0, at % sites.length)];
  const site = turns.find((one) => boxFor(state.need ?? 'any', one, 'wide'));
  if (site) onSite.get(site)?.push(state);
}

async function reached(browser: LaunchedBrowser, state: State, site: SiteName): Promise<Standing> {
  const box = boxFor(state.need ?? 'any', site, 'wide');
  if (!box) throw new Error(`${site} has no box for "${state.name}".`);
  const page = await browser.context.newPage();
  const word = await wordsIn('en');
  await reach(state, { page, box, language: 'en', word });
  const standing = await standingIn(page);
  await page.close();
  return standing;
}

for (const [site, own] of onSite) {
  test(`what stands in the page has no fault that axe knows of, and nothing in it moves: ${site}`, async ({
    browserWithPacks,
    engine,
    options,
  }) => {
    test.setTimeout(90_000);
    await add(options, await readFile(sheetPack), 'lysfjord.yaml');
    const open = await browserWithPacks.context.newPage();
    for (const state of own) {
      // Firefox knows no permissions policy for the clipboard.
      if (engine === 'firefox' && state.address?.clipboard) continue;
      const standing = await reached(browserWithPacks, state, site);
      for (const theme of themes) {
        await layOpen(open, standing, theme);
        expect(await faultsOf(open), `${state.name}, ${theme}`).toEqual([]);
      }
    }
    await open.close();
  });
}
