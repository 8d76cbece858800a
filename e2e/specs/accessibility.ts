import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import type { SidePanel } from '../browser/engine.ts';

/** Axe goes to the page in pieces of so many characters: the bridge to Firefox breaks off when it comes at once. */
const pieceSize = 64_000;

declare global {
  // In a page that axe is brought into.
  var axeInPieces: string;
  var axe: { run(context: Document, options: object): Promise<{ violations: Fault[] }> };
}

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

function axeScript(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const axe = await axeScript();
  if (page.url().startsWith('chrome-extension:')) {
    // The extension's own policy lets nothing be put together from pieces.
    await page.evaluate(axe);
    return;
  }
  await page.evaluate(() => (globalThis.axeInPieces = ''));
  for (let at = 0; at < axe.length; at += pieceSize) {
    await page.evaluate(
      (piece) => (globalThis.axeInPieces += piece),
      axe.slice(at, at + pieceSize),
    );
  }
  // biome-ignore lint/security/noGlobalEval: axe, as it was read from its file.
  await page.evaluate(() => globalThis.eval(`${globalThis.axeInPieces};0`));
}

/** The rules of axe that the page breaks, each with the elements that do; targets have the 24 pixels of WCAG 2.2. */
export async function faultsOf(page: Page): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(faults);
}

/** The same for the side panel. */
export async function faultsInSidePanel(panel: SidePanel): Promise<string[]> {
  // What the script itself says is not to be copied.
  await panel.evaluate(`${await axeScript()}; null`);
  return panel.evaluate(`(${faults})()`);
}

/** Runs in the page. */
async function faults(): Promise<string[]> {
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await globalThis.axe.run(document, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`);
}

/** What stands in our closed root, with its style sheets. */
export interface Standing {
  readonly styles: readonly string[];
  readonly markup: string;
}

/** Reads out what is ours in a page. */
export async function standingIn(page: Page): Promise<Standing> {
  const roots = await inClosedRoots(page, (root) => ({
    styles: [...root.adoptedStyleSheets].map((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText).join('\n'),
    ),
    markup: root.innerHTML,
  }));
  const ours = roots.find(({ markup }) => markup.includes('class="stage"'));
  if (!ours) throw new Error('Nothing of ours stands in the page.');
  return ours;
}

/**
 * Puts into an open page what was read out of a closed root, markup and style sheets as they were: axe enters no
 * closed roots. The page gives it what a site's does, a heading and a main part. Two things are left out: what hides
 * itself when nobody gives signs of life, and the lines of the scrolling part, which axe takes for a coloured ground.
 */
export async function layOpen(
  page: Page,
  { styles, markup }: Standing,
  theme: 'light' | 'dark' | 'forced',
): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const leftOut =
    '.marks, .stage { animation: none !important } .body { background: none !important }';
  await page.evaluate(fillPage, { styles: [...styles, leftOut], markup, theme });
}

/** Runs in the page. */
function fillPage({ styles, markup, theme }: Standing & { readonly theme: string }): void {
  document.documentElement.lang = 'en';
  document.title = 'What stands in the closed root';
  document.body.innerHTML = '<main><h1>A site</h1><div></div></main>';
  document.body.style.background = theme === 'light' ? '#fff' : '#000';
  document.body.style.color = theme === 'light' ? '#000' : '#fff';
  const root = document.querySelector('main div')?.attachShadow({ mode: 'open' });
  if (!root) return;
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.innerHTML = markup;
  // Words that a style draws are text here: axe looks at the contrast of text alone.
  for (const word of root.querySelectorAll<HTMLElement>('[data-words]')) {
    word.textContent = word.dataset.words ?? '';
    word.removeAttribute('data-words');
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-theme]')) {
    part.dataset.theme = theme === 'light' ? 'light' : 'dark';
  }
}

/** What would move, fade or slide among that which was laid open, though the person wants as little as can be. */
export function movingIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('main div')?.shadowRoot;
    return [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      const still = animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration);
      return still ? [] : [element.outerHTML.slice(0, 80)];
    });
  });
}
