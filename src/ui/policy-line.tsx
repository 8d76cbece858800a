import { t } from '../i18n/t.ts';
import { OutsideLink } from './outside-link.tsx';

export interface PolicyLineProps {
  /** The line itself, as the company wrote it. */
  why: string;
  packTitle: string;
  sectionTitle: string;
  url?: string | undefined;
  /** The language of these words. */
  lang?: string | undefined;
}

/** A line of the policy, quoted, with where it stands. */
export function PolicyLine({ why, packTitle, sectionTitle, url, lang }: PolicyLineProps) {
  const source = t('policySource', packTitle, sectionTitle);
  return (
    <figure class="policy-line" dir="auto" lang={lang}>
      <blockquote>
        <p id="policy-line">{t('policyQuote', why)}</p>
      </blockquote>
      <figcaption>{url ? <OutsideLink href={url}>{source}</OutsideLink> : source}</figcaption>
    </figure>
  );
}
