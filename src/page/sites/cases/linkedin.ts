import { type Box, quill, tipTap } from './markup.ts';

export const linkedinBoxes: readonly Box[] = [
  [
    'the share box',
    'post',
    '<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"><div id="field" componentkey="ShareBox_textEditor" contenteditable="true" role="textbox"></div></div></dialog>',
    '/feed/',
  ],
  [
    'a share box without its key',
    'post',
    `<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${tipTap}</div></dialog>`,
  ],
  [
    'a comment',
    'comment',
    `<div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div></div>`,
  ],
  [
    'a comment with only its button to tell',
    'comment',
    `<div><div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div><section id="commentButtonSection-1"><button></button></section></div>`,
  ],
  [
    'a message',
    'message',
    '<form class="msg-form"><div id="field" class="msg-form__contenteditable" contenteditable="true" role="textbox"></div></form>',
  ],
  [
    'a message on its own page',
    'message',
    '<div id="field" contenteditable="true" role="textbox"></div>',
    '/messaging/thread/1/',
  ],
  [
    'a field of the profile, with the same wrapper',
    'none',
    `<div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div>`,
    '/in/me/edit/forms/summary/',
  ],
  [
    'the clipboard of Quill',
    'none',
    '<div role="dialog"><div id="field" class="ql-clipboard" contenteditable="true" role="textbox"></div></div>',
  ],
  ['the search box', 'none', '<div role="search"><input id="field" role="combobox"></div>'],

  [
    'a comment with only its tools to tell',
    'comment',
    `<div role="listitem"><div aria-label="Texteditor"><div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div></div><div><button data-view-name="comment-emoji-picker"></button></div></div>`,
    '/feed/',
  ],
  [
    'a profile field over a page with comments',
    'none',
    `<main><div><div><div><button data-view-name="comment-add-image"></button></div></div></div></main><dialog open>${tipTap}</dialog>`,
    '/in/kari/',
  ],
  [
    'a post of a company page',
    'post',
    `<div role="dialog"><div>${quill}</div><button>Post</button></div>`,
    '/company/123/admin/page-posts/published/',
  ],
  [
    'the same box, elsewhere',
    'none',
    `<div role="dialog"><div>${quill}</div><button>Save</button></div>`,
    '/jobs/',
  ],
  [
    'a message of a company page',
    'message',
    `<div role="dialog"><div class="msg-form">${quill}</div></div>`,
    '/company/123/admin/page-posts/published/',
  ],
  [
    'the inbox of a company page',
    'message',
    `<div role="dialog">${quill}</div>`,
    '/company/123/admin/inbox/',
  ],
  [
    'the clipboard of Quill on a company page',
    'none',
    '<div role="dialog"><div id="field" class="ql-clipboard" contenteditable="true"></div></div>',
    '/company/123/admin/page-posts/published/',
  ],
  [
    'the older share box, which is around its dialog',
    'post',
    `<div data-test-modal-id="sharebox"><div role="dialog">${quill}</div></div>`,
    '/feed/',
  ],
  [
    'the body of an article',
    'article',
    `<main><textarea></textarea>${tipTap}</main>`,
    '/article/new/',
  ],
  [
    'a message beside an article',
    'message',
    `<div class="msg-overlay-conversation-bubble">${tipTap}</div>`,
    '/article/new/',
  ],
];
