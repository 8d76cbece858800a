import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { Remembered } from '../messages/memory-protocol.ts';
import type { Done } from '../messages/pack-protocol.ts';
import { ask } from '../messages/send.ts';
import { saveFile } from './save-file.ts';
import { Scores } from './scores.tsx';
import { Silenced } from './silenced.tsx';

/** What this device remembers, as the worker tells it; nothing before it has. */
export function Memory() {
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  const [failed, setFailed] = useState(false);

  const load = (): void => {
    ask('remembered', {}).then(setRemembered, (error: unknown) => {
      console.info('Omtanke: what is remembered cannot be told.', error);
    });
  };
  useEffect(load, []);

  const change = (asked: Promise<Done>): void => {
    asked.then(
      () => {
        setFailed(false);
        load();
      },
      (error: unknown) => {
        console.info('Omtanke: what is remembered cannot be changed.', error);
        setFailed(true);
      },
    );
  };

  return (
    <>
      {failed && (
        <p class="note" role="alert">
          {t('memoryFailed')}
        </p>
      )}
      {remembered && (
        <>
          <Silenced
            rules={remembered.silenced}
            onShowAgain={(rule) => change(ask('showAgain', rule))}
          />
          <Scores
            scores={remembered.scores}
            broken={remembered.broken}
            onSave={() => saveFile('omtanke.json', `${JSON.stringify(remembered, null, 2)}\n`)}
            onErase={() => change(ask('eraseScores', {}))}
          />
        </>
      )}
    </>
  );
}
