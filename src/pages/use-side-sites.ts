import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SiteId } from '../core/packs/pack.ts';
import { ask } from '../messages/send.ts';

/** The sites whose notes appear in the side panel, and the way to choose otherwise. */
export interface SideSites {
  /** Null as long as they are not known. */
  readonly sites: readonly SiteId[] | null;
  /** Whether the last choice could not be kept. */
  readonly failed: boolean;
  choose(site: SiteId, inSidePanel: boolean): void;
}

/** Asks the worker, which alone changes them; another page of ours may have it do so, which the store tells. */
export function useSideSites(): SideSites {
  const [sites, setSites] = useState<SideSites['sites']>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    ask('sideSites', {}).then(setSites, (error: unknown) => {
      console.info('Omtanke: the worker does not say where notes appear.', error);
    });
  }, []);
  useEffect(() => {
    load();
    browser.storage.onChanged.addListener(load);
    return () => browser.storage.onChanged.removeListener(load);
  }, [load]);
  const choose = (site: SiteId, inSidePanel: boolean): void => {
    ask('placeNudges', { site, place: inSidePanel ? 'side' : 'page' })
      .then(
        () => setFailed(false),
        (error: unknown) => {
          console.info('Omtanke: where notes appear could not be changed.', error);
          setFailed(true);
        },
      )
      .finally(load);
  };
  return { sites, failed, choose };
}
