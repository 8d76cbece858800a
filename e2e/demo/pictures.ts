// `npm run pictures`: the pictures of README.md, made anew from the running extension.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../browser/chromium/find.ts';
import { launchChromium } from '../browser/chromium/launch.ts';
import { openPopupOver } from '../browser/chromium/popup.ts';
import { showcases, x } from '../composers.ts';
import { startServer } from '../server/serve.ts';
import { Omtanke } from '../specs/omtanke.ts';
import { extensionDirs, type Look } from './extension.ts';
import { samples } from './samples.ts';
import { showWithoutDisplay } from './show.ts';

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const engine = { engine: 'chromium', executablePath: await findChromium() } as const;

await sheet({ ...engine, lang: 'en', colorScheme: 'light' }, 'sites.png');
await sheet({ ...engine, lang: 'nb', colorScheme: 'dark' }, 'sites-nb-dark.png');
await popup({ ...engine, lang: 'en', colorScheme: 'light' }, 'popup.png');

/** All four sites in one picture. */
async function sheet(look: Look, name: string): Promise<void> {
  const shots = await mkdtemp(join(tmpdir(), 'omtanke-pictures-'));
  try {
    const complete = await showWithoutDisplay(look, shots);
    if (!complete) throw new Error('A site did not nudge; the old pictures stay.');
    const sources = await Promise.all(
      showcases.map(async ({ site }) => {
        const png = await readFile(join(shots, `${site}.png`));
        return `<img src="data:image/png;base64,${png.toString('base64')}">`;
      }),
    );
    await writeFile(join(folder, name), await drawn(sources, look));
  } finally {
    await rm(shots, { recursive: true, force: true });
  }
}

async function drawn(images: readonly string[], look: Look): Promise<Buffer> {
  const width = 1280;
  const browser = await launchChromium({
    ...look,
    headless: true,
    viewport: { width, height: 900 },
  });
  try {
    const page = await browser.context.newPage();
    const style = 'display:grid;grid-template-columns:1fr 1fr;gap:2px;margin:0;background:#8884';
    await page.setContent(`<body style="${style}">${images.join('')}</body>`);
    await page.addStyleTag({ content: 'img { display: block; width: 100% }' });
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}

async function popup(look: Look, name: string): Promise<void> {
  const server = await startServer();
  const { port } = server;
  const browser = await launchChromium({
    ...look,
    extensionDir: extensionDirs.chromium,
    headless: true,
    port,
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(x.home.url);
    await x.home.enter(page);
    await page.keyboard.type(samples.en.x);
    await new Omtanke(page).expectChip(1);
    const target = await openPopupOver(page, await browser.worker());
    await target.evaluate(untilLoaded);
    await writeFile(join(folder, name), await target.screenshot());
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the popup. */
async function untilLoaded(): Promise<void> {
  while (!document.querySelector('details')) {
    await new Promise((done) => requestAnimationFrame(done));
  }
}
