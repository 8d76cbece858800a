import { createQuill, insertMention, type QuillVersion, textOf } from '../linkedin/quill/create.ts';
import type { Mount } from './mount.ts';

/** Quill as LinkedIn's boxes have it. */
export const quillOf =
  (version: QuillVersion): Mount =>
  (place) => {
    const container = document.createElement('div');
    place.append(container);
    const quill = createQuill(version, container, {}, new AbortController().signal);
    return {
      model: () => textOf(quill),
      element: () => quill.root,
      setText: (text) => void quill.setText(`${text}\n`, 'api'),
      insertMention: (name) => insertMention(quill, name),
    };
  };
