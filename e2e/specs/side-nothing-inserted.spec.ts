import type { Page } from 'playwright';
import type { LaunchedBrowser } from '../browser/engine.ts';
import { findBrowser } from '../browser/find.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { type ComposerPage, facebook, instagram, linkedin, x } from '../composers.ts';
import { expect, Side, test as withSide } from './side.ts';

/** What a script of the page can know of what happened in it. */
interface Witness {
  readonly changes: string[];
  readonly events: string[];
  html(): string;
}

declare global {
  // In the pages of these tests, set by the witness below.
  var witness: Witness;
}

const test = withSide.extend<object, { bare: LaunchedBrowser }>({
  /** The same browser without the extension. */
  bare: [
    async ({ engine, port }, use) => {
      const browser = await launchWithExtension(engine, {
        executablePath: await findBrowser(engine, () => undefined),
        port,
        headless: true,
        lang: 'en-US',
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Runs in the page before any script of it: notes every change and every event, in all open shadow roots too. */
function bearWitness(): void {
  // Editors name their blocks by chance.
  let chance = 1;
  Math.random = () => {
    chance = (chance * 16807) % 2147483647;
    return chance / 2147483647;
  };
  const changes: string[] = [];
  const events: string[] = [];
  const roots: ShadowRoot[] = [];
  const nameOf = (node: Node | null): string => {
    if (!(node instanceof Element)) return node?.nodeName ?? 'nothing';
    return `${node.localName}${node.id && `#${node.id}`}[${node.getAttributeNames().join()}]`;
  };
  const watch = (root: Document | ShadowRoot): void => {
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes].map((node) => `+${nameOf(node)}`);
        nodes.push(...[...removedNodes].map((node) => `-${nameOf(node)}`));
        changes.push([type, nameOf(target), attributeName ?? '', ...nodes].join(' '));
      }
    });
    observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  };
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    if (init.mode === 'open') {
      roots.push(root);
      watch(root);
    }
    return root;
  };
  const types = [
    'beforeinput',
    'input',
    'keydown',
    'keyup',
    'focusin',
    'focusout',
    'paste',
    'pointerdown',
    'click',
    'submit',
  ];
  for (const type of types) {
    window.addEventListener(type, (event) => {
      events.push(`${type} ${nameOf(event.target as Node)} ${event.defaultPrevented}`);
    });
  }
  const html = (): string =>
    document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: roots });
  globalThis.witness = { changes, events, html };
}

const text = 'well, what a shitty demo, and it is strictly confidential';

/** Types the draft, and gives all that the page saw of it once `seen` is through. */
async function witnessed(page: Page, composer: ComposerPage, seen: () => Promise<void>) {
  await page.addInitScript(bearWitness);
  await page.goto(composer.url);
  await composer.enter(page);
  await page.keyboard.type(text);
  await expect
    .poll(() => page.evaluate((name) => window.demo.editors[name]?.model(), composer.name))
    .toBe(text);
  await seen();
  return page.evaluate(() => ({
    html: globalThis.witness.html(),
    // All of them, in no order: the parts of a page come in another one each time that it is opened.
    changes: globalThis.witness.changes.sort(),
    events: globalThis.witness.events,
  }));
}

/** One of each editor. */
const editors = [x.home, linkedin.share, linkedin.interop, facebook.post, instagram.comment];

for (const composer of editors) {
  test(`with the side panel a page sees nothing of us: ${composer.editor}, ${composer.site} ${composer.what}`, async ({
    page,
    omtanke,
    bare,
    sideBrowser,
  }) => {
    const side = new Side(await sideBrowser.openSidePanel(page));
    const withUs = await witnessed(page, composer, async () => {
      await side.expectWords(/strictly confidential[\s\S]*Also in this draft/);
      await omtanke.expectSilence();
    });
    await side.panel.close();
    const other = await bare.context.newPage();
    const without = await witnessed(other, composer, async () => undefined);
    await other.close();
    expect(withUs.changes.length).toBeGreaterThan(0);
    expect(withUs).toEqual(without);
  });
}

test('a page sees us where the notes appear in it: the witness is none that sees nothing', async ({
  bare,
  sideBrowser,
}) => {
  const options = await sideBrowser.openExtensionPage('src/options/index.html');
  const box = options.getByRole('checkbox', { name: 'Show notes on X in the side panel' });
  await box.setChecked(false);
  const page = await sideBrowser.context.newPage();
  const withUs = await witnessed(page, x.mobile, async () => {
    await expect.poll(() => page.evaluate(() => globalThis.witness.html())).toMatch(/popover/);
  });
  await page.close();
  await box.setChecked(true);
  const other = await bare.context.newPage();
  const without = await witnessed(other, x.mobile, async () => undefined);
  await other.close();
  expect(withUs.html).not.toBe(without.html);
  expect(withUs.changes).not.toEqual(without.changes);
});
