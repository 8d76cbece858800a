import type { Site } from './site.ts';

/** Not far inside: farther out, it would be another box's. */
const within3 = (select: string): string =>
  [':scope', ':scope > *', ':scope > * > *'].map((start) => `${start} > :is(${select})`).join();

/**
 * LinkedIn: three stacks at once, rolled out by account (React with TipTap, Ember with Quill in an open shadow root,
 * Ember in the light DOM). TipTap's wrapper is the same in posts, comments and profile fields: only places tell.
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
  ],
  areas: [
    { path: /^\/messaging(\/|$)/, surface: 'message', seen: '2026-10' },
    {
      path: /^\/company\/[^/]+\/admin\/(inbox|messag)/,
      surface: 'message',
      seen: '2026 inbox of a company page',
    },
    { path: /^\/in\/[^/]+\/(edit|details|add)/, surface: 'none', seen: '2026-06 profile' },
  ],
  places: [
    {
      at: '.msg-form, .msg-overlay-conversation-bubble, [class*="msg-form__"]',
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
      at: '[role="dialog"], dialog',
      path: /^\/company\/[^/]+\/admin(\/|$)/,
      field: '.ql-editor',
      surface: 'post',
      seen: '2026-11 post of a company page',
    },
    {
      at: '.ProseMirror[role="textbox"]:not(:is(dialog, [role="dialog"], aside) *)',
      path: /^\/article\/(new|edit)(\/|$)/,
      surface: 'article',
      seen: '2026 body of an article',
    },
  ],
  never: '[role="search"], [role="combobox"], [role="searchbox"], .ql-clipboard',
  containers: ['[role="dialog"]', '[componentkey^="commentBox-"]', 'form'],
};
