import type { SiteId } from '../core/packs/pack.ts';
import { ask } from '../messages/send.ts';
import { useKept } from './use-kept.ts';

/** The sites whose notes appear in the side panel, and the way to choose otherwise. */
export interface SideSites {
  /** Null as long as they are not known. */
  readonly sites: readonly SiteId[] | null;
  /** Whether they are not known yet, and may be in a moment. */
  readonly loading: boolean;
  /** Whether the last choice could not be kept. */
  readonly failed: boolean;
  /** Settles when `sites` says what was kept. */
  choose(site: SiteId, inSidePanel: boolean): Promise<void>;
}

const read = (): Promise<readonly SiteId[]> => ask('sideSites', {});

/** Where the notes on each site appear, as the worker keeps it. */
export function useSideSites(): SideSites {
  const { value, loading, failed, follow } = useKept(read);
  const choose = (site: SiteId, inSidePanel: boolean): Promise<void> =>
    follow(ask('placeNudges', { site, place: inSidePanel ? 'side' : 'page' }));
  return { sites: value, loading, failed, choose };
}
