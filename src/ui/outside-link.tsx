import type { ComponentChildren } from 'preact';
import { ownLanguage, t } from '../i18n/t.ts';

export interface OutsideLinkProps {
  href: string;
  children: ComponentChildren;
}

/**
 * A link out of our pages. Packs are written by others: only the web and mail are linked. Each in a tab of its own,
 * mail too: where mail is read on the web, it would take the place of the page, and of the draft in it.
 */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  if (!/^(https|mailto):/.test(href)) return <>{children}</>;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      {href.startsWith('https:') && (
        <span {...ownLanguage()} class="visually-hidden">
          {' '}
          {t('opensInNewTab')}
        </span>
      )}
    </a>
  );
}
