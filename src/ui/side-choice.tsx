import type { SiteId } from '../core/packs/pack.ts';
import { t } from '../i18n/t.ts';
import { siteName } from './site-name.ts';
import { useTick } from './use-tick.ts';

export interface SideChoiceProps {
  site: SiteId;
  /** Whether the site's notes appear in the side panel. */
  inSidePanel: boolean;
  onChoose(inSidePanel: boolean): Promise<unknown>;
}

/** Where the notes on one site appear. */
export function SideChoice({ site, inSidePanel, onChoose }: SideChoiceProps) {
  return (
    <label class="side-choice">
      <input type="checkbox" {...useTick(inSidePanel, onChoose)} />
      <span>{site === 'other' ? t('sideChoiceOther') : t('sideChoice', siteName(site))}</span>
    </label>
  );
}

/**
 * Why one might want it, and what it costs. LinkedIn's user agreement bars changing the appearance of its pages "such as
 * by inserting elements", and makers and users of extensions had notices (seen 2026-11).
 */
export function SideReason({ site }: { site?: SiteId }) {
  return (
    <p class="side-reason">
      {t('sideChoiceHelp')}
      {(site === undefined || site === 'linkedin') && ` ${t('sideChoiceLinkedIn')}`}
    </p>
  );
}
