import { into, linkedin as long } from '../composers.ts';
import type { SurfacePage } from '../surfaces.ts';

/** Next leads to a share box with Publish. */
const article = {
  ...long.share,
  surface: 'article',
  url: 'https://www.linkedin.com/article/new/',
  button: '.article-editor-nav__publish',
  further: '.share-actions__primary-action',
} as const;

export const linkedin = {
  article: {
    ...article,
    what: 'body of an article',
    name: 'article',
    newLine: 'Enter',
    enter: (page) => into(page.locator('main .ProseMirror')),
  },
  articleTitle: {
    ...article,
    what: 'title of an article',
    editor: 'textarea',
    name: 'title',
    newLine: null,
    enter: (page) => into(page.locator('main textarea')),
  },
  articleWords: {
    ...long.interop,
    what: 'words that go with an article',
    url: 'https://www.linkedin.com/article/edit/1/',
    button: '.share-actions__primary-action',
    enter: async (page) => {
      await into(page.locator('main .ProseMirror'));
      await page.keyboard.type('Coffee with the team');
      await page.locator('.article-editor-nav__publish').click();
      return into(page.locator('[role="dialog"] .ql-editor'));
    },
  },
  altText: {
    ...long.share,
    what: 'description of a picture',
    editor: 'textarea',
    name: 'alt',
    button: '.media-editor .primary',
    further: 'dialog .primary',
    enter: async (page) => {
      await page.locator('dialog .share-foot .icon').first().click();
      return into(page.locator('.media-editor textarea'));
    },
  },
  repost: {
    ...long.share,
    what: 'words with a post that is passed on',
    url: 'https://www.linkedin.com/feed/',
    newLine: 'Enter',
    enter: async (page) => {
      await page.locator('.actions button:has(#repost-small)').first().click();
      return into(page.locator('dialog [componentkey="ShareBox_textEditor"]'));
    },
  },
  reply: {
    ...long.comment,
    what: 'reply to a comment',
    name: 'reply-0',
    button: '.comment [componentkey$="commentButtonSection"]',
    begins: 'Henrik Aas ',
    enter: async (page) => {
      await page.locator('.comment button').first().click();
      return into(page.locator('.comment [contenteditable="true"][role="textbox"]'));
    },
  },
  companyComment: {
    ...long.classicComment,
    what: 'comment of a company on its page',
    url: 'https://www.linkedin.com/company/7/admin/page-posts/published/',
  },
} as const satisfies Record<string, SurfacePage>;
