import type { EditorConfig, LexicalEditor, LexicalNode, TextNode } from 'lexical';
import type { DemoEditor } from '../demo.ts';
import type { Mount } from './mount.ts';

/** The packages of one version; an older one is used by what is the same in today's. */
export interface LexicalPackages {
  readonly core: Pick<
    typeof import('lexical'),
    | '$createParagraphNode'
    | '$createTextNode'
    | '$getRoot'
    | '$getSelection'
    | '$isRangeSelection'
    | 'INSERT_LINE_BREAK_COMMAND'
    | 'TextNode'
    | 'createEditor'
  >;
  readonly richText: Pick<typeof import('@lexical/rich-text'), 'registerRichText'>;
  readonly history: typeof import('@lexical/history');
}

/** Keys that come within this time are undone together, in milliseconds; Lexical's own plugin has the same. */
const historyDelay = 300;

/** A stock Lexical for rich text. Mentions are tokens without spelling, as in its playground. */
export const lexicalOf =
  (packages: LexicalPackages): Mount =>
  (place) => {
    const { core, richText, history } = packages;
    const MentionNode = mentionNode(core.TextNode);
    const editor = core.createEditor({
      namespace: 'editors',
      nodes: [MentionNode],
      onError: (error) => {
        throw error;
      },
    });
    const root = document.createElement('div');
    root.contentEditable = 'true';
    root.role = 'textbox';
    place.append(root);
    editor.setRootElement(root);
    richText.registerRichText(editor);
    history.registerHistory(editor, history.createEmptyHistoryState(), historyDelay);
    const insertMention = (name: string): void =>
      append(core, [new MentionNode(name).setMode('token'), core.$createTextNode(' ')]);
    return { ...lexicalEditor(core, editor, root), insertMention: within(editor, insertMention) };
  };

type Core = LexicalPackages['core'];

/** The class of a mention, for one version's own class of text. */
function mentionNode(Base: typeof TextNode): typeof TextNode {
  return class Mention extends Base {
    static override getType(): string {
      return 'mention';
    }

    static override clone(node: TextNode): TextNode {
      return new Mention(node.__text, node.__key);
    }

    override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
      const element = super.createDOM(config, editor);
      element.spellcheck = false;
      element.className = 'entity';
      return element;
    }
  };
}

/** Lets words be made by the editor's own means: its nodes are made within an update. */
const within =
  (editor: LexicalEditor, act: (words: string) => void) =>
  (words: string): void =>
    editor.update(() => act(words), { discrete: true });

function append(core: Core, nodes: LexicalNode[]): void {
  core.$getRoot().selectEnd();
  const selection = core.$getSelection();
  if (core.$isRangeSelection(selection)) selection.insertNodes(nodes);
}

function lexicalEditor(core: Core, editor: LexicalEditor, root: HTMLElement): DemoEditor {
  const { $createParagraphNode, $createTextNode, $getRoot } = core;
  return {
    model: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    element: () => root,
    setText: within(editor, (text) => {
      const lines = text
        .split('\n')
        .map((line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
      $getRoot()
        .clear()
        .append(...lines)
        .selectEnd();
    }),
    insertSoftBreak: () => void editor.dispatchCommand(core.INSERT_LINE_BREAK_COMMAND, false),
    insertLink: within(editor, (words) =>
      append(core, [$createTextNode(words).setStyle('color: rgb(29, 155, 240)')]),
    ),
  };
}
