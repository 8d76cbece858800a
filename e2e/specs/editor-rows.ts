import type { Page } from 'playwright';
import { type Engine, engines } from '../browser/engine.ts';
import type { DemoEditor } from '../pages/demo.ts';

/** One editor in one version, on a page of its own. */
export interface Row {
  /** Its name in the address and in `window.demo`. */
  readonly name: string;
  readonly what: string;
  /** Whether names are pieces of their own; in the others they are words like any. */
  readonly mentions?: true;
  /** Whether it sets links off from the rest. */
  readonly links?: true;
  /** Whether suggestions can only be copied here. */
  readonly copyOnly?: true;
  /** Where a line can be broken without a new block: in Firefox that upsets Draft.js, with us or without. */
  readonly softBreaks?: readonly Engine[];
}

export const textareas: readonly Row[] = [
  { name: 'textarea-react-17', what: 'a textarea in React 17' },
  { name: 'textarea-react-18', what: 'a textarea in React 18' },
  { name: 'textarea-react-19', what: 'a textarea in React 19' },
];

export const rich: readonly Row[] = [
  { name: 'draft-react-17', what: 'Draft.js in React 17', links: true, softBreaks: ['chromium'] },
  { name: 'draft', what: 'Draft.js in React 19', links: true, softBreaks: ['chromium'] },
  {
    name: 'lexical-0-14',
    what: 'Lexical 0.14',
    mentions: true,
    links: true,
    softBreaks: engines,
  },
  { name: 'lexical', what: 'Lexical 0.52', mentions: true, links: true, softBreaks: engines },
  { name: 'quill-1', what: 'Quill 1', mentions: true },
  { name: 'quill-2', what: 'Quill 2', mentions: true },
  { name: 'tiptap-2', what: 'TipTap 2', mentions: true, links: true, softBreaks: engines },
  { name: 'tiptap-3', what: 'TipTap 3', mentions: true, links: true, softBreaks: engines },
  {
    name: 'contenteditable',
    what: 'a plain contenteditable',
    mentions: true,
    copyOnly: true,
    softBreaks: engines,
  },
];

/** The editor of this name in the address. @throws Error where there is none. */
export const rowNamed = (name: string): Row => {
  const row = [...rich, ...textareas].find((one) => one.name === name);
  if (!row) throw new Error(`There is no editor "${name}".`);
  return row;
};

/** The box itself, not what Quill keeps for pasting. */
export const field = '[contenteditable="true"]:not(.ql-clipboard), textarea';

/** Opens the page of an editor, and clicks into it. */
export async function open(page: Page, { name }: Row): Promise<void> {
  await page.goto(`https://x.com/i/editors/${name}`);
  await page.waitForFunction((editor) => window.demo?.editors[editor], name);
  await page.locator(field).click();
}

/** The text by the editor's own model. */
export const modelOf = (page: Page, { name }: Row): Promise<string | undefined> =>
  page.evaluate((editor) => window.demo.editors[editor]?.model(), name);

type Doing = 'insertMention' | 'insertLink' | 'insertSoftBreak' | 'setText';

/** Does what a person or the site would do with an editor, by its own means. */
export const does = (page: Page, { name }: Row, doing: Doing, what = ''): Promise<void> =>
  page.evaluate(
    ({ name, doing, what }) => {
      const editor = window.demo.editors[name] as DemoEditor;
      const act = editor[doing];
      if (!act) throw new Error(`${name} cannot ${doing}.`);
      act.call(editor, what);
    },
    { name, doing, what },
  );
