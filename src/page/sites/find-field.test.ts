// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { findField, type Site } from './site.ts';
import { x } from './x.ts';

const lexical =
  '<div id="field" contenteditable="true" role="textbox" data-lexical-editor="true"></div>';
const tipTap =
  '<div id="field" class="tiptap ProseMirror" contenteditable="true" role="textbox"></div>';

const quill =
  '<div class="ql-container"><div id="field" class="ql-editor" contenteditable="true"><p><br></p></div><div class="ql-clipboard" contenteditable="true"></div></div>';
/** A box of Facebook's comments and messages has a label, or only a placeholder. */
const labelled = (label: string) =>
  `<div id="field" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${label}"></div>`;
const hinted = (hint: string) =>
  `<div id="field" contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${hint}"></div>`;
const portrait = '<svg role="none" aria-hidden="true"><g><image href="data:,"></image></g></svg>';
const close = '<div role="button" aria-label="Lukk"><svg></svg></div>';
const identity = `<div>${portrait}<span dir="auto">Kari</span><div role="button" aria-label="Velg hvem som kan se dette"><svg></svg><span>Venner</span></div></div>`;
const words = (label: string) =>
  `<div role="button" aria-label="${label}"><div role="none"><span dir="auto"><span>${label}</span></span></div></div>`;
const withIcon = (label: string) =>
  `<div role="button" aria-label="${label}"><svg></svg><span>${label}</span></div>`;
/** The dialog of a private reply as it was captured on 2026-09-26, its words shortened. */
const privateReply = (box: string, attributes: string) =>
  `<div role="dialog" aria-modal="true" ${attributes}><h2 id="title">Message Sinta</h2><div aria-label="Close" role="button"><i></i></div><div>${portrait}<span>Sinta</span><span>which size?</span></div><span dir="auto">${box}</span>${words('Go back to comment')}${withIcon('Send Message')}</div>`;
const chat = (box: string) => `<div><div role="log"><div>hi</div></div>${box}</div>`;
const feed =
  '<div role="main"><div role="feed"><div role="article"><form role="presentation"></form></div></div></div>';
const comment = '<form><textarea id="field"></textarea></form>';

/** What each box is, by the structure of the dossiers; `none` is never read. */
const boxes: [site: Site, what: string, surface: string, html: string, address?: string][] = [
  [
    x,
    'the home composer',
    'post',
    '<div data-testid="primaryColumn"><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
    '/home',
  ],
  [
    x,
    'the modal composer',
    'post',
    '<div role="dialog"><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
    '/compose/post',
  ],
  [
    x,
    'a modal reply, with the post it answers',
    'comment',
    '<div role="dialog"><article></article><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
  ],
  [
    x,
    'an inline reply',
    'comment',
    '<div data-testid="primaryColumn"><article></article><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
    '/kari/status/1',
  ],
  [
    x,
    'the narrow layout',
    'post',
    '<div data-testid="tweetTextarea_0"><textarea id="field"></textarea></div>',
    '/compose/post',
  ],
  [
    x,
    'X Chat',
    'message',
    '<form data-testid="dm-composer-form"><textarea id="field" data-testid="dm-composer-textarea"></textarea></form>',
  ],
  [
    x,
    'an old message',
    'message',
    '<div id="field" data-testid="dmComposerTextInput" contenteditable="true"></div>',
  ],
  [
    x,
    'the search box',
    'none',
    '<form role="search"><input id="field" data-testid="SearchBox_Search_Input"></form>',
  ],
  [
    x,
    'a box that it does not know',
    'none',
    '<div id="field" contenteditable="true" role="textbox"></div>',
  ],

  [
    x,
    'a wrapper with the name, and the editor in it',
    'post',
    '<div data-testid="primaryColumn"><div data-testid="tweetTextarea_0"><div id="field" contenteditable="true" role="textbox"></div></div></div>',
    '/home',
  ],
  [
    x,
    'the body of an article',
    'article',
    '<main><div class="DraftEditor-root"><div id="field" contenteditable="true" role="textbox"></div></div></main>',
    '/compose/articles/edit/1',
  ],
  [
    x,
    'another box of the same kind',
    'none',
    '<main><div class="DraftEditor-root"><div id="field" contenteditable="true" role="textbox"></div></div></main>',
    '/home',
  ],
  [
    x,
    'an old message beside an article',
    'message',
    '<div class="DraftEditor-root"><div id="field" data-testid="dmComposerTextInput" contenteditable="true"></div></div>',
    '/compose/articles/edit/1',
  ],
  [
    x,
    'X Chat in a dialog',
    'message',
    '<div role="dialog"><textarea id="field" data-testid="dm-composer-textarea"></textarea></div>',
    '/home',
  ],
  [
    x,
    'X Chat with the name of a post',
    'message',
    '<div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div>',
    '/i/chat/1',
  ],

  [
    linkedin,
    'the share box',
    'post',
    '<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"><div id="field" componentkey="ShareBox_textEditor" contenteditable="true" role="textbox"></div></div></dialog>',
    '/feed/',
  ],
  [
    linkedin,
    'a share box without its key',
    'post',
    `<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${tipTap}</div></dialog>`,
  ],
  [
    linkedin,
    'a comment',
    'comment',
    `<div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div></div>`,
  ],
  [
    linkedin,
    'a comment with only its button to tell',
    'comment',
    `<div><div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div><section id="commentButtonSection-1"><button></button></section></div>`,
  ],
  [
    linkedin,
    'a message',
    'message',
    '<form class="msg-form"><div id="field" class="msg-form__contenteditable" contenteditable="true" role="textbox"></div></form>',
  ],
  [
    linkedin,
    'a message on its own page',
    'message',
    '<div id="field" contenteditable="true" role="textbox"></div>',
    '/messaging/thread/1/',
  ],
  [
    linkedin,
    'a field of the profile, with the same wrapper',
    'none',
    `<div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div>`,
    '/in/me/edit/forms/summary/',
  ],
  [
    linkedin,
    'the clipboard of Quill',
    'none',
    '<div role="dialog"><div id="field" class="ql-clipboard" contenteditable="true" role="textbox"></div></div>',
  ],
  [
    linkedin,
    'the search box',
    'none',
    '<div role="search"><input id="field" role="combobox"></div>',
  ],

  [
    linkedin,
    'a comment with only its tools to tell',
    'comment',
    `<div role="listitem"><div aria-label="Texteditor"><div data-testid="ui-core-tiptap-text-editor-wrapper">${tipTap}</div></div><div><button data-view-name="comment-emoji-picker"></button></div></div>`,
    '/feed/',
  ],
  [
    linkedin,
    'a profile field over a page with comments',
    'none',
    `<main><div><div><div><button data-view-name="comment-add-image"></button></div></div></div></main><dialog open>${tipTap}</dialog>`,
    '/in/kari/',
  ],
  [
    linkedin,
    'a post of a company page',
    'post',
    `<div role="dialog"><div>${quill}</div><button>Post</button></div>`,
    '/company/123/admin/page-posts/published/',
  ],
  [
    linkedin,
    'the same box, elsewhere',
    'none',
    `<div role="dialog"><div>${quill}</div><button>Save</button></div>`,
    '/jobs/',
  ],
  [
    linkedin,
    'a message of a company page',
    'message',
    `<div role="dialog"><div class="msg-form">${quill}</div></div>`,
    '/company/123/admin/page-posts/published/',
  ],
  [
    linkedin,
    'the inbox of a company page',
    'message',
    `<div role="dialog">${quill}</div>`,
    '/company/123/admin/inbox/',
  ],
  [
    linkedin,
    'the clipboard of Quill on a company page',
    'none',
    '<div role="dialog"><div id="field" class="ql-clipboard" contenteditable="true"></div></div>',
    '/company/123/admin/page-posts/published/',
  ],
  [
    linkedin,
    'the older share box, which is around its dialog',
    'post',
    `<div data-test-modal-id="sharebox"><div role="dialog">${quill}</div></div>`,
    '/feed/',
  ],
  [
    linkedin,
    'the body of an article',
    'article',
    `<main><textarea></textarea>${tipTap}</main>`,
    '/article/new/',
  ],
  [
    linkedin,
    'a message beside an article',
    'message',
    `<div class="msg-overlay-conversation-bubble">${tipTap}</div>`,
    '/article/new/',
  ],

  [
    facebook,
    'a new post',
    'post',
    `<div role="dialog"><form method="POST">${lexical}</form></div>`,
  ],
  [
    facebook,
    'a new post in nested dialogs',
    'post',
    `<div role="dialog" aria-modal="true"><div role="dialog" aria-label="Create post"><h2>Create post</h2></div><div><form method="POST"></form>${lexical}</div></div>`,
  ],
  [
    facebook,
    'a post to a group',
    'post',
    `<div role="dialog">${identity}${lexical}${words('Post')}</div>`,
  ],
  [
    facebook,
    'a comment in the feed',
    'comment',
    `<div role="article"><form role="presentation">${lexical}</form></div>`,
  ],
  [
    facebook,
    'a comment under a permalink, which is a dialog',
    'comment',
    `<div role="dialog" aria-label="Post"><div role="article"></div><form role="presentation">${lexical}</form></div>`,
  ],
  [facebook, 'a chat', 'message', `<div><div role="log"></div><div>${lexical}</div></div>`],
  [
    facebook,
    'a chat beside a feed with composers',
    'message',
    `<div role="article"><form role="presentation"></form></div><div><div role="log"></div><div>${lexical}</div></div>`,
  ],
  [facebook, 'Messenger', 'message', `<div>${lexical}</div>`, '/messages/t/1'],
  [
    facebook,
    'a private reply to a comment',
    'none',
    `<div role="dialog" aria-modal="true" aria-label="Message Kari"><div>${lexical}</div><div role="button" aria-label="Send Message"></div></div>`,
  ],
  [facebook, 'a box that nothing tells of', 'none', `<div>${lexical}</div>`],
  [
    facebook,
    'the inbox of Business Suite',
    'message',
    `<div role="dialog"><form method="POST">${lexical}</form></div>`,
    '/latest/inbox/messenger',
  ],

  ...[
    ['a label of its own', 'aria-label="Message Sinta"'],
    ['no label of its own', 'aria-labelledby="title"'],
    ['no label at all', ''],
  ].flatMap(([what, attributes = '']): typeof boxes => [
    [
      facebook,
      `a private reply with ${what}`,
      'none',
      privateReply(hinted('Send a message as Toko Uji'), attributes),
      '/toko/posts/1',
    ],
    [
      facebook,
      `a private reply over a permalink, with ${what}`,
      'none',
      `${feed}<div role="dialog"><div role="article"></div><div role="table"><div contenteditable="true" data-lexical-editor="true" aria-label="Comment as Kari"></div></div></div>${privateReply(hinted('Send a message as Toko Uji'), attributes)}`,
      '/toko/posts/1',
    ],
    [
      facebook,
      `a private reply inside a permalink, with ${what}`,
      'none',
      `<div role="main"><div role="article"><div role="dialog"><div role="article"></div><form method="POST"></form>${privateReply(hinted('Send a message as Toko Uji'), attributes)}</div></div></div>`,
      '/toko/posts/1',
    ],
  ]),
  [
    facebook,
    'a message to a seller, with words to choose from',
    'none',
    `<div role="dialog" aria-labelledby="title">${close}${portrait}<span>Ola</span>${words('Er denne ledig?')}${lexical}${words('Send')}</div>`,
  ],
  [facebook, 'a dialog with a button', 'none', `<div role="dialog">${close}${lexical}</div>`],
  [
    facebook,
    'a dialog with a button of words',
    'none',
    `<div role="dialog">${lexical}${words('Send')}</div>`,
  ],
  [
    facebook,
    'a new chat, which asks to whom',
    'none',
    `<div role="dialog"><input role="combobox">${portrait}<div role="button" aria-label="Fjern Ola">Ola</div>${lexical}${words('Send')}</div>`,
  ],
  [facebook, 'a new chat by its hint', 'message', `<div role="dialog">${hinted('Aa')}</div>`],
  [
    facebook,
    'a hint of chats in the form of a post',
    'message',
    `<div role="dialog"><form method="POST">${hinted('Aa')}</form></div>`,
  ],
  [
    facebook,
    'a reply to a story',
    'message',
    `<div role="dialog"><form method="POST">${lexical}</form></div>`,
    '/stories/123/abc/',
  ],
  [
    facebook,
    'a question to a seller',
    'message',
    `<div role="main"><form role="presentation">${labelled('Send selgeren en melding')}</form></div>`,
    '/marketplace/item/1/',
  ],
  [
    facebook,
    'a chat in the form of a comment',
    'message',
    `${feed}${chat(`<form role="presentation">${labelled('Melding')}</form>`)}`,
  ],
  [
    facebook,
    'a chat in the form of a comment, with a shared post in it',
    'message',
    `${feed}<div><div><div role="log"><div role="article"></div></div></div><form role="presentation">${labelled('Melding')}</form></div>`,
  ],
  [
    facebook,
    'a chat in a dialog, in the form of a comment',
    'message',
    `${feed}<div role="dialog"><div role="article"></div><div data-scope="messages_table"></div><form role="presentation">${labelled('Melding')}</form></div>`,
  ],
  [
    facebook,
    'a comment in the feed beside a chat',
    'comment',
    `<div role="main"><div role="feed"><div role="article"><form role="presentation">${labelled('Kommenter')}</form></div></div></div>${chat('')}`,
  ],
  [
    facebook,
    'a comment under a permalink beside a chat',
    'comment',
    `${feed}${chat('')}<div role="dialog" aria-label="Ola sitt innlegg"><div role="article"></div><div role="presentation">${lexical}</div></div>`,
  ],
  [
    facebook,
    'a new post beside a chat',
    'post',
    `${feed}${chat('')}<div role="dialog"><form method="POST">${lexical}</form></div>`,
  ],
  [
    facebook,
    'any box of messenger.com',
    'message',
    `<form role="presentation">${labelled('Melding')}</form>`,
    'https://www.messenger.com/new',
  ],
  [
    facebook,
    'a comment in a table, with its submit missing',
    'comment',
    `${feed}<div role="dialog" aria-labelledby="title"><div role="article"></div><div role="table"><div role="button" aria-label="Kari, bytt profil"></div><div>${hinted('Kommenter som Kari')}</div></div></div>`,
    '/kari/posts/1',
  ],
  [
    facebook,
    'a comment with a label and nothing else, as captured',
    'comment',
    `<div role="dialog" aria-labelledby="title"><div role="article"></div><div>${labelled('Comment as Toko Uji')}</div></div>`,
    '/toko/posts/1',
  ],
  [
    facebook,
    'a comment with its submit, in a dialog without an article',
    'comment',
    `<div role="dialog"><form method="POST"><div role="presentation">${lexical}<div id="focused-state-composer-submit"></div></div></form></div>`,
    '/groups/1/posts/2',
  ],
  [
    facebook,
    'a reply beside the comment on a page of a group',
    'comment',
    `<div role="main"><div><div data-commentid="1"><div role="article"></div></div><div><div>${lexical}</div></div></div></div>`,
    '/groups/1/permalink/2',
  ],
  [
    facebook,
    'a comment on a film',
    'comment',
    `<div role="main"><div role="presentation">${hinted('Write a comment…')}</div></div>`,
    '/watch/',
  ],
  [
    facebook,
    'a box in a dialog of that page',
    'none',
    `<div role="main"><div data-commentid="1"></div><div role="dialog"><div role="presentation">${lexical}</div></div></div>`,
    '/watch/',
  ],
  [
    facebook,
    'a new post in a dialog with a label and no form',
    'post',
    `<div role="dialog" aria-label="Lag innlegg">${close}${identity}${hinted('Hva tenker du på?')}${words('Publiser')}</div>`,
  ],
  [
    facebook,
    'a post of a page, whose first step is to go on',
    'post',
    `<div role="dialog" aria-label="Create post">${close}${identity}<div>${lexical}</div>${words('Next')}</div>`,
  ],
  [
    facebook,
    'the form of a post with a label',
    'post',
    `<div role="dialog" aria-label="Lag innlegg"><form method="POST">${lexical}</form></div>`,
  ],

  [
    facebook,
    'a new post without a form, in nested dialogs',
    'post',
    `<div role="dialog" aria-modal="true"><div role="dialog" aria-label="Opprett innlegg"><h2>Opprett innlegg</h2></div>${lexical}<div role="button" aria-label="Publiser"><span>Publiser</span></div></div>`,
  ],
  [instagram, 'a caption', 'post', `<div role="dialog">${lexical}<span>0/2,200</span></div>`],
  ...['12/2,200', '0 / 2 200', '3/2.200', '0/2\u00a0200', '0/2\u202f200'].map(
    (counter): (typeof boxes)[number] => [
      instagram,
      `a caption that counts ${counter}`,
      'post',
      `<div role="presentation"><div role="dialog" aria-label="Opprett"><section><div>${lexical}</div><span>${counter}</span></section></div></div>`,
    ],
  ),
  [
    instagram,
    'a caption with its film',
    'post',
    `<div role="dialog"><input type="file" hidden><video></video>${lexical}</div>`,
  ],
  [
    instagram,
    'a caption on a page of its own',
    'post',
    `<main>${lexical}<span>0/2,200</span></main>`,
    '/create/details/',
  ],
  [
    instagram,
    'a caption with nothing but its button to share',
    'post',
    `<div role="dialog"><div><div role="button"><svg></svg></div><h1>Ny</h1><div role="button" tabindex="0">Del</div></div>${lexical}</div>`,
  ],
  [
    instagram,
    'a chat in a dialog, with a picture of whom it is with and a button to send',
    'none',
    `<div role="dialog"><div role="button"><img alt="">Kari</div><div role="button"><svg></svg></div>${lexical}<div role="button">Send</div></div>`,
  ],
  [instagram, 'a new message in a dialog', 'none', `<div role="dialog">${lexical}</div>`],
  [
    instagram,
    'a new message with a file to send',
    'none',
    `<div role="dialog"><input type="file" hidden><img>${lexical}</div>`,
  ],
  [
    instagram,
    'a message in which the counter is what was written',
    'none',
    `<div role="dialog">${lexical.replace('></div>', '><p>1/2,200</p></div>')}</div>`,
  ],
  [
    instagram,
    'a message that may be sound',
    'message',
    `<div role="dialog"><input type="file" accept="audio/*,image/png"><video></video>${lexical}</div>`,
  ],
  [
    instagram,
    'a message to someone who is searched for',
    'message',
    `<div role="dialog"><input name="queryBox">${lexical}<span>0/2,200</span></div>`,
  ],
  [
    instagram,
    'a chat with a caption counter in it',
    'message',
    `<div role="dialog"><div role="grid"></div>${lexical}<span>0/2,200</span></div>`,
  ],
  [instagram, 'a report of a problem', 'none', `<div role="dialog">${comment}</div>`],
  [
    instagram,
    'a report of a post, with reasons to choose from',
    'none',
    `<article></article><div role="dialog"><input type="radio">${comment}</div>`,
    '/p/abc/',
  ],
  [instagram, 'a form of nobody knows what', 'none', `<main><section>${comment}</section></main>`],
  [instagram, 'a comment in the feed', 'comment', `<main><article>${comment}</article></main>`],
  [
    instagram,
    'a comment in the feed beside a chat',
    'comment',
    `<main><article>${comment}</article></main><div><div role="log"></div></div>`,
  ],
  [
    instagram,
    'a comment on a post over the feed',
    'comment',
    `<div role="dialog"><article></article><section>${comment}</section></div>`,
  ],
  [
    instagram,
    'a comment on a reel over the feed',
    'comment',
    `<div role="dialog">${comment}</div>`,
    '/kari/reel/abc/',
  ],
  [
    instagram,
    'a comment',
    'comment',
    '<section><form method="POST"><textarea id="field"></textarea></form></section>',
    '/p/abc/',
  ],
  [instagram, 'a message', 'message', `<div>${lexical}</div>`, '/direct/t/1/'],
  [instagram, 'a chat over the feed', 'message', `<div><div role="log"></div>${lexical}</div>`],
  [
    instagram,
    'a reply to a story',
    'message',
    '<form><textarea id="field"></textarea></form>',
    '/stories/kari/1/',
  ],
  [
    instagram,
    'the profile form',
    'none',
    '<form><textarea id="pepBio"></textarea><textarea id="field"></textarea></form>',
    '/accounts/edit/',
  ],
  [
    instagram,
    'the bio, wherever it is',
    'none',
    '<form><textarea id="pepBio" class="x"></textarea></form>',
  ],
  [
    instagram,
    'the search box',
    'none',
    '<div role="search"><form><textarea id="field"></textarea></form></div>',
  ],
];

afterEach(() => document.body.replaceChildren());

describe('what a box is', () => {
  it.each(boxes.map(([site, ...rest]) => [site.id, ...rest, site] as const))(
    'on %s, %s is: %s',
    (_id, _what, surface, html, ...rest) => {
      const site = rest.at(-1) as Site;
      const address = new URL(
        rest.length > 1 ? (rest[0] as string) : '/',
        `https://${site.hosts[0]}`,
      );
      document.body.innerHTML = html;
      const field = document.querySelector('#field') ?? document.querySelector('textarea');
      if (!field) throw new Error('The case has no field.');
      expect(findField(site, field, address)?.surface ?? 'none').toBe(surface);
    },
  );

  it('is seen through an open shadow root', () => {
    const host = document.createElement('div');
    host.className = 'share-box-v2__modal';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div contenteditable="true" role="textbox"></div>';
    const field = root.querySelector('div');
    if (!field) throw new Error('No field.');
    expect(findField(linkedin, field, new URL('https://www.linkedin.com/feed/'))?.surface).toBe(
      'post',
    );
  });

  it('is told apart by the box itself where two have the same id', () => {
    document.body.innerHTML =
      '<div data-testid="primaryColumn"><div id="a" data-testid="tweetTextarea_0" contenteditable="true"></div></div>' +
      '<div role="dialog"><article></article><div id="b" data-testid="tweetTextarea_0" contenteditable="true"></div></div>';
    const home = new URL('https://x.com/home');
    const find = (id: string) => findField(x, document.getElementById(id) as HTMLElement, home);
    expect(find('a')?.surface).toBe('post');
    expect(find('b')?.surface).toBe('comment');
  });
});
