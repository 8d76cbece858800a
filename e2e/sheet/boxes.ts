import { type ComposerPage, facebook, instagram, linkedin, x } from '../composers.ts';
import type { SiteName } from '../server/hosts.ts';

export type { SiteName };

/** How wide the page is, or what else it does to what stands in it. */
export type Room = 'wide' | 'narrow' | 'zoomed' | 'right-to-left';

/** What a state needs of a box: that suggestions are written into it, or are not; that keys post it; that it is a textarea. */
export type Need = 'any' | 'takes-fixes' | 'copies-only' | 'posts-by-key' | 'textarea';

/** The box of a site in which a state is shown; undefined where the site has none such. */
export function boxFor(need: Need, site: SiteName, room: Room): ComposerPage | undefined {
  // X mounts another composer in a narrow window, which keys do not post.
  const choices = site === 'x' && room === 'narrow' ? [narrowX] : boxes[site];
  return choices.find((box) => meets(box, need) && fits(box, room));
}

/** Instagram's wizard has no room for its caption in so low a window. */
const fits = (box: ComposerPage, room: Room): boolean =>
  !(box === instagram.caption && room === 'zoomed');

/** As it opens in a window that is narrow already. */
const narrowX: ComposerPage = {
  ...x.mobile,
  enter: async (page) => {
    const field = page.locator('[data-testid="tweetTextarea_0"] textarea');
    await field.click();
    return field;
  },
};

const boxes: Readonly<Record<SiteName, readonly ComposerPage[]>> = {
  x: [x.home],
  linkedin: [linkedin.share, linkedin.comment],
  facebook: [facebook.post, facebook.comment],
  instagram: [instagram.caption, instagram.comment],
  // The sheet draws the four sites; nothing of another is drawn.
  other: [],
};

function meets(box: ComposerPage, need: Need): boolean {
  switch (need) {
    case 'any':
      return true;
    case 'posts-by-key':
      return box.keys !== undefined;
    case 'copies-only':
      return box.copyOnly === true;
    case 'textarea':
      return box.editor === 'textarea';
    case 'takes-fixes':
      return !box.copyOnly;
  }
}
