import type { Suggestion } from '../core/checker/finding.ts';
import { t } from '../i18n/t.ts';
import { ArrowIcon } from '../ui/icons.tsx';

export interface SwapProps {
  /** The writer's words that the suggestion would stand in place of. */
  found: string;
  suggestion: Suggestion;
}

/** What could be written instead, in the draft's own language, which is not known here; in sight, since the clipboard may be refused. */
export function Swap({ found, suggestion }: SwapProps) {
  const instead = suggestion.place === 'finding';
  return (
    <div class="swap">
      <p class="swap-label" id="could-write">
        {t(instead ? 'couldWrite' : 'couldAdd')}
      </p>
      <p>
        {instead && (
          <>
            <del dir="auto" lang="">
              {found}
            </del>{' '}
            <ArrowIcon class="small" />{' '}
          </>
        )}
        <ins dir="auto" lang="" id="instead">
          {suggestion.text}
        </ins>
      </p>
    </div>
  );
}
