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
  /** From the key that made it worth a thought to the mark. */
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
  await until(
    async () => (await omtanke.seen()).marks,
    (all) => all.length > 0,
  );
  const milliseconds = await page.evaluate(() => window.omtankeDemo?.() ?? Number.NaN);
  // The caret leaves the words, which is what the panel waits for.
  await field.click({ position: { x: 2, y: 8 } });
  const { title, marks } = await until(
    () => omtanke.seen(),
    (seen) => seen.title !== null,
  );
  await page.screenshot({ path: resolve(folder, `${composer.site}.png`) });
  await page.close();
  return { composer, level: title ? worstOf(marks) : null, noticed: title ?? '', milliseconds };
}

/** The level of the finding that the panel opens for. */
const worstOf = (marks: readonly SeenMark[]): SeenMark['level'] | null =>
  (['pause', 'warn', 'hint'] as const).find((level) =>
    marks.some((mark) => mark.level === level),
  ) ?? null;

async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = performance.now() + patience;
  let value = await look();
  while (!good(value) && performance.now() < end) value = await look();
  return value;
}

declare global {
  interface Window {
    /** Milliseconds from the key before it to the moment that something of Omtanke's first came into the page. */
    omtankeDemo?: () => number;
  }
}

/** Runs in the page: it sees no mark, but it sees that an element for one was put in. */
function watchTheClock(): void {
  let key = Number.NaN;
  let fromKeyToMark = Number.NaN;
  window.addEventListener('keydown', () => (key = performance.now()), true);
  new MutationObserver((records) => {
    const host = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const isOurs = host.some((node) => node instanceof HTMLElement && node.popover === 'manual');
    if (isOurs && Number.isNaN(fromKeyToMark)) fromKeyToMark = performance.now() - key;
  }).observe(document, { childList: true, subtree: true });
  window.omtankeDemo = () => fromKeyToMark;
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
  const heads = ['site', 'surface', 'editor', 'noticed', 'level', 'ms from key'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  console.log(`\n${line(heads)}\n${line(widths.map((width) => '─'.repeat(width)))}`);
  for (const row of rows) console.log(line(row));
}
