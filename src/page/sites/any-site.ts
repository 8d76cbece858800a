import type { Site } from './site.ts';

/**
 * Any other site, where a person has asked for it. Nothing is known of it but what the web has in common: text areas
 * and editable elements are posts, as far as nothing says that they are private. What cannot be told: a site that
 * has messages under an address like any other, and shows no transcript that says so itself, has its messages checked
 * as posts; the popup says it where the choice is made.
 */
export const anySite: Site = {
  id: 'other',
  hosts: [],
  fields: [
    { select: 'textarea:not([readonly], [disabled])', surface: 'post', seen: '2026-11 HTML' },
    {
      select: '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
      surface: 'post',
      seen: '2026-11 HTML',
    },
  ],
  areas: [
    {
      path: /\/(?:messages?|messaging|direct|dms?|chats?|inbox|conversations?|im)(?:\/|$)/i,
      surface: 'message',
      seen: '2026 Bluesky, Reddit, Mastodon, Discourse and most others',
    },
    {
      // A channel of Slack has an id with C, a person one with D.
      path: /^\/client\/\w+\/D\w+/,
      surface: 'message',
      seen: '2026 Slack',
    },
  ],
  places: [
    {
      // A chat is whatever holds its transcript and no part of the page.
      at: 'div, section, form, [role="dialog"]',
      has: '[role="log"]',
      lacks: 'main, [role="main"], article',
      surface: 'message',
      seen: '2026-11 WAI-ARIA: a log is a chat, or a history',
    },
  ],
  never:
    'input, [type="search"], [role="search"], [role="searchbox"], [role="spinbutton"], [role="grid"], [aria-readonly="true"], [aria-hidden="true"], [inputmode="numeric"], [inputmode="decimal"], [inputmode="tel"], [autocomplete^="cc-"], [autocomplete="one-time-code"], [autocomplete*="password"]',
  refused: [
    {
      // CodeMirror 5 and 6, Monaco, Ace, xterm: the lines in sight are in the page, the others are not.
      at: '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .xterm',
      why: 'code',
      seen: '2026-11 CodeMirror 6; the others by their documentation',
    },
  ],
  containers: ['[role="dialog"]', 'form'],
  accounts: [],
  // A click or a key may do anything here: only a form with one way to be sent is sure.
  posting: { controls: [], enter: [], controlEnter: [], forms: 'one way' },
};
