import { t } from '../i18n/t.ts';
import type { RuleRequest, SilencedRule } from '../messages/memory-protocol.ts';
import { Button } from '../ui/button.tsx';

export interface SilencedProps {
  rules: readonly SilencedRule[];
  onShowAgain(rule: RuleRequest): void;
}

/** The rules that are not shown on this device, each with the way back; nothing where there are none. */
export function Silenced({ rules, onShowAgain }: SilencedProps) {
  if (rules.length === 0) return null;
  return (
    <section class="silenced" aria-labelledby="silenced">
      <h2 id="silenced" class="row-head">
        {t('silencedHere')}
      </h2>
      <ul>
        {rules.map(({ pack, rule, title, packTitle, by }) => (
          <li key={`${pack}/${rule}`}>
            <p>
              <span dir="auto">{title}</span>
              <small dir="auto">
                {packTitle}. {t(by === 'person' ? 'silencedByYou' : 'silencedByRating')}.
              </small>
            </p>
            <Button label={t('showRuleAgain', title)} onPress={() => onShowAgain({ pack, rule })}>
              {t('showAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
