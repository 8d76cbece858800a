import type { Locator, Page } from 'playwright';
// The pages tell of their editors in `window.demo`; its type comes with this.
import type {} from './pages/demo.ts';

/** A compose box on the demo pages, and how a person gets into it. */
export interface ComposerPage {
  readonly site: 'x' | 'linkedin' | 'facebook' | 'instagram';
  readonly surface: 'post' | 'comment' | 'message' | 'article' | 'bio';
  readonly what: string;
  /** The editor behind it, as people call it. */
  readonly editor: string;
  readonly url: string;
  /** Its name in `window.demo.editors`. */
  readonly name: string;
  /** Whether suggestions can only be copied here. */
  readonly copyOnly?: true;
  /** The control that posts, where there is one. */
  readonly button?: string;
  /** The keys that post, where there are any. */
  readonly keys?: string;
  /** Goes from the opened page to the box, and clicks into it. */
  enter(page: Page): Promise<Locator>;
}

/** The address of a composer's page in one of the pages' languages. */
export function addressIn(language: 'en' | 'nb', { url }: ComposerPage): string {
  const address = new URL(url);
  address.searchParams.set('lang', language);
  return address.href;
}

/** Clicks into a field. */
export async function into(field: Locator): Promise<Locator> {
  await field.click();
  return field;
}

export const x = {
  home: {
    site: 'x',
    surface: 'post',
    what: 'home',
    editor: 'Draft.js',
    url: 'https://x.com/home',
    name: 'home',
    button: '[data-testid="tweetButtonInline"]',
    keys: 'ControlOrMeta+Enter',
    enter: (page) => into(page.locator('[data-testid="primaryColumn"] [contenteditable="true"]')),
  },
  modal: {
    site: 'x',
    surface: 'post',
    what: 'modal over home',
    editor: 'Draft.js',
    url: 'https://x.com/compose/post',
    name: 'modal',
    button: '[role="dialog"] [data-testid="tweetButton"]',
    keys: 'ControlOrMeta+Enter',
    enter: (page) => into(page.locator('[role="dialog"] [contenteditable="true"]')),
  },
  mobile: {
    site: 'x',
    surface: 'post',
    what: 'narrow layout',
    editor: 'textarea',
    url: 'https://x.com/compose/post',
    name: 'mobile',
    button: '[data-testid="tweetButton"]',
    enter: async (page) => {
      await page.setViewportSize({ width: 375, height: 800 });
      return into(page.locator('[data-testid="tweetTextarea_0"] textarea'));
    },
  },
  reply: {
    site: 'x',
    surface: 'comment',
    what: 'reply under a post',
    editor: 'Draft.js',
    url: 'https://x.com/kari/status/1',
    name: 'reply',
    button: '[data-testid="tweetButtonInline"]',
    keys: 'ControlOrMeta+Enter',
    enter: (page) => into(page.locator('[data-testid="primaryColumn"] [contenteditable="true"]')),
  },
} as const satisfies Record<string, ComposerPage>;

export const linkedin = {
  share: {
    site: 'linkedin',
    surface: 'post',
    what: 'share box in a native dialog',
    editor: 'TipTap',
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    name: 'share',
    button: 'dialog .primary',
    enter: (page) => into(page.locator('dialog [componentkey="ShareBox_textEditor"]')),
  },
  comment: {
    site: 'linkedin',
    surface: 'comment',
    what: 'comment under a post',
    editor: 'TipTap',
    url: 'https://www.linkedin.com/feed/',
    name: 'comment',
    button: '[componentkey$="commentButtonSection"]',
    keys: 'ControlOrMeta+Enter',
    enter: (page) =>
      into(page.locator('[componentkey^="commentBox-"] [contenteditable="true"]').first()),
  },
  interop: {
    site: 'linkedin',
    surface: 'post',
    what: 'older share box in the shadow root',
    editor: 'Quill 2',
    url: 'https://www.linkedin.com/feed/?shareActive=true&stack=interop',
    name: 'share',
    button: '#interop-outlet .share-actions__primary-action',
    enter: (page) => into(page.locator('#interop-outlet .ql-editor')),
  },
  page: {
    site: 'linkedin',
    surface: 'post',
    what: 'post of a company page',
    editor: 'Quill 1',
    url: 'https://www.linkedin.com/company/7/admin/page-posts/published/?share=true',
    name: 'page',
    button: '[role="dialog"] .share-actions__primary-action',
    enter: (page) => into(page.locator('[role="dialog"] .ql-editor')),
  },
  classicComment: {
    site: 'linkedin',
    surface: 'comment',
    what: 'older comment box',
    editor: 'Quill 1',
    url: 'https://www.linkedin.com/feed/?stack=classic',
    name: 'comment',
    button: '.comments-comment-box__submit-button--cr',
    keys: 'ControlOrMeta+Enter',
    enter: (page) => into(page.locator('.comments-comment-box .ql-editor').first()),
  },
} as const satisfies Record<string, ComposerPage>;

export const facebook = {
  post: {
    site: 'facebook',
    surface: 'post',
    what: 'new post in nested dialogs',
    editor: 'Lexical',
    url: 'https://www.facebook.com/',
    name: 'post',
    button: '[role="dialog"] .primary',
    enter: async (page) => {
      await page.locator('[role="region"] [role="button"]').first().click();
      return into(page.locator('[role="dialog"] [data-lexical-editor="true"]'));
    },
  },
  comment: {
    site: 'facebook',
    surface: 'comment',
    what: 'comment in the feed',
    editor: 'Lexical',
    url: 'https://www.facebook.com/',
    name: 'comment',
    button: 'form[role="presentation"] .send',
    keys: 'Enter',
    enter: (page) =>
      into(page.locator('form[role="presentation"] [data-lexical-editor="true"]').first()),
  },
} as const satisfies Record<string, ComposerPage>;

export const instagram = {
  caption: {
    site: 'instagram',
    surface: 'post',
    copyOnly: true,
    what: 'caption in the wizard',
    editor: 'Lexical',
    url: 'https://www.instagram.com/',
    name: 'caption',
    button: '[role="dialog"] h1 + [role="button"]',
    enter: async (page) => {
      await page.getByRole('link', { name: /^(Create|Opprett)$/ }).click();
      await page.locator('[role="dialog"] h1 + [role="button"]').click();
      return into(page.locator('[role="dialog"] [data-lexical-editor="true"]'));
    },
  },
  comment: {
    site: 'instagram',
    surface: 'comment',
    what: 'comment under a picture',
    editor: 'textarea',
    url: 'https://www.instagram.com/',
    name: 'comment',
    button: 'form .link',
    keys: 'Enter',
    enter: (page) => into(page.locator('form textarea').first()),
  },
} as const satisfies Record<string, ComposerPage>;

/** Every composer that Omtanke attends to on the demo pages. */
export const composers: readonly ComposerPage[] = [x, linkedin, facebook, instagram].flatMap(
  (site) => Object.values<ComposerPage>(site),
);

/** The one that stands for its site in the demo. */
export const showcases: readonly ComposerPage[] = [
  x.home,
  linkedin.share,
  facebook.post,
  instagram.caption,
];
