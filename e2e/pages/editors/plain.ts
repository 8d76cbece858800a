import { htmlLines, lineElement, restoreEmptyLine } from '../linkedin/message-text.ts';
import type { Mount } from './mount.ts';

/** A contenteditable that no editor attends to, as in LinkedIn's messages: what stands in it is all there is. */
export const plain: Mount = (place) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.role = 'textbox';
  field.addEventListener('input', () => restoreEmptyLine(field));
  place.append(field);
  const setText = (text: string): void =>
    field.replaceChildren(...text.split('\n').map(lineElement));
  setText('');
  return {
    model: () => htmlLines(field).join('\n'),
    element: () => field,
    setText,
    insertSoftBreak: () => void document.execCommand('insertLineBreak'),
    insertMention: (name) => {
      const mention = document.createElement('span');
      mention.contentEditable = 'false';
      mention.className = 'entity';
      mention.append(name);
      const space = document.createTextNode('\u00A0');
      field.lastElementChild?.append(mention, space);
      getSelection()?.setPosition(space, 1);
    },
  };
};
