import { launchWithExtension } from '../browser/launch.ts';
import { addressIn, showcases } from '../composers.ts';
import { startServer } from '../server/serve.ts';
import { extensionDirs, type Look, languageOf } from './extension.ts';

const realSites = [
  'https://x.com/',
  'https://www.linkedin.com/feed/',
  'https://www.facebook.com/',
  'https://www.instagram.com/',
];

/** Opens a browser with Omtanke and a tab for each site, and waits until the person closes it. */
export async function openForPeople({ live, ...look }: Look & { live: boolean }): Promise<void> {
  const server = live ? null : await startServer();
  const browser = await launchWithExtension(look.engine, {
    ...look,
    extensionDir: extensionDirs[look.engine],
    headless: false,
    port: server?.port,
  });
  try {
    const { context } = browser;
    const urls = live
      ? realSites
      : showcases.map((composer) => addressIn(languageOf(look.lang), composer));
    const [first, ...rest] = urls;
    const page = context.pages()[0] ?? (await context.newPage());
    for (const url of rest) await (await context.newPage()).goto(url);
    if (first) await page.goto(first);
    await page.bringToFront();
    console.log(
      '\nOmtanke is in the browser. Write "This is strictly confidential" in a compose box,',
    );
    console.log('then rest a moment. The toolbar icon shows the policy. Close the browser to end.');
    await new Promise((closed) => context.once('close', closed));
  } finally {
    await browser.close();
    await server?.close();
  }
}
