import type { SectionSummary } from '../core/packs/summary.ts';
import { t } from '../i18n/t.ts';
import { OnwardIcon } from '../ui/icons.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';

/** How a section is named across packs, here and in `PageStatus.found`. */
export const sectionKey = (pack: string, section: string): string => `${pack}/${section}`;

export interface SectionProps {
  /** Its key, which is also the id of its element. */
  id: string;
  section: SectionSummary;
  /** The language of its words. */
  lang?: string | undefined;
  /** How many findings in the draft touch it. */
  found: number;
}

/** One section of a policy: its title in a row, and the rest on request. */
export function Section({ id, section, lang, found }: SectionProps) {
  return (
    <details class="section" id={id}>
      <summary>
        <OnwardIcon class="small" />
        <h3 dir="auto" lang={lang}>
          {section.title}
        </h3>
        {found > 0 && <span class="found">{t('countInDraft', found)}</span>}
      </summary>
      <div class="section-body">
        {section.summary && (
          <p dir="auto" lang={lang}>
            {section.summary}
          </p>
        )}
        <Points title={t('do')} points={section.do} lang={lang} />
        <Points title={t('avoid')} points={section.avoid} lang={lang} />
        {section.url && (
          <p>
            <OutsideLink href={section.url}>{t('readSection')}</OutsideLink>
          </p>
        )}
      </div>
    </details>
  );
}

interface PointsProps {
  title: string;
  points: readonly string[];
  lang: string | undefined;
}

function Points({ title, points, lang }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul dir="auto" lang={lang}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
