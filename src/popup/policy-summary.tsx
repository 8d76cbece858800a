import type { PackSummary, PolicySummary } from '../core/packs/summary.ts';
import { t } from '../i18n/t.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { Section, sectionKey } from './section.tsx';

export interface PolicySummaryProps {
  summary: PolicySummary;
  /** Findings in the draft by `pack/section`. */
  found: Readonly<Record<string, number>>;
}

/** The policy of every pack in force, to be read before it is needed. */
export function PolicySummaryView({ summary, found }: PolicySummaryProps) {
  if (summary.packs.length === 0) return <p class="note">{t('noPolicy')}</p>;
  return (
    <>
      {summary.packs.map((pack) => (
        <PackView key={pack.id} pack={pack} found={found} />
      ))}
    </>
  );
}

function PackView({ pack, found }: { pack: PackSummary; found: PolicySummaryProps['found'] }) {
  const { lang } = pack;
  return (
    <article class="pack">
      <h2 dir="auto" lang={lang}>
        {pack.title}
      </h2>
      {pack.summary && (
        <p dir="auto" lang={lang}>
          {pack.summary}
        </p>
      )}
      <Free pack={pack} />
      <div class="sections">
        {pack.sections.map((section) => {
          const key = sectionKey(pack.id, section.id);
          return (
            <Section key={key} id={key} section={section} lang={lang} found={found[key] ?? 0} />
          );
        })}
      </div>
      <PackLinks pack={pack} />
    </article>
  );
}

/** What nobody can be kept from saying, in a box that does not look like a rule. */
function Free({ pack: { free, lang } }: { pack: PackSummary }) {
  if (free.length === 0) return null;
  return (
    <div class="free">
      <h3>{t('free')}</h3>
      <ul dir="auto" lang={lang}>
        {free.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function PackLinks({ pack: { url, contact } }: { pack: PackSummary }) {
  if (!url && !contact) return null;
  return (
    <p class="pack-links">
      {url && <OutsideLink href={url}>{t('readPolicy')}</OutsideLink>}
      {contact && (
        <OutsideLink href={contact.startsWith('https:') ? contact : `mailto:${contact}`}>
          {t('askContact', contact.replace(/^https:\/\//, ''))}
        </OutsideLink>
      )}
    </p>
  );
}
