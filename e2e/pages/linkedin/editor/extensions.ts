import { Extension, type Extensions } from '@tiptap/core';
import Mention, { type MentionOptions } from '@tiptap/extension-mention';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';

/** Colours `#words` without touching the document: the text stays as it was typed. */
const Hashtags = Extension.create({
  name: 'hashtags',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const found: Decoration[] = [];
          doc.descendants((node, place) => {
            for (const match of (node.text ?? '').matchAll(/#[\p{L}\p{N}_]+/gu)) {
              const from = place + match.index;
              found.push(Decoration.inline(from, from + match[0].length, { class: 'hashtag' }));
            }
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});

/** No `@` and no id in the DOM: both are in the document only, as measured on the site. */
const LinkedInMention = Mention.extend({
  renderHTML: ({ node }) => [
    'span',
    { 'data-type': 'mention', 'data-allow-partial-delete': 'true' },
    ['strong', String(node.attrs.label)],
  ],
  renderText: ({ node }) => String(node.attrs.label),
});

/** LinkedIn's boxes hold paragraphs, line breaks and mentions: no headings, lists or links. */
export function extensions(suggestion: MentionOptions['suggestion']): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      bold: false,
      bulletList: false,
      code: false,
      codeBlock: false,
      heading: false,
      horizontalRule: false,
      italic: false,
      link: false,
      listItem: false,
      listKeymap: false,
      orderedList: false,
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    Hashtags,
    LinkedInMention.configure({ suggestion }),
  ];
}
