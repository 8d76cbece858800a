import { siteIds } from '../core/packs/pack.ts';
import { t } from '../i18n/t.ts';
import type { SideSites as Sites } from '../pages/use-side-sites.ts';
import { SideChoice, SideReason } from '../ui/side-choice.tsx';

/** For each site, where its notes appear. */
export function SideSites({ sites, failed, choose }: Sites) {
  if (!sites) return null;
  return (
    <section class="side" aria-labelledby="side-sites">
      <h2 id="side-sites">{t('sideChoices')}</h2>
      {siteIds.map((site) => (
        <SideChoice
          key={site}
          site={site}
          inSidePanel={sites.includes(site)}
          onChoose={(chosen) => choose(site, chosen)}
        />
      ))}
      <SideReason />
      <div role="alert">{failed && <p class="trouble">{t('sideChoiceFailed')}</p>}</div>
    </section>
  );
}
