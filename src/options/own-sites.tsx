import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { ask } from '../messages/send.ts';
import { Button } from '../ui/button.tsx';

/** The other sites that a person chose, and the way to take one back. */
export interface ChosenSites {
  readonly hosts: readonly string[] | 'loading' | 'failed';
  leave(host: string): void;
}

/** The other sites that a person chose, each with a way to take it back. */
export function OwnSites({ hosts, leave }: ChosenSites) {
  const heading = useRef<HTMLHeadingElement>(null);
  const takeBack = (host: string): void => {
    leave(host);
    // The button goes with its site, and the focus must not go with it.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="own-sites">
      <h2 id="own-sites" ref={heading} tabIndex={-1}>
        {t('ownSites')}
      </h2>
      <p class="soft">{t('ownSitesIntro')}</p>
      {hosts === 'failed' && (
        <p class="trouble" role="alert">
          {t('ownSitesFailed')}
        </p>
      )}
      {typeof hosts === 'object' && hosts.length === 0 && <p class="soft">{t('noOwnSites')}</p>}
      {typeof hosts === 'object' && hosts.length > 0 && (
        <ul class="own-sites">
          {hosts.map((host) => (
            <li key={host}>
              <span dir="ltr">{host}</span>
              <Button label={t('stopCheckingOn', host)} onPress={() => takeBack(host)}>
                {t('stopChecking')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Asks the worker for the sites, now, after each change, and when the page is looked at again. */
export function useOwnSites(): ChosenSites {
  const [hosts, setHosts] = useState<ChosenSites['hosts']>('loading');
  const note = useCallback((error: unknown) => {
    console.info('Omtanke: the sites that were chosen cannot be told or changed.', error);
    setHosts('failed');
  }, []);
  const load = useCallback(() => {
    ask('ownSites', {}).then((answer) => setHosts(answer.hosts), note);
  }, [note]);
  useEffect(() => {
    load();
    const onShow = (): void => {
      if (document.visibilityState === 'visible') load();
    };
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [load]);
  const leave = (host: string): void => {
    ask('leaveSite', { host }).then(load, note);
  };
  return { hosts, leave };
}
