import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/** The document's text: one line per block, `\n` for a hard break, the name for a mention. */
export function documentText(document: Node): string {
  const lines: string[] = [];
  document.forEach((block) => {
    let line = '';
    block.forEach((node) => {
      if (node.isText) line += node.text ?? '';
      else line += node.type.name === 'hardBreak' ? '\n' : String(node.attrs.label ?? '');
    });
    lines.push(line);
  });
  return lines.join('\n');
}

export function documentOf(text: string): JSONContent {
  const content = text
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] }));
  return { type: 'doc', content };
}
