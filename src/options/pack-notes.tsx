import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../i18n/t.ts';
import type { ExamplesAnswer, PackInfo } from '../messages/pack-protocol.ts';
import { ask } from '../messages/send.ts';
import { LevelIcon, OnwardIcon } from '../ui/icons.tsx';
import { dayOf } from './words.ts';

/** What a person should know of a pack: none of it keeps the pack from working. */
export function PackNotes({ pack }: { pack: PackInfo }) {
  const { adjust, reviewDue, reviewBy, own } = pack;
  return (
    <div class="notes">
      {own?.unreadable === 'nothing-in-force' && <Note>{t('packUnreadable')}</Note>}
      {own?.unreadable === 'previous-in-force' && <Note>{t('packPreviousInForce')}</Note>}
      {reviewDue && reviewBy && <Note>{t('reviewDue', dayOf(reviewBy))}</Note>}
      {own && pack.examples > 0 && <FailingExamples pack={pack} />}
      {adjust.length > 0 && (
        <More summary={tCount('adjusts', adjust.length)}>
          {adjust.map(([rule, level]) => (
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
  children: ComponentChildren;
}

/** A line that opens to a list. */
function More({ summary, warn = false, children }: MoreProps) {
  return (
    <details class={warn ? 'warn' : ''}>
      <summary>
        {warn ? <LevelIcon level="warn" /> : <OnwardIcon class="small" />}
        {summary}
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
