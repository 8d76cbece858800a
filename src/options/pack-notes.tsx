import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../i18n/t.ts';
import type { ExamplesAnswer, PackInfo, TrialInfo } from '../messages/pack-protocol.ts';
import { ask } from '../messages/send.ts';
import { LevelIcon, OnwardIcon } from '../ui/icons.tsx';
import { dayOf } from './words.ts';

/** What a person should know of a pack: none of it keeps the pack from working. */
export function PackNotes({ pack }: { pack: PackInfo }) {
  const { adjust, adjustLost, trials, reviewDue, reviewBy, own } = pack;
  const changed = adjust.filter(([rule]) => !adjustLost.includes(rule));
  return (
    <div class="notes">
      {own?.unreadable === 'nothing-in-force' && <Note>{t('packUnreadable')}</Note>}
      {own?.unreadable === 'previous-in-force' && <Note>{t('packPreviousInForce')}</Note>}
      {reviewDue && reviewBy && <Note>{t('reviewDue', dayOf(reviewBy))}</Note>}
      {own && pack.examples > 0 && <FailingExamples pack={pack} />}
      {adjustLost.length > 0 && (
        <More summary={tCount('adjustsLost', adjustLost.length)} warn>
          {adjustLost.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
            </li>
          ))}
        </More>
      )}
      {trials.length > 0 && <Trials trials={trials} />}
      {changed.length > 0 && (
        <More summary={tCount('adjusts', changed.length)}>
          {changed.map(([rule, level]) => (
            <li key={rule}>
              <code>
                {rule}: {level}
              </code>
            </li>
          ))}
        </More>
      )}
    </div>
  );
}

/** More rules than these are shown when somebody asks for them. */
const mostTrialsOpen = 5;

/** How often rules on trial would have nudged: what their author wants to know before they do. */
function Trials({ trials }: { trials: readonly TrialInfo[] }) {
  const running = trials.filter(({ counted, of }) => counted < of).length;
  const summary = running > 0 ? tCount('trials', running) : tCount('trialsOver', trials.length);
  return (
    <More summary={summary} open={trials.length <= mostTrialsOpen}>
      {trials.map(({ rule, counted, of }) => (
        <li key={rule}>
          <code>{rule}</code>: {counted < of ? t('trialSoFar', counted, of) : t('trialOver', of)}
        </li>
      ))}
      {running > 0 && <li class="soft">{t('trialsHelp')}</li>}
    </More>
  );
}

/** The examples that do not hold; they are tried each time that packs change, since lists add up over packs. */
function FailingExamples({ pack }: { pack: PackInfo }) {
  const [answer, setAnswer] = useState<ExamplesAnswer | null>(null);
  useEffect(() => {
    let asked = true;
    ask('failingExamples', { id: pack.id }).then(
      (found) => {
        if (asked) setAnswer(found);
      },
      (error: unknown) => console.info('Omtanke: the examples were not tried.', error),
    );
    return () => {
      asked = false;
    };
  }, [pack]);
  if (!answer) return null;
  const { failing, rulesLeft } = answer;
  return (
    <>
      {failing.length > 0 && (
        <More summary={tCount('failing', failing.length)} warn>
          {failing.map(({ rule, kind, text }) => (
            <li key={`${rule} ${kind} ${text}`}>
              <q dir="auto">{text}</q>
              <span class="soft">
                <code>{rule}</code>: {kind === 'nudge' ? t('failingNudge') : t('failingFine')}
              </span>
            </li>
          ))}
        </More>
      )}
      {rulesLeft > 0 && <p class="soft small">{tCount('examplesLeft', rulesLeft)}</p>}
    </>
  );
}

function Note({ children }: { children: ComponentChildren }) {
  return (
    <p class="note">
      <LevelIcon level="warn" />
      <span>{children}</span>
    </p>
  );
}

interface MoreProps {
  summary: string;
  /** Whether it is something to mend. */
  warn?: boolean;
  /** Whether it is open from the start. */
  open?: boolean;
  children: ComponentChildren;
}

/** A line that opens to a list. */
function More({ summary, warn = false, open = false, children }: MoreProps) {
  return (
    <details class={warn ? 'warn' : ''} open={open}>
      <summary>
        {warn ? <LevelIcon level="warn" /> : <OnwardIcon class="small" />}
        {summary}
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
