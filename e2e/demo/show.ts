import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { addressIn, type ComposerPage, showcases } from '../composers.ts';
import { startServer } from '../server/serve.ts';
import { Omtanke, type SeenMark } from '../specs/omtanke.ts';
import { extensionDirs, type Look, languageOf } from './extension.ts';
import { samples } from './samples.ts';

/** Longer than any answer takes; a site that has not nudged by then does not. */
const patience = 5000;

interface Shown {
  readonly composer: ComposerPage;
  readonly level: SeenMark['level'] | null;
  readonly noticed: string;
  /** From the last key to the mark. */
  readonly milliseconds: number;
}

/**
 * Types one post on each site, prints what was noticed, and saves a picture of each as `<site>.png`.
 * @param folder Where the pictures go; it is made if it is not there.
 * @returns Whether every site nudged.
 */
export async function showWithoutDisplay(look: Look, folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const server = await startServer();
  const browser = await launchWithExtension(look.engine, {
    ...look,
    extensionDir: extensionDirs[look.engine],
    headless: true,
    port: server.port,
  });
  try {
    const shown: Shown[] = [];
    for (const composer of showcases) {
      process.stdout.write(`· typing on ${composer.site} …\n`);
      shown.push(await showOne(browser, composer, look.lang, folder));
    }
    print(shown);
    console.log(`\nPictures: ${relative(process.cwd(), folder)}/`);
    return shown.every(({ level }) => level !== null);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function showOne(
  { context }: LaunchedBrowser,
  composer: ComposerPage,
  lang: string,
  folder: string,
): Promise<Shown> {
  const page = await context.newPage();
  const language = languageOf(lang);
  await page.goto(addressIn(language, composer));
  const field = await composer.enter(page);
  await page.evaluate(watchTheClock);
  await page.keyboard.type(samples[language][composer.site]);
  const omtanke = new Omtanke(page);
  const marks = await until(
    async () => (await omtanke.seen()).marks,
    (all) => all.length > 0,
  );
  const milliseconds = await page.evaluate(() => window.omtankeDemo?.() ?? Number.NaN);
  // The caret leaves the words, which is what the panel waits for.
  await field.click({ position: { x: 2, y: 8 } });
  const title = await until(
    async () => (await omtanke.seen()).title,
    (words) => words !== null,
  );
  await page.screenshot({ path: resolve(folder, `${composer.site}.png`) });
  await page.close();
  const level = title ? (marks.at(-1)?.level ?? null) : null;
  return { composer, level, noticed: title ?? '', milliseconds };
}

async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = performance.now() + patience;
  let value = await look();
  while (!good(value) && performance.now() < end) value = await look();
  return value;
}

declare global {
  interface Window {
    /** Milliseconds from the last key to the moment that something of Omtanke's came into the page. */
    omtankeDemo?: () => number;
  }
}

/** Runs in the page: it sees no mark, but it sees that an element for one was put in. */
function watchTheClock(): void {
  let key = Number.NaN;
  let mark = Number.NaN;
  window.addEventListener('keydown', () => (key = performance.now()), true);
  new MutationObserver((records) => {
    const host = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (host.some((node) => node instanceof HTMLElement && node.popover === 'manual')) {
      mark = performance.now();
    }
  }).observe(document, { childList: true, subtree: true });
  window.omtankeDemo = () => mark - key;
}

function print(shown: readonly Shown[]): void {
  const rows = shown.map(({ composer, level, noticed, milliseconds }) => [
    composer.site,
    `${composer.surface}, ${composer.what}`,
    composer.editor,
    noticed || '(nothing)',
    level ?? '–',
    Number.isNaN(milliseconds) ? '–' : String(Math.round(milliseconds)),
  ]);
  const heads = ['site', 'surface', 'editor', 'noticed', 'level', 'ms from last key'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  console.log(`\n${line(heads)}\n${line(widths.map((width) => '─'.repeat(width)))}`);
  for (const row of rows) console.log(line(row));
}
