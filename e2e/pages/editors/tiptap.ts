import { documentOf, documentText } from '../linkedin/editor/text.ts';
import type { Mount } from './mount.ts';

/** The packages of one version; an older one is used by what is the same in today's. */
export interface TiptapPackages {
  readonly core: Pick<typeof import('@tiptap/core'), 'Editor' | 'Mark' | 'Node'>;
  readonly starterKit: typeof import('@tiptap/starter-kit').StarterKit;
}

/** A stock TipTap; its mentions stand in the page as LinkedIn's do, and links are marks. */
export const tiptapOf =
  ({ core, starterKit }: TiptapPackages): Mount =>
  (place) => {
    const Mention = core.Node.create({
      name: 'mention',
      group: 'inline',
      inline: true,
      atom: true,
      addAttributes: () => ({ label: { default: '' } }),
      renderHTML: ({ node }) => [
        'span',
        { 'data-type': 'mention' },
        ['strong', String(node.attrs.label)],
      ],
    });
    const Anchor = core.Mark.create({
      name: 'anchor',
      renderHTML: () => ['a', { class: 'entity', href: '#' }, 0],
    });
    const editor = new core.Editor({
      element: place,
      extensions: [starterKit.configure({ link: false, trailingNode: false }), Mention, Anchor],
      injectCSS: false,
    });
    return {
      model: () => documentText(editor.state.doc),
      element: () => editor.view.dom,
      setText: (text) => void editor.commands.setContent(documentOf(text)),
      insertMention: (label) => {
        const name = { type: 'mention', attrs: { label } };
        editor
          .chain()
          .focus('end')
          .insertContent([name, { type: 'text', text: ' ' }])
          .run();
      },
      insertLink: (text) => {
        const link = { type: 'text', text, marks: [{ type: 'anchor' }] };
        editor.chain().focus('end').insertContent([link]).run();
      },
      insertSoftBreak: () => void editor.chain().focus().setHardBreak().run(),
    };
  };
