import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { does, field, modelOf, open, type Row, rowNamed } from './editor-rows.ts';
import { expect, test } from './fixtures.ts';
import type { Omtanke } from './omtanke.ts';
import { farOff } from './where-marks-stand.ts';

// What other extensions and the browser do in the same box. They are played by scripts of the page, in the way that
// Grammarly (attributes, an element of its own in the editor's wrapper, marks, a button in the corner) and Google's
// translator (text in `<font>` elements) were seen to do it (2026).

interface Other {
  /** How often it looked at the page again. */
  looks: number;
  button(): DOMRect;
}

declare global {
  interface Window {
    other: Other;
  }
}

/** Where its button hangs at the lower right corner of the box. */
type Corner = 'inside' | 'below';

/**
 * Runs in the page: an extension that underlines every word and has a button in the corner, and that looks again at
 * whatever changes.
 */
function comeAlong({ select, corner }: { select: string; corner: Corner }): void {
  const editor = document.querySelector(select) as HTMLElement;
  const element = document.createElement('grammar-extension');
  element.setAttribute('style', 'position:absolute;top:0;left:0;width:0;height:0');
  const root = element.attachShadow({ mode: corner === 'inside' ? 'open' : 'closed' });
  root.innerHTML =
    '<div id="marks"></div><div id="button" style="position:fixed;width:26px;height:26px;border-radius:13px;background:green;cursor:pointer"></div>';
  const button = root.querySelector('#button') as HTMLElement;
  const marks = root.querySelector('#marks') as HTMLElement;
  const other: Other = { looks: 0, button: () => button.getBoundingClientRect() };
  window.other = other;
  const look = (): void => {
    other.looks += 1;
    for (const name of ['data-gramm', 'data-gramm_editor']) editor.setAttribute(name, 'true');
    editor.spellcheck = other.looks % 2 === 0;
    const box = (document.querySelector('.box') as Element).getBoundingClientRect();
    button.style.left = `${box.right - 32}px`;
    button.style.top = `${box.bottom - (corner === 'inside' ? 32 : 8)}px`;
    const line = document.createElement('div');
    line.style.cssText = `position:fixed;pointer-events:none;left:${box.left}px;top:${box.top}px;width:90px;height:24px;border-bottom:2px solid red`;
    marks.replaceChildren(line);
  };
  (editor.parentElement as Element).append(element);
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  editor.addEventListener('input', look);
  look();
}

/** Whether the other one looked at the page again within twenty frames: it does when we change something. */
const looksOn = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const before = window.other.looks;
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    return window.other.looks > before;
  });

/** Whether the chip stands over the other one's button. */
async function covers(page: Page): Promise<boolean> {
  const [covered] = await inClosedRoots(page, chipCovers, await page.evaluate(buttonOfOther));
  return covered ?? false;
}

function buttonOfOther(): { left: number; top: number; right: number; bottom: number } {
  const { left, top, right, bottom } = window.other.button();
  return { left, top, right, bottom };
}

function chipCovers(
  root: ShadowRoot,
  button: { left: number; top: number; right: number; bottom: number },
): boolean {
  const chip = root.querySelector('button[aria-label^="Omtanke"]')?.getBoundingClientRect();
  if (!chip) return false;
  const across = chip.left < button.right && button.left < chip.right;
  return across && chip.top < button.bottom && button.top < chip.bottom;
}

const text = 'See 👩‍🚀 and what a shitty view that was';

async function expectMarkOnWords(page: Page, { name }: Row, omtanke: Omtanke): Promise<void> {
  await omtanke.expectMarks('hint');
  if (name.startsWith('textarea')) return;
  await expect
    .poll(async () => (await inClosedRoots(page, farOff, field)).at(-1))
    .toBeLessThanOrEqual(1);
}

for (const name of ['draft', 'lexical', 'quill-2', 'tiptap-3', 'textarea-react-19']) {
  const row = rowNamed(name);

  test(`beside another checker the draft is read, marked and changed as ever: ${row.what}`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await open(page, row);
    await page.evaluate(comeAlong, { select: field, corner: 'inside' as const });
    await page.keyboard.type(text);
    await expectMarkOnWords(page, row, omtanke);
    await expect.poll(async () => (await drafts()).at(-1)).toBe(text);
    expect(await modelOf(page, row)).toBe(text);
    await expect.poll(() => looksOn(page)).toBe(false);
    expect(await covers(page)).toBe(false);
    await omtanke.clickChip();
    await omtanke.expectPanel(/lousy/);
    await omtanke.click('Use this instead');
    await omtanke.expectDone();
    expect(await modelOf(page, row)).toBe(text.replace('shitty', 'lousy'));
  });
}

test('the chip leaves the button of another extension alone where it hangs below the box', async ({
  page,
  omtanke,
}) => {
  const row = rowNamed('tiptap-3');
  await open(page, row);
  await page.evaluate(comeAlong, { select: field, corner: 'below' as const });
  await page.keyboard.type(text);
  await omtanke.expectChip(1);
  await expect.poll(() => looksOn(page)).toBe(false);
  expect(await covers(page)).toBe(false);
});

/** Runs in the page: puts every text of it, but what is written, into elements of its own, over and over. */
function translate(select: string): void {
  const editor = document.querySelector(select) as HTMLElement;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  document.documentElement.classList.add('translated-ltr');
  for (const old of texts) {
    const fixed = old.parentElement?.closest('[contenteditable="false"], [data-type="mention"]');
    if (old.data.trim() === '' || (editor.contains(old) && !fixed)) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = 'inherit';
    outer.append(inner);
    inner.append(document.createTextNode(old.data));
    old.replaceWith(outer);
  }
}

for (const name of ['draft', 'lexical', 'quill-2', 'tiptap-3', 'contenteditable']) {
  const row = rowNamed(name);

  test(`in a page that is translated in place the draft is read and marked as ever: ${row.what}`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await open(page, row);
    await page.keyboard.type('Thanks ');
    if (row.mentions) await does(page, row, 'insertMention', 'Fjellstua');
    await page.keyboard.type(text);
    await omtanke.expectMarks('hint');
    await page.evaluate(translate, field);
    await page.keyboard.type('!');
    await expectMarkOnWords(page, row, omtanke);
    const model = `Thanks ${row.mentions ? 'Fjellstua ' : ''}${text}!`;
    await expect
      .poll(async () => (await modelOf(page, row))?.replaceAll('\u00A0', ' '))
      .toBe(model);
    await expect.poll(async () => (await drafts()).at(-1)?.replaceAll('\u00A0', ' ')).toBe(model);
    await page.evaluate(translate, field);
    await omtanke.expectChip(1);
    await expectMarkOnWords(page, row, omtanke);
  });
}
