import type { PackSummary } from '../core/packs/summary.ts';
import { t } from '../i18n/t.ts';
import { sectionKey } from './section.tsx';

export interface NoticedProps {
  packs: readonly PackSummary[];
  /** Findings in the draft by `pack/section`. */
  found: Readonly<Record<string, number>>;
  /** Called with the `pack/section` that a person wants to read. */
  onShow(key: string): void;
}

/** What was noticed in the draft, as the parts of the policy that it touches. */
export function Noticed({ packs, found, onShow }: NoticedProps) {
  const touched = packs.flatMap((pack) =>
    pack.sections
      .map(({ id, title }) => ({ key: sectionKey(pack.id, id), title, lang: pack.lang }))
      .filter(({ key }) => (found[key] ?? 0) > 0),
  );
  if (touched.length === 0) return <p class="noticed clear">{t('draftClear')}</p>;
  return (
    <nav class="noticed" aria-labelledby="noticed">
      <h2 id="noticed">{t('inDraft')}</h2>
      <ul>
        {touched.map(({ key, title, lang }) => (
          <li key={key}>
            <button type="button" class="button plain-row" onClick={() => onShow(key)}>
              <span dir="auto" lang={lang}>
                {title}
              </span>
              <span class="count">{found[key]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
