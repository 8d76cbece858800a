import type { SiteId } from '../core/packs/pack.ts';
import { t } from '../i18n/t.ts';

const siteNames: Readonly<Record<SiteId, string | null>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  other: null,
};

/** A site as people call it; "this site" where it has no name. */
export const siteName = (site: SiteId): string => siteNames[site] ?? t('otherSite');
