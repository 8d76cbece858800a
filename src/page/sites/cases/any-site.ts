import { type Box, lexical, quill, tipTap } from './markup.ts';

const textarea = (attributes = '') => `<textarea id="field" ${attributes}></textarea>`;
const editable = (attributes = '') =>
  `<div id="field" contenteditable="true" role="textbox" ${attributes}></div>`;

export const anySiteBoxes: readonly Box[] = [
  ['a text area', 'post', `<form>${textarea()}</form>`, '/home'],
  [
    'a text area with a list of names',
    'post',
    textarea('role="combobox" aria-autocomplete="list"'),
  ],
  ['an editable element', 'post', editable()],
  ['one for plain words', 'post', '<div id="field" contenteditable="plaintext-only"></div>'],
  ['one that is told by its bare attribute', 'post', '<div id="field" contenteditable></div>'],
  ['Quill in a channel', 'post', quill, '/client/T01ACME/C02NEWS'],
  ['Lexical in a form', 'post', `<form>${lexical}</form>`, '/r/oslo/submit'],
  ['TipTap in a dialog', 'post', `<div role="dialog">${tipTap}</div>`],
  [
    'a mail',
    'post',
    `<div role="dialog">${editable('aria-label="Message Body"')}</div>`,
    '/mail/u/0/',
  ],
  [
    'a post beside a live log elsewhere in the page',
    'post',
    `<div role="log"></div><main><form>${textarea()}</form></main>`,
  ],
  ['a page whose name only begins like messages', 'post', textarea(), '/messageboard/9'],
  ['a person in Slack', 'message', quill, '/client/T01ACME/D04KARI'],
  ['a message by its address', 'message', tipTap, '/messages/3kxyz'],
  ['a chat by its address', 'message', textarea(), '/chat/room/1'],
  ['a message under an inbox', 'message', textarea(), '/u/kari/Inbox'],
  ['a chat by its transcript', 'message', `<div><div role="log"></div>${textarea()}</div>`],
  ['a search', 'none', `<form role="search">${textarea()}</form>`],
  ['a search by its own role', 'none', editable('role="searchbox"').replace('role="textbox" ', '')],
  ['a search by its type', 'none', '<input id="field" type="search">'],
  ['a password', 'none', '<input id="field" type="password">'],
  ['a mail address', 'none', '<input id="field" type="email">'],
  ['a number', 'none', '<input id="field" type="number">'],
  ['a card number', 'none', textarea('autocomplete="cc-number"')],
  ['a code from a message', 'none', textarea('autocomplete="one-time-code"')],
  ['digits', 'none', editable('inputmode="numeric"')],
  ['what is only shown', 'none', textarea('readonly')],
  ['what is shown as only read', 'none', editable('aria-readonly="true"')],
  [
    'what is hidden from assistive technology',
    'none',
    `<div aria-hidden="true">${editable()}</div>`,
  ],
  ['a cell of a sheet', 'none', `<div role="grid">${editable()}</div>`],
  ['CodeMirror 6', 'none', `<div class="cm-editor">${editable('class="cm-content"')}</div>`],
  ['CodeMirror 5', 'none', `<div class="CodeMirror">${textarea()}</div>`],
  ['Monaco', 'none', `<div class="monaco-editor">${textarea()}</div>`],
  ['Ace', 'none', `<div class="ace_editor">${textarea()}</div>`],
  ['a terminal', 'none', `<div class="xterm">${textarea()}</div>`],
];
