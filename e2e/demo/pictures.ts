// `npm run pictures`: the pictures of README.md, made anew from the running extension.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../browser/chromium/find.ts';
import { launchChromium } from '../browser/chromium/launch.ts';
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
await options({ ...engine, lang: 'en', colorScheme: 'light' }, 'options.png');

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
    // In a tab behind the page the popup says the same of it, and stands in full length.
    const session = await browser.context.newCDPSession(page);
    const url = new URL('/src/popup/index.html', (await browser.worker()).url()).href;
    const opened = browser.context.waitForEvent('page');
    await session.send('Target.createTarget', { url, background: true });
    const tab = await opened;
    await tab.setViewportSize({ width: 360, height: 600 });
    await tab.locator('details').first().waitFor();
    await writeFile(join(folder, name), await tab.screenshot({ fullPage: true }));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The options page with a file that was refused. */
async function options(look: Look, name: string): Promise<void> {
  const browser = await launchChromium({
    ...look,
    extensionDir: extensionDirs.chromium,
    headless: true,
    viewport: { width: 900, height: 900 },
  });
  try {
    const page = await browser.openExtensionPage('src/options/index.html');
    await page.locator('input[type="file"]').setInputFiles(join(import.meta.dirname, 'acme.yaml'));
    await page.getByText('acme.yaml').first().waitFor();
    await page.getByText('confidental').first().waitFor();
    await page.mouse.move(0, 0);
    await writeFile(join(folder, name), await page.screenshot({ fullPage: true }));
  } finally {
    await browser.close();
  }
}
