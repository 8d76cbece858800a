import browser from 'webextension-polyfill';
import { t, tCount } from '../../i18n/t.ts';
import type { Asker } from '../../messages/serve.ts';
import type { Coverage } from '../../messages/site-protocol.ts';

/** The shapes of the toolbar's icon, as `scripts/icons.ts` draws them. */
type Shape = 'checking' | 'idle' | 'not-checked' | 'no-access';

const pictures = (shape: Shape) => ({
  16: `/icons/${shape}-16.png`,
  32: `/icons/${shape}-32.png`,
});

const looks = {
  none: { shape: 'idle', title: 'iconIdle' },
  checking: { shape: 'checking', title: 'iconChecking' },
  'in-part': { shape: 'checking', title: 'statusInPart' },
  'not-checked': { shape: 'not-checked', title: 'iconNotChecked' },
  paused: { shape: 'not-checked', title: 'statusPaused' },
} as const;

/** What our badge is drawn in: the panel's ink on the colour of *pause*, 8:1 and told apart from the icon's green. */
const badge = { ground: '#5b3a86', ink: '#ffffff' };

/**
 * Shows on one tab what is checked in it: by the shape of the icon, and the count of findings beside it. Both
 * browsers forget it when the tab goes to another page.
 */
export async function showCoverage(
  { composer, count }: Coverage,
  { tab: tabId }: Asker,
): Promise<Record<string, never>> {
  if (tabId === undefined) return {};
  const { shape, title } = looks[composer];
  const notes = count > 0 ? [tCount('notes', count)] : [];
  // What is noticed in a part says nothing of the rest.
  const words = [...notes, ...(count === 0 || composer === 'in-part' ? [t(title)] : [])].join('. ');
  await Promise.all([
    browser.action.setIcon({ tabId, path: pictures(shape) }),
    browser.action.setTitle({ tabId, title: words }),
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ color: badge.ground }),
    browser.action.setBadgeTextColor({ color: badge.ink }),
  ]);
  return {};
}

/**
 * Shows on all other tabs whether the browser keeps us from a site of ours. Where it does, it does not tell us the
 * address of a page there either: so it can only be said of all pages.
 */
export async function showAccess(): Promise<void> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  const entered = await browser.permissions.contains({ origins });
  await browser.action.setIcon({ path: pictures(entered ? 'idle' : 'no-access') });
  await browser.action.setTitle({ title: t(entered ? 'extensionName' : 'iconNoAccess') });
}
