import type { AccountKind, SiteId, Surface } from '../core/packs/pack.ts';
import { type MessageKey, ownLanguage, t } from '../i18n/t.ts';
import type { Pause } from '../messages/memory-protocol.ts';
import type { PageStatus } from '../messages/protocol.ts';

/** What is known of the page under the popup; `reload` is a site of ours where nothing of ours runs yet. */
export type PageState =
  | { readonly kind: 'loading' | 'other-site' | 'reload' }
  | { readonly kind: 'page'; readonly status: PageStatus };

/** Whether this page is being checked and, if it is not, why: silence must never be taken for "all is well". */
export function PageStateStrip({ state }: { state: PageState }) {
  const { checking, title, detail } = wordsFor(state);
  return (
    <div class={`page-state ${checking ? 'checking' : ''}`} role="status">
      <span class="dot" />
      <p>
        <strong>{title}</strong>
        {detail && <small>{detail}</small>}
      </p>
    </div>
  );
}

interface Words {
  readonly checking: boolean;
  readonly title: string;
  readonly detail?: string;
}

function wordsFor(state: PageState): Words {
  switch (state.kind) {
    case 'loading':
      return { checking: false, title: t('loading') };
    case 'other-site':
      return { checking: false, title: t('statusOtherSite'), detail: t('statusOtherSiteHelp') };
    case 'reload':
      return { checking: false, title: t('statusReload'), detail: t('statusReloadHelp') };
    case 'page':
      return wordsForPage(state.status);
  }
}

function wordsForPage({ composer, site, surface, account, pause }: PageStatus): Words {
  switch (composer) {
    case 'paused':
      return { checking: false, title: t('statusPaused'), detail: pauseWords(pause) };
    case 'none':
      return { checking: false, title: t('statusNoComposer'), detail: t('statusNoComposerHelp') };
    case 'not-checked': {
      const help = surface === 'message' ? 'statusPrivate' : 'statusNotCheckedHelp';
      return { checking: false, title: t('statusNotChecked'), detail: t(help) };
    }
    case 'in-part':
      return { checking: true, title: t('statusInPart'), detail: t('statusInPartHelp') };
    case 'checking': {
      const name = siteNames[site] ?? t('otherSite');
      const place = surface ? t(surfaceWords[surface], name) : name;
      const detail = account ? `${place}, ${t(accountWords[account.kind], account.shown)}` : place;
      return { checking: true, title: t('statusChecking'), detail };
    }
  }
}

/** For how long it is paused. */
function pauseWords(pause: Pause | undefined): string {
  if (!pause) return t('statusPausedPost');
  const time = new Intl.DateTimeFormat(ownLanguage().lang, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(pause.until);
  return t(pause.of === 'everything' ? 'statusPausedAll' : 'statusPausedSite', time);
}

/** What a site is called; null for one that is not known. */
export const siteName = (site: SiteId): string | null => siteNames[site];

const siteNames: Readonly<Record<SiteId, string | null>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  other: null,
};

const surfaceWords = {
  post: 'where_post',
  comment: 'where_comment',
  message: 'where_message',
  article: 'where_article',
  bio: 'where_bio',
} as const satisfies Readonly<Record<Surface, MessageKey>>;

const accountWords = {
  personal: 'asPerson',
  official: 'asCompany',
} as const satisfies Readonly<Record<AccountKind, MessageKey>>;
