import type { Site } from './site.ts';

/** What marks the box of a comment; the box of a private reply (2026-09-26) has none of these. */
const commentBox = '[role="presentation"] *, [role="table"] *, [aria-label]';

/** What stands before a comment box: the picture of who speaks, a button that says the name. */
const speaker = '[role="button"][aria-label]:has(img, svg)';

/** The text box of Business Suite says that it suggests words; whether it is Lexical or Draft.js nobody has shown. */
const suiteBox = '[role="combobox"][contenteditable="true"]';

/** A line or a text to fill in for a listing. */
const listingLine = 'label[aria-label] input[type="text"]:not([role="combobox"])';
const listingText = 'label[aria-label] textarea';
const listing = /^\/marketplace\/(create|edit)(\/|$)/;
const textStory = /^\/stories\/create(\/|$)/;

/**
 * Facebook: every rich box of www is Lexical and looks the same, so only its surroundings tell, from the editor outwards.
 * A permalink is a dialog too, and a chat and a comment box can be on the page together; labels are localised and
 * hold names. A private reply opens in a dialog with a heading, a picture and a button of words only. What no place
 * tells is not read: it could be a private message.
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
      select: suiteBox,
      // What publishes stands in a row of buttons, in whatever is around both.
      container: ':has([role="button"] ~ [role="button"])',
      seen: '2026-09 Business Suite',
    },
    {
      select: '[data-lexical-editor="true"][contenteditable="true"]',
      seen: '2026-09 all rich boxes',
    },
    {
      select: `${listingLine}, ${listingText}`,
      // The column that holds both, which are listed together.
      container: ':has(label input[type="text"]):has(label textarea)',
      seen: '2026 Marketplace, a new listing',
    },
    {
      select: 'textarea[aria-invalid]',
      container: ':has([role="button"][aria-label])',
      seen: '2026 text story',
    },
  ],
  areas: [
    { host: 'www.messenger.com', path: /^/, surface: 'message', seen: '2026 messenger.com' },
    {
      path: /^\/(messages|latest\/inbox)(\/|$)/,
      surface: 'message',
      seen: '2026-09 Messenger, Business Suite',
    },
    { path: /^\/(t|e2ee)\//, surface: 'message', seen: '2026 Messenger' },
    {
      path: /^\/stories(?!\/create(\/|$))(\/|$)/,
      surface: 'message',
      seen: '2026 replies to stories',
    },
    {
      path: /^\/marketplace(?!\/(create|edit)(\/|$))(\/|$)/,
      surface: 'message',
      seen: '2026 words to a seller',
    },
  ],
  places: [
    {
      at: '[aria-placeholder="Aa"]',
      surface: 'message',
      seen: '2026 Messenger, the same in every language that was captured',
    },
    {
      // The chat is whatever holds its log and no part of the page: a comment's page may have a chat at its side.
      at: 'body, div, section, form, main, aside',
      has: '[role="log"], [data-scope="messages_table"]',
      lacks:
        '[role="main"], [role="feed"], [role="banner"], [role="article"]:not([role="log"] *, [data-scope="messages_table"] *)',
      surface: 'message',
      seen: '2026-09 chat tab and thread',
    },
    {
      at: '[role="dialog"], [role="complementary"]',
      has: '[role="log"], [data-scope="messages_table"]',
      surface: 'message',
      seen: '2026-09 chat in a dialog',
    },
    {
      at: '[data-surface*="inbox"]',
      surface: 'message',
      seen: '2026-09 Business Suite inbox',
    },
    {
      at: '[role="presentation"], [role="table"]',
      has: '#focused-state-composer-submit',
      surface: 'comment',
      seen: '2026 comments and replies',
    },
    { at: 'form[role="presentation"]', surface: 'comment', seen: '2022 to 2026 comments' },
    {
      at: ':is([role="main"] [role="presentation"], [role="complementary"] [role="presentation"], [role="table"]):not([role="dialog"] *)',
      surface: 'comment',
      seen: '2026-09 comments outside articles, watch',
    },
    {
      at: 'div:not([role="dialog"] *)',
      has: ':scope > [data-commentid]',
      surface: 'comment',
      seen: '2026-09 a reply beside the comment that it answers',
    },
    {
      at: '[role="article"]',
      field: commentBox,
      surface: 'comment',
      seen: '2026-09 comments in the feed',
    },
    {
      at: 'form[method="post" i]:not([role="presentation"]), form[method="post" i] [role="dialog"]',
      surface: 'post',
      seen: '2025-09 create post',
    },
    {
      at: '[role="dialog"]',
      has: 'form[method="post" i]:not([role="presentation"])',
      surface: 'post',
      seen: '2026-05 create post in nested dialogs',
    },
    {
      at: '[role="dialog"]',
      has: '[role="article"]',
      field: commentBox,
      surface: 'comment',
      seen: '2026-09 comments under a permalink',
    },
    {
      // No private message was seen in nested dialogs.
      at: '[role="dialog"]',
      has: '[role="dialog"]',
      lacks: '[role="combobox"], [role="searchbox"], [type="search"], [role="grid"]',
      shows: ['button of words'],
      surface: 'post',
      seen: '2026-05 create post: the inner dialog holds only the heading',
    },
    {
      at: '[role="dialog"]',
      // Where someone picks whom to write to, it is a message.
      lacks: '[role="combobox"], [role="searchbox"], [type="search"], [role="grid"]',
      shows: ['choice of audience', 'button of words'],
      surface: 'post',
      seen: '2026-05 composers of groups and pages without a form',
    },
    {
      at: suiteBox,
      path: /^\/latest\/composer(\/|$)/,
      surface: 'post',
      seen: '2026-09 Business Suite, a post of a page',
    },
    {
      at: 'label:not([role="dialog"] *)',
      path: listing,
      field: 'textarea',
      surface: 'post',
      seen: '2026 Marketplace, the only text of a listing',
    },
    {
      // What follows asks for a price and other facts.
      at: 'body',
      path: listing,
      field: `${listingLine}:not([role="dialog"] *)`,
      shows: ['first line to fill in'],
      surface: 'post',
      seen: '2026 Marketplace, the title of a listing',
    },
    {
      at: 'textarea:not([role="dialog"] *)',
      path: textStory,
      surface: 'post',
      seen: '2026 text story',
    },
  ],
  never: '[role="search"], [role="searchbox"], [type="search"]',
  containers: ['[role="dialog"]', 'form', '[role="article"]'],
  accounts: [
    {
      at: `${speaker}:has(~ [data-lexical-editor], ~ * [data-lexical-editor])`,
      where: 'around',
      from: 'aria-label',
      take: /^(.+)$/,
      as: 'label:',
      surfaces: ['comment'],
      seen: '2026-09 beside comments: "Acme, switch profile"',
    },
    {
      // "Comment as Acme": the name among words in the page's language. A reply's says whom it answers, too.
      at: `[data-lexical-editor="true"]:not(${speaker} ~ *, ${speaker} ~ * *)`,
      where: 'around',
      from: 'aria-label',
      take: /^(.+)$/,
      as: 'label:',
      surfaces: ['comment'],
      seen: '2026-09 comments and replies',
    },
    {
      at: 'form[method="post" i] span[dir="auto"]',
      where: 'around',
      from: 'text',
      take: /^(.+)$/,
      as: 'name:',
      surfaces: ['post'],
      seen: '2025-09 the name beside the picture, plain text',
    },
    {
      at: '[role="region"] a[role="link"][href]',
      where: 'page',
      from: 'href',
      take: /^(?:https:\/\/[a-z]+\.facebook\.com)?\/(?!profile\.php)([\w.]+)\/?(?:\?.*)?$/,
      surfaces: ['post'],
      seen: '2026-09 beside the prompt',
    },
    {
      at: '',
      where: 'page',
      from: 'query',
      take: /[?&]asset_id=(\d+)/,
      surfaces: ['post'],
      seen: '2026-09 Business Suite, the page that posts',
    },
  ],
  posting: {
    controls: [
      {
        at: '#focused-state-composer-submit *',
        surfaces: ['comment'],
        seen: '2026 comments and replies',
      },
      {
        // Next is one too: at the second step the text is not there any more.
        at: '[role="button"][aria-label]',
        within: '[role="dialog"], form[method="post" i]',
        which: 'last that says its label',
        surfaces: ['post'],
        seen: '2026-05 Post, Next, Save',
      },
      {
        at: '[role="button"][aria-label]',
        field: 'input, textarea',
        which: 'last that says its label',
        surfaces: ['post'],
        seen: '2026 Next and Publish of a listing, sharing a text story',
      },
      {
        // Its markup was never recorded; that it is no native button was.
        at: '[role="button"]',
        field: suiteBox,
        which: 'last of words',
        surfaces: ['post'],
        seen: '2026-09 Publish of Business Suite',
      },
      {
        // The picture that sends stands where Like was while nothing was written. The composer is whatever of the
        // chat holds the field and not the log.
        at: '[role="button"]',
        field: ':not([data-surface*="inbox"] *)',
        within: ':has([role="log"]) > :not(:has([role="log"]))',
        which: 'last of all',
        surfaces: ['message'],
        seen: '2023 to 2026 Messenger: it takes the place of Like; that it is the last is an inference',
      },
    ],
    enter: ['comment', 'message'],
    controlEnter: [],
    together: ['post'],
  },
  // Nobody has shown that what a script writes there is what Business Suite posts.
  copyOnly: suiteBox,
};
