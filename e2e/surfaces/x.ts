import { into, x as long } from '../composers.ts';
import type { SurfacePage } from '../surfaces.ts';

const modal = { ...long.modal, newLine: 'Enter' } as const;

/** An article is published by the head of its page, which asks once more in a dialog. */
const article = {
  ...long.home,
  surface: 'article',
  url: 'https://x.com/compose/articles/edit/1',
  button: '.article-head .pill',
  further: '[role="dialog"] .pill',
  keys: '',
} as const;

export const x = {
  quote: {
    ...modal,
    what: 'quote of a post',
    url: 'https://x.com/compose/post?url=https%3A%2F%2Fx.com%2Fkari%2Fstatus%2F1859000000000000002',
  },
  intent: {
    ...modal,
    what: 'post that another site began',
    url: 'https://x.com/intent/post?text=We+are+hiring!+',
    begins: 'We are hiring! ',
  },
  modalReply: {
    ...modal,
    surface: 'comment',
    what: 'reply in the modal',
    url: 'https://x.com/compose/post?in_reply_to=1859000000000000001',
  },
  article: {
    ...article,
    what: 'body of an article',
    name: 'article',
    newLine: 'Enter',
    enter: (page) => into(page.locator('[data-testid="composer"]')),
  },
  articleTitle: {
    ...article,
    what: 'title of an article',
    editor: 'textarea',
    name: 'title',
    newLine: null,
    enter: (page) => into(page.locator('.article-text textarea')),
  },
  altText: {
    ...long.modal,
    what: 'description of a picture',
    editor: 'textarea',
    name: 'alt',
    keys: '',
    button: '[data-testid="endEditingButton"]',
    further: '[data-testid="tweetButton"]',
    enter: async (page) => {
      await page.locator('[role="dialog"] [data-testid="toolBar"] .tool').first().click();
      await page.locator('[data-testid="altTextWrapper"]').click();
      return into(page.locator('[data-testid="altTextInput"]'));
    },
  },
} as const satisfies Record<string, SurfacePage>;
