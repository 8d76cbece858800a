import type { Site } from './site.ts';

/** Instagram: the caption is Lexical in the wizard's dialog, a comment is a textarea in a form, a message is Lexical. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  fields: [
    {
      select: '[data-lexical-editor="true"][contenteditable="true"]',
      seen: '2026-05 caption and messages',
    },
    { select: 'form textarea', seen: '2026-01 comment, reply, profile' },
  ],
  areas: [
    { path: /^\/direct(\/|$)/, surface: 'message', seen: '2026' },
    { path: /^\/stories(\/|$)/, surface: 'message', seen: '2025 story replies' },
    { path: /^\/accounts(\/|$)/, surface: 'none', seen: '2025 profile form' },
  ],
  places: [
    {
      at: 'div, section, form, main',
      has: '[role="log"], [role="grid"], [data-scope="messages_table"]',
      surface: 'message',
      seen: '2026 messages',
    },
    {
      at: 'div[role="dialog"]:has([data-lexical-editor])',
      surface: 'post',
      seen: '2026-05 wizard',
    },
    { at: 'form:has(textarea)', surface: 'comment', seen: '2026-01 comment, reply' },
  ],
  never: '[role="search"], #pepBio',
  containers: ['[role="dialog"]', 'form'],
};
