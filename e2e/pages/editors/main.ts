import '../shared/base.css';
import './editors.css';
import type { Mount } from './mount.ts';
import { openOnAt } from './typeahead.ts';

/** Every editor in every version that is tried, by its name in the address: `/i/editors/<name>`. */
const mounts: Readonly<Record<string, () => Promise<Mount>>> = {
  'draft-react-17': async () => (await import('./with-react-17.ts')).draft,
  draft: async () => (await import('./with-react-19.ts')).draft,
  'lexical-0-14': async () => (await import('./lexical-0-14.ts')).mount,
  lexical: async () => (await import('./lexical-0-52.ts')).mount,
  'quill-1': async () => (await import('./quill.ts')).quillOf(1),
  'quill-2': async () => (await import('./quill.ts')).quillOf(2),
  'tiptap-2': async () => (await import('./tiptap-2.ts')).mount,
  'tiptap-3': async () => (await import('./tiptap-3.ts')).mount,
  'textarea-react-17': async () => (await import('./with-react-17.ts')).textarea,
  'textarea-react-18': async () => (await import('./with-react-18.ts')).textarea,
  'textarea-react-19': async () => (await import('./with-react-19.ts')).textarea,
  contenteditable: async () => (await import('./plain.ts')).plain,
};

const name = location.pathname.split('/').at(-1) ?? '';
const place = document.getElementById('place');
const list = document.querySelector<HTMLElement>('[role="listbox"]');
if (!place || !list || !mounts[name]) throw new Error(`There is no editor "${name}" here.`);
const editor = await (await mounts[name]())(place);
openOnAt(editor, list);
const posted: string[] = [];
document.querySelector('button')?.addEventListener('click', () => posted.push(editor.model()));
window.demo = { editors: { [name]: editor }, posted };
