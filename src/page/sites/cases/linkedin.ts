import { type Box, quill, tipTap } from './markup.ts';

/** The button of a share box that says who speaks and to whom. */
const speaker = '<button><img alt=""><span>Kari Nordmann</span> <span>Alle</span></button>';

/** A picture that was chosen, and not uploaded yet. */
const chosen = '<img src="blob:https://www.linkedin.com/1" alt="">';
const description = '<textarea id="field" maxlength="1000"></textarea>';

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

  [
    'the older share box in the shadow root, in another language',
    'post',
    `<div class="theme--dark"><div data-test-modal-id="sharebox"><div role="dialog"><div id="field" class="ql-editor ql-blank" contenteditable="true" role="textbox" aria-label="Texteditor zum Erstellen von Inhalten" data-test-ql-editor-contenteditable="true"><p><br></p></div><button class="share-actions__primary-action">Posten</button></div></div></div>`,
    '/jobs/',
  ],
  [
    'the older share box with only the names of its parts to tell',
    'post',
    `<div role="dialog">${quill}<button class="share-actions__primary-action artdeco-button" disabled><span>Publier</span></button></div>`,
    '/in/kari/',
  ],
  [
    'the older share box with only its shape to tell',
    'post',
    `<dialog open><div>${speaker}<button aria-label="Lukk"><svg></svg></button></div><div>${quill}</div><div><button><svg></svg></button><button disabled><span>Publiser</span></button></div></dialog>`,
    '/feed/',
  ],
  [
    'a box of that shape that asks for whom it is',
    'none',
    `<dialog open><div>${speaker}<input role="combobox"></div><div>${quill}</div><button>Send</button></dialog>`,
    '/feed/',
  ],
  [
    'a box of that shape under what was said before',
    'none',
    `<dialog open><div>${speaker}</div><ul><li>Hei</li></ul><div>${quill}</div><button>Send</button></dialog>`,
    '/feed/',
  ],
  [
    'a box in a dialog where nobody chooses who speaks',
    'none',
    `<dialog open><h2>Ola</h2><button>Lukk</button><div>${quill}</div><button>Send</button></dialog>`,
    '/feed/',
  ],
  [
    'a box of that shape on another page of the site',
    'none',
    `<dialog open><div>${speaker}</div><div>${quill}</div><button>Save</button></dialog>`,
    '/hiring/jobs/1/',
  ],
  [
    'a list that the writer makes in the share box',
    'post',
    `<dialog open>${speaker}<div class="ql-container"><div id="field" class="ql-editor" contenteditable="true"><ul><li>one</li></ul></div></div><button>Post</button></dialog>`,
    '/feed/',
  ],
  [
    'a message in Quill, with the attribute of the share box',
    'message',
    '<section class="artdeco-card msg-thread"><div id="field" class="ql-editor" contenteditable="true" role="textbox" data-test-ql-editor-contenteditable="true"></div></section>',
    '/feed/',
  ],
  [
    'a message that only looks like the share box',
    'message',
    `<div class="msg-overlay-bubble" role="dialog">${speaker}${quill}<button class="share-actions__primary-action">Send</button></div>`,
    '/feed/',
  ],
  [
    'the clipboard of Quill in the share box',
    'none',
    '<div data-test-modal-id="sharebox"><div role="dialog"><div class="ql-editor" contenteditable="true"></div><div id="field" class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div></div>',
    '/feed/',
  ],
  [
    'the field for a link beside the text of the share box',
    'none',
    `<div data-test-modal-id="sharebox"><div role="dialog"><div class="ql-container"><div class="ql-tooltip"><input id="field" type="text"></div></div></div></div>`,
    '/feed/',
  ],
  [
    'a comment in Quill',
    'comment',
    `<div class="comments-comment-box"><form class="comments-comment-box__form">${quill}</form></div>`,
    '/feed/update/urn:li:activity:1/',
  ],
  [
    'a comment in Quill with only what it stands under to tell',
    'comment',
    `<div data-urn="urn:li:activity:1"><div><form>${quill}</form></div></div>`,
    '/company/7/admin/page-posts/published/',
  ],
  [
    'a reply in Quill to a comment',
    'comment',
    `<article data-id="urn:li:comment:(activity:1,2)"><form>${quill}</form></article>`,
    '/feed/',
  ],
  [
    'a box in a dialog over a post, sent privately',
    'none',
    `<div data-urn="urn:li:activity:1"><div role="dialog"><input role="combobox">${quill}<button>Send</button></div></div>`,
    '/feed/',
  ],
  [
    'a post of a school, by its page',
    'post',
    `<div role="dialog">${quill}<button>Post</button></div>`,
    '/school/7/admin/page-posts/published/',
  ],
  [
    'the inbox of a school',
    'message',
    `<div role="dialog">${quill}</div>`,
    '/school/7/admin/inbox/',
  ],
  [
    'the window that other sites open to share',
    'post',
    `<div role="dialog" aria-labelledby="share-to-linkedin-modal__header">${quill}</div>`,
    '/shareArticle',
  ],

  [
    'the title of an article',
    'article',
    `<main><textarea id="field" class="article-editor-headline__textarea"></textarea>${tipTap.replace('id="field"', '')}</main>`,
    '/article/edit/1/',
  ],
  [
    'the words that go with an article',
    'post',
    `<div role="dialog" aria-labelledby="share-to-linkedin-modal__header">${quill}</div>`,
    '/article/edit/1/',
  ],
  [
    'another textarea beside an article',
    'none',
    `<main>${tipTap.replace('id="field"', '')}<textarea id="field"></textarea></main>`,
    '/article/edit/1/',
  ],
  [
    'the note to an invitation',
    'message',
    '<div role="dialog" class="send-invite"><textarea id="field" name="message"></textarea><button>Send</button></div>',
    '/in/kari/',
  ],
  [
    'the note to an invitation, known only by its page',
    'message',
    `<div role="dialog">${description}<button>Send</button></div>`,
    '/preload/search-custom-invite/',
  ],
  [
    'the note to an invitation, on the feed and beside a picture',
    'message',
    `<div role="dialog">${chosen}<textarea id="field" class="x" name="message"></textarea><button>Send</button></div>`,
    '/feed/',
  ],
  [
    'the description of a picture',
    'post',
    `<dialog open>${chosen}${description}<button disabled>Legg til</button></dialog>`,
    '/feed/',
  ],
  [
    'the description of a picture that is told by its data',
    'post',
    `<div role="dialog"><img src="data:image/png;base64,iVBORw0KGgo=" alt="">${description}<button>Legg til</button></div>`,
    '/company/7/admin/page-posts/published/',
  ],
  [
    'a report in a dialog, where a picture has not loaded yet',
    'none',
    `<div role="dialog"><img src="data:image/gif;base64,R0lGOD" alt="">${description}<button>Send</button></div>`,
    '/feed/',
  ],
  [
    'a dialog with a picture that also asks for a name',
    'none',
    `<dialog open>${chosen}<input type="text">${description}<button>Save</button></dialog>`,
    '/feed/',
  ],
  [
    'a dialog with a picture about a job',
    'none',
    `<dialog open>${chosen}${description}<button>Send</button></dialog>`,
    '/jobs/',
  ],
  [
    'a dialog with a picture in the profile',
    'none',
    `<dialog open>${chosen}${description}<button>Save</button></dialog>`,
    '/in/kari/',
  ],
  [
    'a message with a picture that was chosen',
    'message',
    `<div class="msg-overlay-conversation-bubble" role="dialog">${chosen}${description}<button>Send</button></div>`,
    '/feed/',
  ],
  [
    'a reply to a comment',
    'comment',
    `<div componentkey="replaceableComment_urn:li:comment:(1,2)"><div componentkey="commentBox-1">${tipTap}</div></div>`,
    '/feed/',
  ],
];
