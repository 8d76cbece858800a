import type { Site } from './site.ts';

/** What only messages have: their transcript, a field for whom to write to, and a button for sound. */
const messages = '[role="log"], [role="grid"], [data-scope="messages_table"]';
const toSomeone =
  '[role="combobox"], [role="searchbox"], [type="search"], [name="queryBox"], [accept*="audio"]';

/**
 * Instagram: the caption is Lexical in a dialog, new or edited, a comment is a textarea in a form, a message is Lexical.
 * Of the profile only the bio is read, which everybody sees.
 */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  fields: [
    {
      select: '[data-lexical-editor="true"][contenteditable="true"]',
      seen: '2026-05 caption and messages',
    },
    { select: 'textarea', seen: '2026-01 comment, reply, profile; 2025 reply to a story' },
  ],
  areas: [
    { path: /^\/direct(\/|$)/, surface: 'message', seen: '2026' },
    { path: /^\/stories(\/|$)/, surface: 'message', seen: '2025 story replies' },
    { path: /^\/accounts(?!\/edit(\/|$))(\/|$)/, surface: 'none', seen: '2025 settings' },
  ],
  places: [
    {
      // The chat is whatever holds its transcript and no part of the page: see Facebook.
      at: 'body, div, section, form, main',
      has: messages,
      lacks: 'main, [role="main"], article:not([role="log"] *, [role="grid"] *)',
      surface: 'message',
      seen: '2026 messages',
    },
    {
      at: '[role="dialog"]',
      has: messages,
      surface: 'message',
      seen: '2026 messages over the feed',
    },
    { at: '[role="dialog"]', has: toSomeone, surface: 'message', seen: '2026 new message, share' },
    {
      at: '#pepBio',
      path: /^\/accounts\/edit(\/|$)/,
      surface: 'bio',
      seen: '2025 profile form, its only text',
    },
    {
      // No source shows what an edited caption is written in: whatever it is, it is counted like a new one.
      at: '[role="dialog"]',
      field: '[data-lexical-editor], textarea',
      shows: ['caption counter'],
      surface: 'post',
      seen: '2026-05 wizard',
    },
    {
      // A message is sent by a button after its field; what is above it there are pictures and links to people.
      at: '[role="dialog"]',
      lacks: 'a[href^="/direct"]',
      field: '[data-lexical-editor]',
      shows: ['button of words above'],
      surface: 'post',
      seen: '2026-05 wizard',
    },
    {
      // A message may have either of the two.
      at: '[role="dialog"]',
      has: 'input[type="file"]',
      field: '[data-lexical-editor]',
      shows: ['preview'],
      surface: 'post',
      seen: '2026-05 wizard',
    },
    {
      at: 'main, [role="main"]',
      path: /^\/create(\/|$)/,
      field: '[data-lexical-editor]',
      shows: ['caption counter'],
      surface: 'post',
      seen: '2025 wizard as a page',
    },
    { at: 'article form', surface: 'comment', seen: '2026-01 comment, reply' },
    {
      at: '[role="dialog"]',
      has: 'article',
      field: 'form textarea',
      surface: 'comment',
      seen: '2026-01 comment on a post over the feed',
    },
    {
      // Other dialogs over a post ask for something to choose: a reason, a person.
      at: 'main, [role="main"], section, [role="dialog"]',
      lacks: 'input:not([type="hidden"], [type="file"])',
      path: /^\/([\w.]+\/)?(p|reels?|tv)\//,
      field: 'form textarea',
      surface: 'comment',
      seen: '2026-01 comment on a page of its own',
    },
  ],
  never: '[role="search"]',
  containers: ['[role="dialog"]', 'form'],
  accounts: [
    {
      // Its label was taken away in May 2026; its picture is what tells it apart.
      at: ':is(nav, [role="navigation"]) a[href]:has(img)',
      where: 'page',
      from: 'href',
      take: /^\/(?!(?:explore|reels|direct|accounts|stories|p|tv)\/)([\w.]{1,30})\/$/,
      seen: '2026-05 link to the profile',
    },
  ],
  posting: {
    controls: [
      {
        at: '[role="button"], button',
        within: '[role="dialog"]',
        which: 'last of words above',
        surfaces: ['post'],
        seen: '2026-05 wizard',
      },
      {
        at: '[role="button"], button',
        within: 'form',
        which: 'last of words',
        surfaces: ['comment', 'bio'],
        seen: '2026-01 comment, reply; 2025 profile form',
      },
      {
        at: '[role="button"], button',
        which: 'last of words',
        surfaces: ['message'],
        seen: '2026 Send, which appears with the first letter; 2025 reply to a story',
      },
    ],
    enter: ['comment', 'message'],
    controlEnter: [],
  },
  // What a script writes into a caption may show, and not be posted (2026-05).
  copyOnly: '[data-lexical-editor="true"]',
};
