import type { ComponentChildren } from 'preact';
import { ownLanguage, t } from '../i18n/t.ts';

export interface OutsideLinkProps {
  href: string;
  children: ComponentChildren;
}

/** A link out of our pages, in a tab of its own. Packs are written by others: only the web and mail are linked. */
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
