import type { Show } from '../core/checker/finding.ts';
import { type MessageKey, ownLanguage, t } from '../i18n/t.ts';
import type { RuleScore } from '../messages/memory-protocol.ts';
import { Button } from '../ui/button.tsx';
import { OnwardIcon } from '../ui/icons.tsx';

export interface ScoresProps {
  scores: readonly RuleScore[];
  /** Whether they cannot be read. */
  broken: boolean;
  onSave(): void;
  onErase(): void;
}

/** What this device remembers of how its person takes the rules: to be seen, saved and erased. */
export function Scores({ scores, broken, onSave, onErase }: ScoresProps) {
  const often = [...scores].sort((a, b) => b.shown - a.shown);
  return (
    <details class="section scores">
      <summary>
        <OnwardIcon class="small" />
        <h2 class="row-head">{t('scoresTitle')}</h2>
      </summary>
      <div class="section-body">
        <p>{t('scoresHelp')}</p>
        {broken && <p role="alert">{t('scoresBroken')}</p>}
        {!broken && scores.length === 0 && <p>{t('scoresNone')}</p>}
        {scores.length > 0 && (
          <>
            <ul>
              {often.map((score) => (
                <ScoreLine key={`${score.pack}/${score.rule}`} score={score} />
              ))}
            </ul>
            <div class="choices">
              <Button onPress={onSave}>{t('saveScores')}</Button>
              <Button onPress={onErase}>{t('eraseScores')}</Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}

const showWords = {
  panel: 'showsAsPanel',
  chip: 'showsAsChip',
  mark: 'showsAsMark',
} as const satisfies Readonly<Record<Show, MessageKey>>;

function ScoreLine({ score: { title, show, shown, notUseful } }: { score: RuleScore }) {
  return (
    <li>
      <span dir="auto">{title}</span>
      <small>
        {t('scoreShown', inTenths(shown))}, {t('scoreNotUseful', inTenths(notUseful))},{' '}
        {t(showWords[show])}
      </small>
    </li>
  );
}

const inTenths = (count: number): string =>
  count.toLocaleString(ownLanguage().lang, { maximumFractionDigits: 1 });
