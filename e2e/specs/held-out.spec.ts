import type { Page } from 'playwright';
import { nextFrame } from '../browser/until.ts';
import { expect, test } from './fixtures.ts';
import type { SeenMark } from './omtanke.ts';

// Pages that are not the demo's: plain boxes in the structure that the sites were seen with, nested and named in
// other ways, so that nothing here can pass because two of our own files agree.

const phrase = 'this is strictly confidential, ok';

interface HeldOut {
  readonly url: string;
  readonly body: string;
  readonly field?: string;
}

const style = `<style>
  [contenteditable] { min-height: 40px; width: 320px; outline: 1px solid #bbb; white-space: pre-wrap }
  [role="dialog"] { position: fixed; top: 60px; left: 300px; width: 420px; padding: 12px; background: #fff }
</style>`;

const lexical = (attributes = '') =>
  `<div id="box" contenteditable="true" role="textbox" data-lexical-editor="true" ${attributes}><p><br></p></div>`;
const quill =
  '<div id="box" class="ql-editor" contenteditable="true"><p><br></p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1" style="position:absolute;left:-9999px"></div>';
const portrait =
  '<svg role="none" aria-hidden="true" width="36" height="36"><g><image width="36" height="36" href="data:image/gif;base64,R0lGODlhAQABAAAAACw="></image></g></svg>';
const identity = `<div>${portrait}<span>Kari</span><div role="button" tabindex="0" aria-label="Rediger personvern. Deles med: Venner"><svg width="8" height="8"></svg><span>Venner</span></div></div>`;
const words = (label: string) =>
  `<div role="button" tabindex="0" aria-label="${label}"><div role="none"><span><span>${label}</span></span></div></div>`;
const feed =
  '<div role="banner"></div><div role="main"><div role="feed"><div role="article">Et innlegg</div></div></div>';

async function open(page: Page, { url, body }: HeldOut): Promise<void> {
  await serve(page, url, body);
  await page.goto(url);
}

const serve = (page: Page, url: string, body: string) =>
  page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>.</title>${style}<body>${body}`,
    }),
  );

const privately: Record<string, HeldOut> = {
  'a private reply on Facebook whose dialog has no label': {
    url: 'https://www.facebook.com/toko/posts/1',
    body: `${feed}<div role="dialog" aria-modal="true" aria-labelledby="h"><h2 id="h">Melding til Ola</h2><div role="button" aria-label="Lukk"><i></i></div><div>${portrait}<span>Ola</span><span>Har dere M?</span></div><span>${lexical('aria-placeholder="Send en melding som Toko"')}</span>${words('Tilbake til kommentaren')}<div role="button" aria-label="Send"><svg width="8" height="8"></svg>Send</div></div>`,
  },
  'a new chat on Facebook before its first message': {
    url: 'https://www.facebook.com/',
    body: `${feed}<div role="dialog"><div>Til: <input></div>${lexical('aria-label="Melding"')}<div role="button">Send</div></div>`,
  },
  'a chat on Facebook in the form of a comment': {
    url: 'https://www.facebook.com/',
    body: `${feed}<div style="position:fixed;right:8px;bottom:0"><section><div role="log">hei</div></section><section><form role="presentation">${lexical('aria-label="Skriv til Ola"')}</form></section></div>`,
  },
  'a reply to a story on Facebook': {
    url: 'https://www.facebook.com/stories/1/2/',
    body: `<div role="dialog"><form method="POST">${lexical()}</form></div>`,
  },
  'a question to a seller on Facebook': {
    url: 'https://www.facebook.com/marketplace/item/1/',
    body: `<div role="main"><div role="article"><div role="presentation">${lexical('aria-label="Spør selgeren"')}</div></div></div>`,
  },
  'a new message on Instagram': {
    url: 'https://www.instagram.com/',
    body: `<main><article>.</article></main><div role="dialog"><header>Ola</header><input type="file" hidden>${lexical('aria-label="Melding"')}</div>`,
  },
  'a report on Instagram': {
    url: 'https://www.instagram.com/',
    body: '<div role="dialog"><form method="POST"><textarea id="box" rows="3" cols="30"></textarea></form></div>',
  },
  'a message on X whose box is in a dialog': {
    url: 'https://x.com/kari',
    body: '<div role="dialog"><form data-testid="dm-composer-form"><textarea id="box" data-testid="dm-composer-textarea"></textarea></form></div>',
  },
};

/** A composer that is read: by the time it is heard, anything sent before it would have been heard. */
async function postHello(page: Page, drafts: () => Promise<string[]>): Promise<string[]> {
  await page.goto('https://x.com/home');
  await page.locator('[data-testid="primaryColumn"] [contenteditable="true"]').click();
  await page.keyboard.type('hello');
  await expect.poll(drafts).toContain('hello');
  return (await drafts()).filter((text) => !'hello'.startsWith(text));
}

for (const [what, heldOut] of Object.entries(privately)) {
  test(`${what} is not read`, async ({ page, omtanke, drafts }) => {
    await open(page, heldOut);
    await page.locator('#box').click();
    await page.keyboard.type(phrase);
    await omtanke.expectSilence();
    expect(await postHello(page, drafts)).toEqual([]);
  });
}

const publicly: Record<string, HeldOut> = {
  'a post of a company page on LinkedIn': {
    url: 'https://www.linkedin.com/company/7/admin/page-posts/published/',
    body: `<main>.</main><div role="dialog"><section>${quill}</section><button>Publiser</button></div>`,
  },
  'a post on Facebook in a dialog with a label, without a form': {
    url: 'https://www.facebook.com/',
    body: `${feed}<div role="dialog" aria-label="Lag innlegg"><div role="button" aria-label="Lukk"><svg width="8" height="8"></svg></div>${identity}${lexical('aria-placeholder="Hva tenker du på?"')}${words('Neste')}</div>`,
  },
  'a comment on Facebook in a table, beside a chat': {
    url: 'https://www.facebook.com/kari/posts/1',
    body: `${feed}<div style="position:fixed;right:8px;bottom:0"><div role="log">hei</div></div><div role="dialog" aria-label="Innlegget til Kari"><div role="article">.</div><div role="table"><div role="button" aria-label="Kari, bytt profil">K</div>${lexical()}</div></div>`,
  },
  'a post in Business Suite, three fields deep': {
    url: 'https://business.facebook.com/latest/composer?asset_id=7',
    body: `<div role="combobox" contenteditable="true" tabindex="0"><div contenteditable="true">${lexical('tabindex="0"')}</div></div><div role="button">Publiser</div>`,
  },
  'the text of a listing on Facebook that is edited': {
    url: 'https://www.facebook.com/marketplace/edit/?listing_id=1',
    body: '<div role="navigation"><label aria-label="Tittel"><input type="text"></label><label aria-label="Beskrivelse"><textarea id="box"></textarea></label></div>',
  },
  'a caption on Instagram with another counter': {
    url: 'https://www.instagram.com/',
    body: `<div role="presentation"><div role="dialog" aria-label="Nytt innlegg"><div>${lexical()}</div><span>0/2\u202f200</span></div></div>`,
  },
  'a comment on LinkedIn with only its tools to tell': {
    url: 'https://www.linkedin.com/feed/',
    body: '<main><div role="listitem"><div><div id="box" class="tiptap ProseMirror" contenteditable="true" role="textbox"><p><br></p></div></div><div><button data-view-name="comment-emoji-picker">+</button></div></div></main>',
  },
  'a post on X whose name is on a wrapper': {
    url: 'https://x.com/home',
    body: '<div data-testid="primaryColumn"><div data-testid="tweetTextarea_0"><div id="box" contenteditable="true" role="textbox"></div></div></div>',
  },
};

for (const [what, heldOut] of Object.entries(publicly)) {
  test(`${what} is noticed`, async ({ page, omtanke }) => {
    await open(page, heldOut);
    await page.locator('#box').click();
    await page.keyboard.type(phrase);
    await omtanke.expectChip(1);
    await omtanke.expectMarks('warn');
  });
}

test('a box that becomes a composer while its writer is in it is noticed with the paste', async ({
  page,
  omtanke,
}) => {
  await open(page, {
    url: 'https://www.facebook.com/',
    body: `${feed}<div role="article"><div role="presentation">${lexical().replace('data-lexical-editor="true"', '')}</div></div><p id="source">${phrase}</p>`,
  });
  const box = page.locator('#box');
  await page.locator('#source').selectText();
  await page.keyboard.press('ControlOrMeta+C');
  await box.click();
  await box.evaluate((element) => {
    element.setAttribute('data-lexical-editor', 'true');
    // As Lexical does it, and no `input` follows.
    element.addEventListener('paste', (event) => {
      event.preventDefault();
      const { clipboardData } = event as ClipboardEvent;
      element.textContent = clipboardData?.getData('text/plain') ?? '';
    });
  });
  await page.keyboard.press('ControlOrMeta+V');
  await omtanke.expectChip(1);
});

const looks = {
  'lines that do not wrap': 'white-space:pre;overflow:auto;width:900px',
  'lines that break anywhere': 'line-break:anywhere;width:180px',
  'balanced lines': 'text-wrap:balance;width:330px',
  'lines filled to their end': 'text-align:justify;width:330px',
  'letters of another size': 'font-size-adjust:0.7;width:420px',
} as const;

test('marks in textareas stand on their words, however these are laid out', async ({
  page,
  omtanke,
}) => {
  const url = 'https://www.instagram.com/';
  await open(page, {
    url,
    body: '<main><article><form method="POST"><textarea id="box" style="height:120px"></textarea><button type="submit">Post</button></form></article></main>',
  });
  const box = page.locator('#box');
  for (const [what, look] of Object.entries(looks)) {
    await box.evaluate((element, css) => {
      element.setAttribute('style', `height:120px;font:16px/24px sans-serif;${css}`);
    }, look);
    await box.fill('');
    await box.pressSequentially(`${'so '.repeat(9)}Hei, and shitty`);
    await omtanke.expectMarks('hint');
    // What follows may still move the lines before it.
    await box.pressSequentially(' so'.repeat(11));
    // Where the browser itself would put the caret tells which letters are under the edges of the mark.
    const caretAt = (x: number, line: SeenMark): Promise<number | undefined> =>
      page.evaluate(([x, y]) => document.caretPositionFromPoint(x, y)?.offset, [
        x,
        (line.top + line.bottom) / 2,
      ] as const);
    // In the frame after the last key it stands where it belongs.
    await nextFrame(page);
    const marks = await omtanke.expectMarks('hint');
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) throw new Error('There is no mark.');
    const start = 27 + 'Hei, and '.length;
    expect(await caretAt(first.left + 1, first), what).toBe(start);
    expect(await caretAt(last.right - 1, last), what).toBe(start + 'shitty'.length);
    await box.press('ControlOrMeta+End');
  }
});

const frame = (attributes: string) =>
  `<iframe data-testid="interop-iframe" src="/preload/?decoy" ${attributes}></iframe>`;
const size = 'position:fixed;left:20px;top:80px;width:400px;height:300px';
const shareBox = `<div class="share-box-v2__modal" role="dialog" style="position:static"><div class="share-creation-state__text-editor">${quill.replace('<div ', '<div role="textbox" data-test-ql-editor-contenteditable="true" ')}</div></div>`;

const unseen: Record<string, string> = {
  'without opacity': frame(`style="${size};opacity:0;z-index:-1" tabindex="-1"`),
  hidden: frame(`style="${size};visibility:hidden"`),
  'beside the page': frame(`style="${size};left:-9999px"`),
  'in something without opacity': `<div style="opacity:0">${frame(`style="${size}"`)}</div>`,
  'clipped away': `<div style="width:0;height:0;overflow:hidden">${frame('style="width:400px;height:300px"')}</div>`,
  'behind the page': `${frame(`style="${size};z-index:-1"`)}<div style="position:fixed;inset:0;background:#fff"></div>`,
};

for (const [what, body] of Object.entries(unseen)) {
  test(`a decoy in a frame ${what} is not read, though a script sets the focus in it`, async ({
    page,
    omtanke,
    drafts,
  }) => {
    await serve(page, 'https://www.linkedin.com/preload/?decoy', decoy);
    await open(page, { url: 'https://www.linkedin.com/feed/', body: `<p>feed</p>${body}` });
    // A person was here: that alone must not be enough.
    await page.mouse.click(5, 5);
    const inside = page.frame({ url: /preload/ });
    await inside?.evaluate(() => document.getElementById('box')?.focus());
    const focused = await inside?.evaluate(() => document.activeElement?.id);
    // A hidden frame may refuse the focus altogether.
    expect(['box', '']).toContain(focused);
    await omtanke.expectSilence();
    expect(await postHello(page, drafts)).toEqual([]);
  });
}

const decoy = shareBox.replace('<p><br></p>', `<p>${phrase}</p>`);

test('the share box in a frame that can be seen is read', async ({ page, drafts }) => {
  await serve(page, 'https://www.linkedin.com/preload/?decoy', shareBox);
  await open(page, { url: 'https://www.linkedin.com/jobs/', body: frame(`style="${size}"`) });
  await page.frameLocator('iframe').locator('#box').click();
  await page.keyboard.type(phrase);
  await expect.poll(drafts).toContain(phrase);
});

const lineLooks = {
  'a line in the middle of much room': 'height:70px;padding:4px 11px',
  'a line with a height of its own': 'height:50px;line-height:14px;padding:18px 5px 2px',
  'a line that ends where the field ends': 'text-align:right',
  'a line longer than the field': 'width:150px;padding:0 14px',
} as const;

test('marks in single lines stand on their words, however these are laid out', async ({
  page,
  omtanke,
}) => {
  await open(page, {
    url: 'https://www.facebook.com/marketplace/create/item',
    body: '<label aria-label="Tittel"><input id="box" type="text"></label>',
  });
  const box = page.locator('#box');
  const text = 'so so good, and shitty end';
  const start = text.indexOf('shitty');
  for (const [what, look] of Object.entries(lineLooks)) {
    await box.evaluate((element, css) => {
      element.setAttribute('style', `width:400px;font:16px/24px sans-serif;${css}`);
    }, look);
    await box.fill('');
    await box.pressSequentially(text);
    const { y = 0, height = 0 } = (await box.boundingBox()) ?? {};
    const caretAt = async (across: number, down: number): Promise<number | null> => {
      await page.mouse.click(across, down);
      return box.evaluate((element) => (element as HTMLInputElement).selectionStart);
    };
    // The last key may still move the words.
    const edges = async () => {
      const [mark] = await omtanke.expectMarks('hint');
      if (!mark || mark.top < y || mark.bottom > y + height) return 'outside of the field';
      const down = (mark.top + mark.bottom) / 2;
      return [await caretAt(mark.left + 1, down), await caretAt(mark.right - 1, down)];
    };
    await expect.poll(edges, { message: what }).toEqual([start, start + 'shitty'.length]);
  }
});
