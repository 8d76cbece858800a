import { inClosedRoots } from '../browser/closed-roots.ts';
import { nextFrame } from '../browser/until.ts';
import { linkedin, x } from '../composers.ts';
import { expect, test } from './fixtures.ts';
import { draft, nudged } from './nudged.ts';

for (const composer of [x.home, x.mobile, linkedin.interop]) {
  test(`no script of the page reads what the panel says: ${composer.editor}`, async ({
    page,
    omtanke,
  }) => {
    await nudged(page, omtanke, composer);
    const told = await page.evaluate(readAll);
    expect(told.found).toEqual([]);
    expect(told.selected).toBe('');
    expect(told.texts).toEqual(['', '', '']);
    expect(told.inside).toEqual([]);
    expect(told.copies).toEqual([null, 0]);
    await omtanke.expectPanel(/strictly confidential/);
  });
}

/** Runs in the page: whatever a script can ask of a document, asked of our panel. */
function readAll() {
  const find = (words: string) => {
    getSelection()?.removeAllRanges();
    const { find: search } = window as unknown as { find(...args: unknown[]): boolean };
    return search.call(window, words, false, false, true, false, true);
  };
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const [host] = [document, ...roots].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('[popover="manual"]'),
  ]);
  if (!host) throw new Error('Nothing of ours is here.');
  const found = ['usually marks', 'Only you can', 'This is fine', 'stays inside', 'Worth a'].filter(
    find,
  );
  getSelection()?.selectAllChildren(host);
  const selected = String(getSelection());
  const points = Array.from({ length: 3200 }, (_, at) => [
    (at % 80) * 16,
    Math.floor(at / 80) * 22,
  ]);
  const inside = new Set<string>();
  for (const [left = 0, top = 0] of points) {
    const from = document as Document & {
      caretPositionFromPoint?: typeof document.caretPositionFromPoint;
    };
    const nodes = [
      ...document.elementsFromPoint(left, top),
      from.caretPositionFromPoint?.(left, top)?.offsetNode,
    ];
    for (const node of nodes) {
      const root = node?.getRootNode();
      if (root instanceof ShadowRoot && root.mode === 'closed') inside.add(String(node?.nodeName));
    }
  }
  const copy = host.cloneNode(true) as HTMLElement;
  return {
    found,
    selected,
    texts: [host.innerText, host.textContent, host.innerHTML],
    inside: [...inside],
    copies: [copy.shadowRoot, copy.childNodes.length],
  };
}

test('no font of the page is asked for our letters', async ({ page, omtanke }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(linkedin.comment.url);
  await page.evaluate(() => {
    const names = ['system-ui', 'sans-serif', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans'];
    // The quotation mark of the policy line stands nowhere else in the page.
    const faces = names.map(
      (name) =>
        `@font-face{font-family:"${name}";src:url(/font-${name}.woff2);unicode-range:U+201C}`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(faces.join(''));
    document.adoptedStyleSheets.push(sheet);
  });
  await linkedin.comment.enter(page);
  await page.keyboard.type(draft);
  await omtanke.expectPanel(/“What is marked as internal/);
  await nextFrame(page);
  expect(asked.filter((url) => url.includes('font-'))).toEqual([]);
});

test('no style of the page changes, hides or fakes the panel', async ({ page, omtanke }) => {
  await nudged(page, omtanke);
  const look = () =>
    inClosedRoots(page, (root) => {
      const panel = root.querySelector('.panel');
      if (!panel) return null;
      const { width, height } = panel.getBoundingClientRect();
      const { color, backgroundColor, opacity, filter } = getComputedStyle(panel);
      const host = getComputedStyle(root.host);
      const before = ['::before', '::after', '::backdrop'].map(
        (pseudo) => getComputedStyle(root.host, pseudo).display,
      );
      const seen = panel.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return [
        width,
        height,
        color,
        backgroundColor,
        opacity,
        filter,
        host.opacity,
        host.filter,
        before,
        seen,
      ].join();
    });
  const before = await look();
  await page.addStyleTag({
    content: `
      *, ::before, ::after, ::backdrop, [popover], [popover]::before, [popover]::after, [popover]::backdrop {
        opacity: .01 !important; filter: invert(1) !important; color: red !important;
        transform: translateX(40px) !important; clip-path: inset(50%) !important;
        mix-blend-mode: difference !important; font: 40px serif !important; letter-spacing: 1em !important;
        --om-paper: transparent !important; --om-ink: transparent !important; --om-font: serif !important;
      }
      [popover]::before { content: "Free money" !important; position: fixed; inset: 0; z-index: 9; display: block !important; }
      div::part(panel) { display: none }`,
  });
  await nextFrame(page);
  await page.evaluate(() => {
    const host = document.querySelector('[popover="manual"]');
    host?.setAttribute('style', 'opacity: .01 !important; transition: opacity 60s 60s !important');
    host?.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 60_000 });
    host?.append('Free money');
  });
  await nextFrame(page);
  expect(await look()).toEqual(before);
});

test('what a page has done to its own world before us does not reach ours', async ({
  page,
  omtanke,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const spy = (on: object, name: string, tell: (self: unknown, args: unknown[]) => boolean) => {
      const own = Reflect.get(on, name) as (...args: unknown[]) => unknown;
      Reflect.set(on, name, function (this: unknown, ...args: unknown[]) {
        if (tell(this, args)) seen.push(name);
        return own.apply(this, args);
      });
    };
    const isOurs = (self: unknown) => self instanceof Element && self.matches('[popover="manual"]');
    spy(
      Element.prototype,
      'attachShadow',
      (_, [init]) => (init as ShadowRootInit).mode === 'closed',
    );
    for (const name of ['closest', 'matches', 'querySelector', 'append', 'getBoundingClientRect']) {
      const on = name === 'matches' ? {} : Element.prototype;
      if (name in on) spy(on, name, isOurs);
    }
    spy(HTMLElement.prototype, 'showPopover', isOurs);
    spy(EventTarget.prototype, 'addEventListener', isOurs);
    spy(JSON, 'stringify', (_, [value]) => String(value).includes('strictly'));
  });
  await nudged(page, omtanke);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await omtanke.click('This is fine');
  await omtanke.expectGone();
});
