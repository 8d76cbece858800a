import { $applyNodeReplacement, type EditorConfig, type LexicalEditor, TextNode } from 'lexical';
import { findEmoji, metaEmojiPicture } from '../emoji.ts';

/**
 * An emoji as Meta's composers hold it: a text node that is deleted as one, drawn as a span with a
 * picture behind and one inner span with the character. `textContent` is the character.
 */
export class EmojiNode extends TextNode {
  override $config() {
    return this.config('emoji', { extends: TextNode });
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const outer = document.createElement('span');
    outer.dataset.testid = 'emoji';
    outer.dataset.emojiSize = '16';
    outer.className = 'emoji-node';
    outer.style.backgroundImage = `url("${metaEmojiPicture(this.__text)}")`;
    outer.append(super.createDOM(config, editor));
    return outer;
  }

  override updateDOM(before: this): boolean {
    // The picture follows from the text, so another text is another node.
    return before.__text !== this.__text;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

function $createEmojiNode(emoji: string): EmojiNode {
  return $applyNodeReplacement(new EmojiNode(emoji).setMode('token'));
}

/** Turns every emoji that is typed or pasted into a node of its own. */
export function registerEmoji(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    if (!node.isSimpleText() || editor.isComposing()) return;
    const first = findEmoji(node.getTextContent())[0];
    if (!first) return;
    const { start, end } = first;
    const parts = node.splitText(start, end);
    const emoji = parts[start === 0 ? 0 : 1];
    // What follows the emoji is dirty now and comes here again.
    emoji?.replace($createEmojiNode(emoji.getTextContent()));
  });
}
