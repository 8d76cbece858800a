/** Draws `public/icons/*.png` from `icons.svg` and `toolbar/*.svg`: `npx tsx scripts/icons.ts`, after a change to one of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../e2e/browser/chromium/find.ts';

/** Toolbar, toolbar on dense screens, the list of extensions, the stores. */
const sizes = [16, 32, 48, 128];
/** What the toolbar's icon can say, each in a shape of its own; our mark says that a draft is checked. */
const states = {
  checking: 'icons.svg',
  idle: 'toolbar/idle.svg',
  'not-checked': 'toolbar/not-checked.svg',
  'no-access': 'toolbar/no-access.svg',
};
const from = (path: string): URL => new URL(path, import.meta.url);

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(`<style>* { margin: 0 } img { display: block; width: 100% }</style><img>`);
  await page.locator('img').evaluate(async (image: HTMLImageElement, address) => {
    image.src = address;
    await image.decode();
  }, source);
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
const drawing = (path: string): string => readFileSync(from(path), 'utf8');
for (const size of sizes) {
  writeFileSync(from(`../public/icons/${size}.png`), await draw(page, drawing('icons.svg'), size));
}
for (const [state, path] of Object.entries(states)) {
  for (const size of [16, 32]) {
    const picture = await draw(page, drawing(path), size);
    writeFileSync(from(`../public/icons/${state}-${size}.png`), picture);
  }
}
await browser.close();
