import type { Demo } from '../demo.ts';
import { codeMirror, editable, lexical, type MakeBox, quill, textarea, tipTap } from './boxes.ts';
import './other.css';

/**
 * Pages of other sites, as far as they matter here: the editor that each has, in a form with its buttons, or in what it
 * has instead. Nothing of them is drawn.
 */
interface Page {
  readonly make: MakeBox;
  /** The element around the box; a dialog where the site has one. */
  readonly around: 'form' | 'div' | 'dialog';
  /** The buttons that send the form. */
  readonly sends?: readonly string[];
}

const pages: Readonly<Record<string, (path: string) => Page>> = {
  'app.slack.com': () => ({ make: quill, around: 'div' }),
  'mastodon.social': () => ({ make: textarea, around: 'form', sends: ['Post'] }),
  'bsky.app': () => ({ make: tipTap, around: 'dialog' }),
  'www.reddit.com': () => ({ make: lexical, around: 'form', sends: ['Post'] }),
  'github.com': (path) =>
    path.includes('/edit/')
      ? { make: codeMirror, around: 'div' }
      : { make: textarea, around: 'form', sends: ['Close with comment', 'Comment'] },
  'mail.google.com': () => ({ make: editable, around: 'dialog' }),
};

const demo: Demo = { editors: {}, posted: [] };
window.demo = demo;

function show({ make, around, sends = [] }: Page): void {
  const main = document.body.appendChild(document.createElement('main'));
  const frame = main.appendChild(document.createElement(around === 'form' ? 'form' : 'div'));
  if (around === 'dialog') frame.setAttribute('role', 'dialog');
  const place = frame.appendChild(document.createElement('div'));
  place.className = 'box';
  const editor = make(place);
  demo.editors.other = editor;
  for (const words of sends) frame.appendChild(document.createElement('button')).append(words);
  frame.addEventListener('submit', (event) => {
    event.preventDefault();
    demo.posted.push(editor.model());
    editor.setText('');
  });
}

const page = pages[location.hostname];
if (page) show(page(location.pathname));
