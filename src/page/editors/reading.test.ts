// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { plainEditor } from './contenteditable.ts';
import { draftEditor } from './draft.ts';
import type { Editor } from './editor.ts';
import { lexicalEditor } from './lexical.ts';
import { proseMirrorEditor } from './prosemirror.ts';
import { quillEditor } from './quill.ts';
import { RunReading } from './runs.ts';

/** The markup that each editor makes, as the editors' own sources and live captures show it (see `e2e/COVERAGE.md`). */
const draftLine = (...leaves: string[]): string =>
  `<div data-block="true"><div>${leaves.join('')}</div></div>`;
const draftText = (text: string): string => `<span><span data-text="true">${text}</span></span>`;
const draftEmpty = '<span><br data-text="true"></span>';

const cases: Record<string, { editor: (root: HTMLElement) => Editor; shows: [string, string][] }> =
  {
    'Draft.js': {
      editor: draftEditor,
      shows: [
        [`<div data-contents="true">${draftLine(draftEmpty)}</div>`, ''],
        [`<div data-contents="true">${draftLine(draftText('one line'))}</div>`, 'one line'],
        [
          `<div data-contents="true">${draftLine(draftText('a'))}${draftLine(draftEmpty)}${draftLine(draftText('b'))}</div>`,
          'a\n\nb',
        ],
        [
          `<div data-contents="true">${draftLine(draftText('see '), draftText('#tag'), draftText(' now'))}</div>`,
          'see #tag now',
        ],
        [`<div data-contents="true">${draftLine(draftText('soft\nbreak'))}</div>`, 'soft\nbreak'],
        // The last leaf of a block that ends in a soft break is drawn with one break too many.
        [`<div data-contents="true">${draftLine(draftText('soft\n\n'))}</div>`, 'soft\n'],
        // An emoji is a picture behind a transparent character.
        [
          `<div data-contents="true">${draftLine(draftText('hi '), `<span style="background-image:url(x)"><span>${draftText('😀')}</span></span>`)}</div>`,
          'hi 😀',
        ],
      ],
    },
    Lexical: {
      editor: lexicalEditor,
      shows: [
        ['<p><br></p>', ''],
        ['<p><br data-lexical-managed-linebreak="true"></p>', ''],
        ['<p><span data-lexical-text="true">one line</span></p>', 'one line'],
        [
          '<p><span data-lexical-text="true">a</span></p><p><br></p><p><span data-lexical-text="true">b</span></p>',
          'a\n\nb',
        ],
        [
          '<p><span data-lexical-text="true">a</span><br><span data-lexical-text="true">b</span></p>',
          'a\nb',
        ],
        // A block that ends in a line break has one more `<br>` to show it, with or without a mark.
        ['<p><span data-lexical-text="true">a</span><br><br></p>', 'a\n'],
        [
          '<p><span data-lexical-text="true">a</span><br><br data-lexical-managed-linebreak="true"></p>',
          'a\n',
        ],
        [
          '<p><span data-lexical-text="true">hi </span><span data-testid="emoji" data-lexical-text="true"><span>😀</span></span></p>',
          'hi 😀',
        ],
      ],
    },
    ProseMirror: {
      editor: proseMirrorEditor,
      shows: [
        ['<p><br class="ProseMirror-trailingBreak"></p>', ''],
        ['<p>a</p><p><br class="ProseMirror-trailingBreak"></p><p>b</p>', 'a\n\nb'],
        ['<p>a<br>b</p>', 'a\nb'],
        ['<p>a<br><br class="ProseMirror-trailingBreak"></p>', 'a\n'],
        [
          '<p>hi <span data-type="mention" contenteditable="false"><strong>Kari Nordmann</strong></span><img class="ProseMirror-separator" alt=""> and all</p>',
          'hi Kari Nordmann and all',
        ],
        ['<ul><li><p>one</p></li><li><p>two</p></li></ul>', 'one\ntwo'],
      ],
    },
    Quill: {
      editor: quillEditor,
      shows: [
        ['<p><br></p>', ''],
        ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
        ['<p>a</p><p><br></p>', 'a\n'],
        // A mention of LinkedIn's is a link with the name (2026-10).
        [
          '<p>hi <a class="ql-mention" data-original-text="Kari Nordmann" spellcheck="false">Kari Nordmann</a> and all</p>',
          'hi Kari Nordmann and all',
        ],
        ['<p>see <strong class="ql-hashtag">#tag</strong> now</p>', 'see #tag now'],
        // An embed stands between two guards, and so does what is typed right beside it for a moment.
        [
          '<p>hi <span class="mention">\uFEFF<span contenteditable="false">@Kari</span>\uFEFF</span> all</p>',
          'hi @Kari all',
        ],
        [
          '<p><span class="mention">\uFEFF<span contenteditable="false">@Kari</span>\uFEFF!</span></p>',
          '@Kari!',
        ],
        ['<p>so <strong><span class="ql-cursor">\uFEFF</span></strong></p>', 'so '],
        ['<p>so <strong><span class="ql-cursor">\uFEFFb</span></strong></p>', 'so b'],
        // Only its own: whoever writes a U+FEFF keeps it.
        ['<p>so\uFEFFme</p>', 'so\uFEFFme'],
        ['<ul><li>one</li><li class="ql-indent-1">two</li></ul><p>end</p>', 'one\ntwo\nend'],
        [
          '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>one</li><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span><br></li></ol>',
          'one\n',
        ],
        [
          '<div class="ql-code-block-container"><select class="ql-ui" contenteditable="false"><option>Plain</option></select><div class="ql-code-block">a</div><div class="ql-code-block">b</div></div>',
          'a\nb',
        ],
      ],
    },
    'any other contenteditable': {
      editor: plainEditor,
      shows: [
        ['', ''],
        ['bare text', 'bare text'],
        ['<p><br></p>', ''],
        ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
        ['first<div>second</div><div><br></div><div>fourth</div>', 'first\nsecond\n\nfourth'],
        ['a<br>b<br>', 'a\nb'],
        ['\n  <p>a</p>\n  <p>b</p>\n', 'a\nb'],
      ],
    },
  };

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

for (const [name, { editor, shows }] of Object.entries(cases)) {
  describe(`reading ${name}`, () => {
    it.each(shows)('reads %s as %j', (html, text) => {
      root.innerHTML = html;
      expect(editor(root).read().text).toBe(text);
    });

    it.each(shows)('maps every character of %s back to its node', (html) => {
      root.innerHTML = html;
      const reading = editor(root).read();
      if (!(reading instanceof RunReading)) throw new Error('A rich editor reads by runs.');
      for (const { node, from, start, length } of reading.runs) {
        const there = node.data.slice(from, from + length);
        expect(reading.text.slice(start, start + length)).toBe(there);
      }
    });
  });
}

describe('the caret in a reading', () => {
  const caretAt = (node: Node, offset: number) => {
    document.getSelection()?.collapse(node, offset);
    const editor = proseMirrorEditor(root);
    return editor.selection(editor.read());
  };

  beforeEach(() => {
    root.innerHTML = '<p>first</p><p>second <strong>line</strong></p>';
  });

  it('is found in a text node', () => {
    const line = root.querySelector('strong')?.firstChild as Text;
    expect(caretAt(line, 2)).toEqual({ start: 15, end: 15 });
  });

  it('is found between the children of an element', () => {
    expect(caretAt(root, 1)).toEqual({ start: 6, end: 6 });
    expect(caretAt(root.children[1] as Element, 1)).toEqual({ start: 13, end: 13 });
  });

  it('is found at the very end', () => {
    expect(caretAt(root, 2)).toEqual({ start: 17, end: 17 });
  });

  it('is found in a node with a character of the editor', () => {
    root.innerHTML = '<p>so <strong><span class="ql-cursor">\uFEFFbold</span></strong></p>';
    const node = root.querySelector('.ql-cursor')?.firstChild as Text;
    document.getSelection()?.collapse(node, 3);
    const editor = quillEditor(root);
    expect(editor.selection(editor.read())).toEqual({ start: 5, end: 5 });
  });

  it('is nowhere when it is in another part of the page', () => {
    const elsewhere = document.createElement('p');
    elsewhere.textContent = 'elsewhere';
    document.body.append(elsewhere);
    expect(caretAt(elsewhere, 0)).toBeNull();
  });
});

describe('what may be written over', () => {
  const select = (html: string, start: number, end: number): string | null => {
    root.innerHTML = html;
    const editor = proseMirrorEditor(root);
    const done = editor.select(editor.read(), { start, end });
    return done ? (document.getSelection()?.toString() ?? '') : null;
  };

  it('is exactly the words of a span, over several nodes', () => {
    expect(select('<p>so <strong>very</strong> good</p>', 3, 12)).toBe('very good');
  });

  it('is a place behind the last words', () => {
    expect(select('<p>so good</p>', 7, 7)).toBe('');
    expect(document.getSelection()?.anchorOffset).toBe(7);
  });

  it('is nothing over the end of a line', () => {
    expect(select('<p>so</p><p>good</p>', 1, 5)).toBeNull();
  });

  it('is no mention, in part or whole, but what stands beside it', () => {
    const html =
      '<p>hi <span data-type="mention" contenteditable="false"><strong>Kari</strong></span> there</p>';
    expect(select(html, 3, 7)).toBeNull();
    expect(select(html, 0, 5)).toBeNull();
    expect(select(html, 8, 13)).toBe('there');
  });

  it('is nothing where the page has changed since', () => {
    root.innerHTML = '<p>so good</p>';
    const editor = proseMirrorEditor(root);
    const reading = editor.read();
    (root.querySelector('p')?.firstChild as Text).data = 'no good';
    expect(editor.select(reading, { start: 0, end: 2 })).toBe(false);
  });

  it('is nothing before the first words', () => {
    expect(select('<p>so good</p>', 0, 0)).toBeNull();
  });
});
