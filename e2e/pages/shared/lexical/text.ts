import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';

/** How the editor holds lines: rich text as paragraphs, plain text as line breaks in one. */
export type LexicalKind = 'rich' | 'plain';

/** Paragraphs joined by one `\n`; Lexical's own `getTextContent` puts two between them. */
export function readText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

export function writeText(editor: LexicalEditor, kind: LexicalKind, text: string): void {
  editor.update(
    () => {
      const lines = text.split('\n');
      const blocks = kind === 'rich' ? lines.map((line) => [line]) : [lines];
      $getRoot()
        .clear()
        .append(...blocks.map((block) => $createParagraphNode().append(...$linesOf(block))))
        .selectEnd();
    },
    { discrete: true },
  );
}

function $linesOf(lines: readonly string[]): LexicalNode[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [$createLineBreakNode()]),
    ...(line === '' ? [] : [$createTextNode(line)]),
  ]);
}
