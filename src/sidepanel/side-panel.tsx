import type { SiteId } from '../core/packs/pack.ts';
import { t } from '../i18n/t.ts';
import type { SideAct } from '../messages/side-protocol.ts';
import { PageStateStrip } from '../pages/page-state.tsx';
import { OurMark } from '../ui/icons.tsx';
import { SideChoice, SideReason } from '../ui/side-choice.tsx';
import { siteName } from '../ui/site-name.ts';
import { DraftNotes } from './draft-notes.tsx';
import type { Seen } from './watch-tab.ts';

export interface SidePanelProps {
  seen: Seen;
  /** The sites whose notes appear here; null as long as that is not known. */
  sideSites: readonly SiteId[] | null;
  /** Whether the last choice could not be kept. */
  failed: boolean;
  onAct(act: Omit<SideAct, 'revision'>): void;
  onChoose(site: SiteId, inSidePanel: boolean): Promise<unknown>;
}

/** The whole side panel: whether the page in front is checked, and what was noticed in its draft. */
export function SidePanel({ seen, sideSites, failed, onAct, onChoose }: SidePanelProps) {
  const { page, state } = seen;
  const site = page.kind === 'page' ? page.status.site : null;
  return (
    <>
      <PageStateStrip state={page} />
      <main>
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        {state?.draft && (
          <DraftNotes
            draft={state.draft}
            isPaused={state.status.composer === 'paused'}
            onAct={onAct}
          />
        )}
        {site && sideSites && (
          <Choice
            site={site}
            inSidePanel={sideSites.includes(site)}
            onChoose={(inSidePanel) => onChoose(site, inSidePanel)}
          />
        )}
        <div role="alert">{failed && <p class="trouble">{t('sideChoiceFailed')}</p>}</div>
      </main>
      <footer>
        <OurMark class="small ours" />
        <span>{t('staysHere')}</span>
      </footer>
    </>
  );
}

type ChoiceProps = Parameters<typeof SideChoice>[0];

/** Where the site's notes appear. Why one might want them here is said as long as they are not. */
function Choice(props: ChoiceProps) {
  const { site, inSidePanel } = props;
  return (
    <section class="choice" aria-label={t('sideChoices')}>
      {!inSidePanel && <p>{t('notesInPage', siteName(site))}</p>}
      <SideChoice {...props} />
      {!inSidePanel && <SideReason site={site} />}
    </section>
  );
}
