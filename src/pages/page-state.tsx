import type { AccountKind, Surface } from '../core/packs/pack.ts';
import { type MessageKey, ownLanguage, t } from '../i18n/t.ts';
import type { Pause } from '../messages/memory-protocol.ts';
import type { PageStatus } from '../messages/protocol.ts';
import { siteName } from '../ui/site-name.ts';
import { StateIcon, type StateShape } from './state-icon.tsx';

/**
 * What is known of the page under the popup. `reload` is a site that is checked where nothing of ours runs yet;
 * `no-access` one of ours that the browser keeps us from; `not-chosen` any other that could be checked.
 */
export type PageState =
  | { readonly kind: 'loading' | 'other-site' }
  | { readonly kind: 'no-access' | 'not-chosen'; readonly host: string }
  | { readonly kind: 'reload'; readonly host?: string }
  /** `host` only where a person chose the site. */
  | { readonly kind: 'page'; readonly status: PageStatus; readonly host?: string };

/** Whether this page is being checked and, if it is not, why: silence must never be taken for "all is well". */
export function PageStateStrip({ state }: { state: PageState }) {
  const { shape, title, detail } = wordsFor(state);
  return (
    <div class={`page-state ${shape}`} role="status">
      <StateIcon shape={shape} />
      <p>
        <strong>{title}</strong>
        {detail && <small>{detail}</small>}
      </p>
    </div>
  );
}

interface Words {
  readonly shape: StateShape;
  readonly title: string;
  readonly detail?: string;
}

function wordsFor(state: PageState): Words {
  switch (state.kind) {
    case 'loading':
      return { shape: 'idle', title: t('loading') };
    case 'other-site':
      return { shape: 'idle', title: t('statusOtherSite'), detail: t('statusOtherSiteHelp') };
    case 'not-chosen':
      return { shape: 'idle', title: t('statusNotChosen'), detail: t('statusOtherSiteHelp') };
    case 'no-access':
      return {
        shape: 'no-access',
        title: t('statusNoAccess'),
        detail: t('statusNoAccessHelp', state.host),
      };
    case 'reload':
      return { shape: 'not-checked', title: t('statusReload'), detail: t('statusReloadHelp') };
    case 'page':
      return wordsForPage(state.status);
  }
}

function wordsForPage(status: PageStatus): Words {
  switch (status.composer) {
    case 'paused':
      return { shape: 'not-checked', title: t('statusPaused'), detail: pauseWords(status.pause) };
    case 'none':
      return { shape: 'idle', title: t('statusNoComposer'), detail: t('statusNoComposerHelp') };
    case 'not-checked':
      return { shape: 'not-checked', title: t('statusNotChecked'), detail: whyNot(status) };
    case 'in-part': {
      const detail = t(status.why === 'unread' ? 'statusUnread' : 'statusInPartHelp');
      return { shape: 'checking', title: t('statusInPart'), detail };
    }
    case 'checking':
      return { shape: 'checking', title: t('statusChecking'), detail: whereAndAs(status) };
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

function whyNot({ surface, why }: PageStatus): string {
  if (why === 'code') return t('statusCode');
  return t(surface === 'message' ? 'statusPrivate' : 'statusNotCheckedHelp');
}

function whereAndAs({ site, surface, account }: PageStatus): string {
  const name = siteName(site);
  const place = surface ? t(surfaceWords[surface], name) : name;
  return account ? `${place}, ${t(accountWords[account.kind], account.shown)}` : place;
}

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
