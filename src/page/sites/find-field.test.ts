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

/** What each box is, by the structure of the dossiers; `none` is never read. */
const boxes: [site: Site, what: string, surface: string, html: string, path?: string][] = [
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
    `<div role="dialog"><div role="button">Post</div>${lexical}</div>`,
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

  [instagram, 'a caption', 'post', `<div role="dialog"><input type="file">${lexical}</div>`],
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
      const path = rest.length > 1 ? (rest[0] as string) : '/';
      document.body.innerHTML = html;
      const field = document.querySelector('#field') ?? document.querySelector('textarea');
      if (!field) throw new Error('The case has no field.');
      expect(findField(site, field, path)?.surface ?? 'none').toBe(surface);
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
    expect(findField(linkedin, field, '/feed/')?.surface).toBe('post');
  });

  it('is told apart by the box itself where two have the same id', () => {
    document.body.innerHTML =
      '<div data-testid="primaryColumn"><div id="a" data-testid="tweetTextarea_0" contenteditable="true"></div></div>' +
      '<div role="dialog"><article></article><div id="b" data-testid="tweetTextarea_0" contenteditable="true"></div></div>';
    const find = (id: string) => findField(x, document.getElementById(id) as HTMLElement, '/home');
    expect(find('a')?.surface).toBe('post');
    expect(find('b')?.surface).toBe('comment');
  });
});
