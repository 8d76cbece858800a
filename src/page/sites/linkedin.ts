import type { Site } from './site.ts';

/** Not far inside: farther out, it would be another box's. */
const within3 = (select: string): string =>
  [':scope', ':scope > *', ':scope > * > *'].map((start) => `${start} > :is(${select})`).join();

/**
 * LinkedIn: three stacks at once, rolled out by account (React with TipTap, Ember with Quill in an open shadow root,
 * Ember in the light DOM). TipTap's wrapper is the same in posts, comments and profile fields: only places tell. The
 * shadow root is that of messages too, so being in it tells nothing.
 */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  fields: [
    {
      select: '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
      surface: 'post',
      seen: '2026-10 share box',
    },
    {
      select: '[data-test-ql-editor-contenteditable="true"][contenteditable="true"]',
      surface: 'post',
      seen: '2026-09 classic share box',
    },
    { select: '[contenteditable="true"][role="textbox"]', seen: '2026-10 comments and messages' },
    { select: '.ql-editor[contenteditable="true"]', seen: '2026-11 company page' },
    {
      select: 'textarea[class*="article-editor-headline"], textarea[id^="article-editor-headline"]',
      surface: 'article',
      seen: '2026-09 title of an article',
    },
    {
      select: 'textarea#custom-message, textarea[name="message"]',
      surface: 'message',
      seen: '2026 note to an invitation',
    },
    {
      select: ':is(dialog, [role="dialog"]) textarea',
      seen: '2026-10 description of a picture',
    },
  ],
  areas: [
    { path: /^\/messaging(\/|$)/, surface: 'message', seen: '2026-10' },
    {
      path: /^\/(company|school|showcase)\/[^/]+\/admin\/(inbox|messag)/,
      surface: 'message',
      seen: '2026 inbox of a company page',
    },
    {
      path: /^\/preload\/[^/]*custom-invite/,
      surface: 'message',
      seen: '2026 note to an invitation',
    },
    { path: /^\/in\/[^/]+\/(edit|details|add)/, surface: 'none', seen: '2026-06 profile' },
  ],
  places: [
    {
      // Every class of the messages begins so, whatever part of them it is.
      at: '[class^="msg-"], [class*=" msg-"]',
      surface: 'message',
      seen: '2026-10 messaging, measured live',
    },
    {
      at: '[componentkey^="commentBox-"], form.comments-comment-box__form, .comments-comment-box',
      surface: 'comment',
      seen: '2026-11 comments and replies',
    },
    {
      at: 'div, section',
      has: ':scope > [id^="commentButtonSection-"], :scope > * > [componentkey*="commentButtonSection"]',
      surface: 'comment',
      seen: '2026-11 comment box with its button',
    },
    {
      at: 'div, section, form, li',
      has: within3('[data-view-name="comment-emoji-picker"], [data-view-name="comment-add-image"]'),
      surface: 'comment',
      seen: '2026 comment box with its tools',
    },
    {
      at: '[data-urn^="urn:li:activity:"], [data-id^="urn:li:activity:"], [data-id^="urn:li:comment:"]',
      field: '.ql-editor',
      surface: 'comment',
      seen: '2026-11 comments and replies in the classic feed, by what they stand under',
    },
    {
      at: '[data-sdui-screen*="sharing.ShareCompose"], .share-creation-state__text-editor',
      surface: 'post',
      seen: '2026-10 share box',
    },
    {
      at: '[data-test-modal-id="sharebox"], [data-test-modal-id="sharebox"] [role="dialog"], .share-box-v2__modal',
      surface: 'post',
      seen: '2026-09 classic share box',
    },
    {
      at: '[aria-labelledby="share-to-linkedin-modal__header"]',
      field: '.ql-editor',
      surface: 'post',
      seen: '2026 window that other sites open to share',
    },
    {
      at: '[role="dialog"], dialog',
      has: '[class*="share-actions"], [class*="share-creation-state"], [class*="share-unified-settings"]',
      field: '.ql-editor',
      surface: 'post',
      seen: '2026-10 classic share box, by what is in it',
    },
    {
      at: '[role="dialog"], dialog',
      path: /^\/(company|school|showcase)\/[^/]+\/admin(\/|$)/,
      field: '.ql-editor',
      surface: 'post',
      seen: '2026-11 post of a company page',
    },
    {
      // No message was seen in Quill; one would have those whom it is for, or what was said before.
      at: '[role="dialog"], dialog',
      path: /^\/(feed|sharing|preload\/sharebox)(\/|$)/,
      lacks:
        'input:not([type="hidden"], [type="file"]), textarea, [role="combobox"], [role="searchbox"], [role="log"], [role="list"], :is(ul, ol):not(.ql-editor *)',
      field: '.ql-editor',
      shows: ['speaker above', 'plain button of words'],
      surface: 'post',
      seen: '2026-10 classic share box, by its shape',
    },
    {
      // A picture that is not uploaded yet stands by; a message would have those whom it is for, or what was said before.
      at: '[role="dialog"], dialog',
      path: /^\/(feed|sharing|preload\/sharebox|groups|(company|school|showcase)\/[^/]+\/admin)(\/|$)/,
      has: 'img[src^="blob:"], img[src^="data:image/"]:not([src^="data:image/gif"])',
      lacks:
        'input:not([type="hidden"], [type="file"]), textarea ~ textarea, [contenteditable="true"], [role="combobox"], [role="searchbox"], [role="log"]',
      field: 'textarea',
      shows: ['plain button of words'],
      surface: 'post',
      seen: '2026-10 description of a picture, measured live',
    },
    {
      at: '.ProseMirror[role="textbox"]:not(:is(dialog, [role="dialog"], aside) *)',
      path: /^\/article\/(new|edit)(\/|$)/,
      surface: 'article',
      seen: '2026-09 body of an article',
    },
  ],
  never: '[role="search"], [role="combobox"], [role="searchbox"], .ql-clipboard',
  containers: [
    '[role="dialog"]',
    '[componentkey^="commentBox-"]',
    'form',
    'main:has([class*="article-editor-headline"])',
  ],
  accounts: [
    {
      at: '',
      where: 'page',
      from: 'path',
      take: /^\/company\/([^/]+)\/admin(?:\/|$)/,
      as: 'company/',
      surfaces: ['post'],
      seen: '2026-10 company page',
    },
    {
      // "Comment as Acme …": the name among words in the page's language.
      at: '[data-placeholder][contenteditable="true"]',
      where: 'around',
      from: 'data-placeholder',
      take: /^(.+)$/,
      as: 'label:',
      surfaces: ['comment'],
      seen: '2026-10 older comment box',
    },
    {
      at: '[aria-placeholder][contenteditable="true"]',
      where: 'around',
      from: 'aria-placeholder',
      take: /^(.+)$/,
      as: 'label:',
      surfaces: ['comment'],
      seen: '2026-10 older comment box, the same in another attribute',
    },
    {
      at: '[class*="article-editor-actor-toggle__author-title"]',
      where: 'page',
      from: 'text',
      take: /^(.+)$/,
      as: 'name:',
      surfaces: ['article'],
      seen: '2025 head of an article',
    },
    {
      // The name in the control that says who speaks, and to whom.
      at: '[role="button"][aria-expanded]:has(figure) :is(h2, b), button:has(img) b',
      where: 'around',
      from: 'text',
      take: /^(.+)$/,
      as: 'name:',
      surfaces: ['post'],
      seen: '2026-10 share box',
    },
    {
      at: '#shareboxProfilePictureComponentRef a[href*="/in/"], .global-nav__me a[href*="/in/"]',
      where: 'page',
      from: 'href',
      take: /\/in\/([^/?#]+)/,
      as: 'in/',
      seen: '2026-10 feed, older navigation',
    },
  ],
  posting: {
    controls: [
      {
        at: '.share-actions__primary-action',
        surfaces: ['post'],
        seen: '2026-06 older share box',
      },
      {
        // Post and Schedule are one button; each of the others has a picture.
        at: 'button',
        within: 'dialog, [role="dialog"]',
        which: 'last of words',
        surfaces: ['post'],
        seen: '2026-10 share box, post of a company page',
      },
      {
        at: '[componentkey*="commentButtonSection"], [id^="commentButtonSection-"] *, [class*="comments-comment-box__submit-button"]',
        surfaces: ['comment'],
        seen: '2026-11 comments and replies',
      },
      {
        at: '[class*="article-editor-nav__publish"]',
        surfaces: ['article'],
        seen: '2026-09 Next, in the head of an article; a share box with Publish comes after it',
      },
      {
        at: '[class*="msg-form__send-button"]',
        surfaces: ['message'],
        seen: '2026-10 Send, where Enter is not chosen to send',
      },
      {
        at: 'button',
        within: 'dialog, [role="dialog"]',
        which: 'last of words',
        field: 'textarea',
        surfaces: ['message'],
        seen: '2026 note to an invitation',
      },
    ],
    enter: ['message'],
    enterBreaks: '[class*="msg-form__send-button"]',
    controlEnter: ['post', 'comment'],
    noKeys: 'textarea',
    together: ['article'],
  },
};
