import { into, instagram as long } from '../composers.ts';
import type { SurfacePage } from '../surfaces.ts';

export const instagram = {
  reply: {
    ...long.comment,
    what: 'reply to a comment',
    begins: '@tuvanygard ',
    enter: async (page) => {
      await page.locator('article .reply').first().click();
      return into(page.locator('form textarea').first());
    },
  },
  edit: {
    ...long.caption,
    what: 'edited caption',
    url: 'https://www.instagram.com/p/DRx4kayak/',
    name: 'edit',
    begins: 'First time in a kayak',
    enter: async (page) => {
      await page.locator('article .edit').click();
      return into(page.locator('[role="dialog"] [data-lexical-editor="true"]'));
    },
  },
  bio: {
    site: 'instagram',
    surface: 'bio',
    what: 'bio',
    editor: 'textarea',
    url: 'https://www.instagram.com/accounts/edit/',
    name: 'bio',
    newLine: 'Enter',
    button: '.settings .fill',
    enter: (page) => into(page.locator('#pepBio')),
  },
} as const satisfies Record<string, SurfacePage>;
