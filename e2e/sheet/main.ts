// `npm run sheet`: everything that Omtanke can look like, from the running extension, on one page to look through.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../browser/chromium/find.ts';
import { type LaunchedChromium, launchChromium } from '../browser/chromium/launch.ts';
import { extensionDirs } from '../demo/extension.ts';
import { forgetScores } from '../forget-scores.ts';
import { startServer } from '../server/serve.ts';
import { type Picture, sheetOf } from './html.ts';
import { addSheetPack } from './pack.ts';
import { pageShots, takePage } from './pages.ts';
import { panelShots, take } from './shots.ts';
import type { Language } from './states.ts';
import { wordsIn } from './words.ts';

const folder = resolve(import.meta.dirname, '../../sheet');
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

/** Something to take a picture of, and how. */
interface Task {
  readonly language: Language;
  /** What it is, in the words of the sheet: a heading, and what tells it from the others under it. */
  readonly heading: string;
  readonly caption: string;
  take(browser: LaunchedChromium, word: (key: string) => string): Promise<Buffer>;
}

const tasks: readonly Task[] = [
  ...panelShots().map((shot) => ({
    language: shot.language,
    heading: shot.state,
    caption: [shot.site, shot.theme, shot.language, shot.room].join(' · '),
    take: (browser: LaunchedChromium, word: (key: string) => string) =>
      take(shot, browser.context, word),
  })),
  ...pageShots().map((shot) => ({
    language: shot.language,
    heading: shot.state,
    caption: [shot.theme, shot.language, shot.room].join(' · '),
    take: (browser: LaunchedChromium) => takePage(shot, browser),
  })),
].filter(({ heading, caption }) => `${heading} · ${caption}`.includes(values.only));

const began = performance.now();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const pictures: (Picture | undefined)[] = tasks.map(() => undefined);
let finished = 0;
const failures: string[] = [];
await Promise.all([speaking('en', 'en-US'), speaking('nb', 'nb')]);
await writeFile(
  resolve(folder, 'index.html'),
  sheetOf(pictures.filter((one) => one !== undefined)),
);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `\n${tasks.length - failures.length} pictures in ${seconds} s: ${relative(process.cwd(), resolve(folder, 'index.html'))}`,
);
if (failures.length > 0) {
  console.error(`\nNot reached:\n${failures.join('\n')}`);
  process.exitCode = 1;
}

/** Takes the pictures in one language, in a browser that speaks it. */
async function speaking(language: Language, lang: string): Promise<void> {
  const server = await startServer();
  const browser = await launchChromium({
    executablePath: await findChromium(),
    extensionDir: extensionDirs.chromium,
    headless: true,
    lang,
    port: server.port,
  });
  try {
    const ear = await addSheetPack(browser);
    const word = await wordsIn(language);
    for (const [at, task] of tasks.entries()) {
      if (task.language !== language) continue;
      await forgetScores(ear);
      const name = `${task.heading} · ${task.caption}`;
      const file = `${String(at).padStart(3, '0')}.png`;
      const trouble = await task.take(browser, word).then(
        (picture) => writeFile(resolve(folder, file), picture),
        (error: Error) => `${name}: ${error.message.split('\n', 1)[0]}`,
      );
      if (trouble) failures.push(trouble);
      else pictures[at] = { file, heading: task.heading, caption: task.caption };
      finished += 1;
      console.log(
        `${String(finished).padStart(3)}/${tasks.length} ${trouble ? `✗ ${trouble}` : name}`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
