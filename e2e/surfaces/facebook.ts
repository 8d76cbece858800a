import { into, facebook as long } from '../composers.ts';
import type { SurfacePage } from '../surfaces.ts';

/** A dialog of Facebook's, opened by a control of the page. */
const dialog = '[role="dialog"] [data-lexical-editor="true"]';

export const facebook = {
  group: {
    ...long.post,
    what: 'post to a group',
    url: 'https://www.facebook.com/groups/1/',
    name: 'group',
    button: '.dialog .primary',
    enter: async (page) => {
      await page.locator('[role="main"] .prompt').click();
      return into(page.locator(dialog));
    },
  },
  page: {
    ...long.post,
    what: 'post of a page, in two steps',
    url: 'https://www.facebook.com/lysfjordkraft',
    name: 'page',
    further: '[role="dialog"] .primary',
  },
  edit: {
    ...long.post,
    what: 'edited post',
    url: 'https://www.facebook.com/ingridsolheim',
    name: 'edit',
    begins: 'Who has a ladder to lend? Ours is one rung short.',
    enter: async (page) => {
      await page.locator('[role="article"] .edit').click();
      return into(page.locator(dialog));
    },
  },
  share: {
    ...long.post,
    what: 'post shared on',
    name: 'share',
    enter: async (page) => {
      await page.locator('[role="article"] .share').first().click();
      return into(page.locator(dialog));
    },
  },
  reply: {
    ...long.comment,
    what: 'reply to a comment',
    name: 'reply-comment',
    button: '[data-commentid] .send',
    enter: async (page) => {
      await page.locator('[data-commentid] .comment-links [role="button"]').first().click();
      return into(page.locator('[data-commentid] [data-lexical-editor="true"]'));
    },
  },
  suite: {
    site: 'facebook',
    surface: 'post',
    copyOnly: true,
    what: 'Business Suite',
    editor: 'Lexical',
    url: 'https://business.facebook.com/latest/composer?asset_id=1100220033',
    name: 'suite',
    button: '.suite .primary',
    enter: (page) => into(page.locator('[role="combobox"][contenteditable="true"]')),
  },
  listingTitle: {
    site: 'facebook',
    surface: 'post',
    what: 'title of a listing on Marketplace',
    editor: 'input',
    url: 'https://www.facebook.com/marketplace/create/item',
    name: 'title',
    newLine: null,
    button: '.listing .primary',
    further: '.listing .primary',
    enter: (page) => into(page.locator('.listing input').first()),
  },
  listingText: {
    site: 'facebook',
    surface: 'post',
    what: 'description of a listing on Marketplace',
    editor: 'textarea',
    url: 'https://www.facebook.com/marketplace/create/item',
    name: 'description',
    newLine: 'Enter',
    button: '.listing .primary',
    further: '.listing .primary',
    enter: (page) => into(page.locator('.listing textarea')),
  },
  story: {
    site: 'facebook',
    surface: 'post',
    what: 'story of words',
    editor: 'textarea',
    url: 'https://www.facebook.com/stories/create',
    name: 'story',
    newLine: 'Enter',
    button: '.listing .primary',
    enter: async (page) => {
      await page.locator('.begin-story').click();
      return into(page.locator('textarea'));
    },
  },
} as const satisfies Record<string, SurfacePage>;
