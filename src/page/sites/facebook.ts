import type { Site } from './site.ts';

/**
 * Facebook: every rich box is Lexical and looks the same, so only its surroundings tell, from the editor outwards.
 * A permalink is a dialog too, and a chat and a comment box can be on the page together; labels are localised and
 * hold names. What no place tells is not read: it could be a private message.
 */
export const facebook: Site = {
  id: 'facebook',
  hosts: [
    'www.facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'business.facebook.com',
    'www.messenger.com',
  ],
  fields: [
    {
      select: '[data-lexical-editor="true"][contenteditable="true"]',
      seen: '2026-09 all rich boxes',
    },
  ],
  areas: [
    {
      path: /^\/(messages|latest\/inbox)(\/|$)/,
      surface: 'message',
      seen: '2026-09 Messenger, Business Suite',
    },
    { path: /^\/(t|e2ee)\//, surface: 'message', seen: '2026 messenger.com' },
  ],
  places: [
    {
      at: 'div, section, form, main',
      has: '[role="log"], [data-scope="messages_table"]',
      surface: 'message',
      seen: '2026-09 chat tab and thread',
    },
    {
      at: '[data-surface*="inbox"]',
      surface: 'message',
      seen: '2026-09 Business Suite inbox',
    },
    {
      at: 'form[role="presentation"], [role="presentation"]:has(#focused-state-composer-submit)',
      surface: 'comment',
      seen: '2026-09 comments and replies',
    },
    { at: 'form[method="post" i]', surface: 'post', seen: '2025-09 create post' },
    {
      at: '[role="dialog"]',
      has: 'form[method="post" i]:not([role="presentation"])',
      surface: 'post',
      seen: '2026-05 create post in nested dialogs',
    },
    {
      // A private reply opens in a dialog of the same shape, but that one has a label of its own.
      at: '[role="dialog"]:not([aria-label])',
      has: '[role="button"]',
      surface: 'post',
      seen: '2026-05 group composer: the dialog that holds the editor has no label',
    },
    { at: '[role="article"]', surface: 'comment', seen: '2026-09 comments in the feed' },
  ],
  never: '[role="search"], [role="searchbox"], [type="search"]',
  containers: ['[role="dialog"]', 'form', '[role="article"]'],
};
