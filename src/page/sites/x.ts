import type { Site } from './site.ts';

/** The text that describes a picture of a post, in a dialog of its own. */
const altText = 'textarea[data-testid="altTextInput"], [data-testid="altTextInput"] textarea';

/** X: Draft.js on the desktop, a native textarea in the narrow layout; test ids are not localised. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
  fields: [
    {
      select: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      surface: 'post',
      seen: '2026-11 home, modal, replies and quotes',
    },
    {
      // The element is the editor itself, whatever around it has the name.
      select: '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
      surface: 'post',
      seen: '2026 the name on a wrapper',
    },
    {
      select: '[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]',
      surface: 'post',
      seen: '2026-08 narrow layout',
    },
    {
      select: altText,
      surface: 'post',
      seen: '2026-07 description of a picture, its name also in the site’s own bundle',
    },
    {
      select: 'textarea[data-testid="dm-composer-textarea"]',
      surface: 'message',
      seen: '2026-11 X Chat',
    },
    {
      select: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
      surface: 'message',
      seen: '2025 messages before X Chat',
    },
    { select: '.DraftEditor-root [contenteditable="true"]', seen: '2026-08 body of an article' },
    {
      select: 'main textarea:not([data-testid], [role="dialog"] *)',
      path: /^\/compose\/articles\/edit(\/|$)/,
      seen: '2026-08 title of an article',
    },
  ],
  areas: [{ path: /^\/(messages|i\/chat)(\/|$)/, surface: 'message', seen: '2026-11' }],
  places: [
    {
      at: '.DraftEditor-root:not([role="dialog"] *)',
      path: /^\/compose\/articles(\/|$)/,
      surface: 'article',
      seen: '2026-08 body of an article',
    },
    {
      at: 'main',
      has: '.DraftEditor-root',
      field: 'textarea',
      surface: 'article',
      seen: '2026-08 title of an article, above its body',
    },
    { at: '[role="dialog"]', has: 'article', surface: 'comment', seen: '2026-10 modal reply' },
    { at: '[role="dialog"]', surface: 'post', seen: '2026-11 modal' },
    {
      at: '[data-testid="primaryColumn"]',
      path: /^\/[^/]+\/status\/\d+/,
      surface: 'comment',
      seen: '2026-10 inline reply',
    },
  ],
  never: '[data-testid="SearchBox_Search_Input"], [role="search"]',
  containers: [
    '[role="dialog"]',
    'div:has([data-testid="toolBar"])',
    'main:has(.DraftEditor-root)',
  ],
  accounts: [
    {
      // Not the picture of whoever is quoted.
      at: '[data-testid^="UserAvatar-Container-"]:not([data-testid="attachments"] *, article *)',
      where: 'around',
      from: 'data-testid',
      take: /^UserAvatar-Container-(?!unknown$)(\w+)$/,
      seen: '2026-09 the picture beside the box',
    },
    {
      at: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      where: 'page',
      from: 'data-testid',
      take: /^UserAvatar-Container-(?!unknown$)(\w+)$/,
      seen: '2026-09 account switcher',
    },
    {
      at: 'a[data-testid="AppTabBar_Profile_Link"]',
      where: 'page',
      from: 'href',
      take: /^\/(\w+)$/,
      seen: '2026-05 link to the profile',
    },
  ],
  posting: {
    controls: [
      {
        at: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
        surfaces: ['post', 'comment'],
        seen: '2026-11 one button for post, reply, thread and schedule',
      },
      {
        at: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
        surfaces: ['message'],
        seen: '2026-08 message, and its older form',
      },
      {
        at: '[data-testid="endEditingButton"]',
        surfaces: ['post'],
        field: altText,
        seen: '2026-07 Save, above the description of a picture',
      },
      {
        // Preview beside it is a link, and the tools between it and the text have pictures.
        at: 'button:not([id^="btn-"], [id^="toolbar"] *)',
        within: 'main',
        which: 'last of words above',
        surfaces: ['article'],
        seen: '2026-08 Publish, in the head of an article; it asks once more in a dialog',
      },
    ],
    enter: ['message'],
    controlEnter: ['post', 'comment'],
    noKeys: altText,
    together: ['post', 'comment', 'article'],
  },
};
