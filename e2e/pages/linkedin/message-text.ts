/** One line as LinkedIn's message box holds it: a paragraph, with a `<br>` while it is empty. */
export function lineElement(line: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(line === '' ? document.createElement('br') : line);
  return paragraph;
}

export function htmlLines(element: HTMLElement): string[] {
  return [...element.children].flatMap((paragraph) => {
    const lines = [''];
    const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_ALL);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof HTMLBRElement && node.nextSibling) lines.push('');
      else if (node instanceof Text) lines[lines.length - 1] += node.data;
    }
    return lines;
  });
}

/** Deleting everything takes the last paragraph too; the site puts it back. */
export function restoreEmptyLine(element: HTMLElement): void {
  if (element.firstElementChild?.localName === 'p') return;
  const line = lineElement(element.textContent ?? '');
  element.replaceChildren(line);
  getSelection()?.setPosition(line, line.childNodes.length);
}
