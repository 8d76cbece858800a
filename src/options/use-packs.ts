import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Done, PackInfo, PackList } from '../messages/pack-protocol.ts';
import { ask } from '../messages/send.ts';

/** The packs as the worker knows them, and what a person can do with each. */
export interface Packs {
  readonly list: PackList | 'loading' | 'failed';
  /** Those that were removed since the page was opened: they can be brought back. */
  readonly removed: readonly PackInfo[];
  /** The id of the one that was brought back last. */
  readonly restored: string | null;
  /** Whether the last change did not work. */
  readonly failed: boolean;
  load(): void;
  enable(pack: PackInfo, on: boolean): void;
  remove(pack: PackInfo): void;
  restore(pack: PackInfo): void;
  swapFiles(pack: PackInfo): void;
}

/** Asks the worker for the packs, now and after each change; it alone says what is in force. */
export function usePacks(): Packs {
  const [list, setList] = useState<Packs['list']>('loading');
  const [removed, setRemoved] = useState<readonly PackInfo[]>([]);
  const [restored, setRestored] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(() => {
    ask('packs', {}).then(setList, (error: unknown) => {
      console.info('Omtanke: the worker gave no packs.', error);
      setList((known) => (typeof known === 'object' ? known : 'failed'));
    });
  }, []);
  useEffect(() => {
    load();
    // Another page of ours may have changed them.
    const onShow = (): void => {
      if (document.visibilityState === 'visible') load();
    };
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [load]);

  const change = (asked: Promise<Done>, then: () => void = () => undefined): void => {
    asked
      .then(({ done }) => {
        setFailed(!done);
        if (done) then();
      })
      .catch((error: unknown) => {
        console.info('Omtanke: a pack could not be changed.', error);
        setFailed(true);
      })
      .finally(load);
  };
  const without = (id: string) => (packs: readonly PackInfo[]) =>
    packs.filter((pack) => pack.id !== id);

  return {
    list,
    removed,
    restored,
    failed,
    load,
    enable: ({ id }, on) => change(ask('enablePack', { id, on })),
    remove: (pack) =>
      change(ask('removePack', { id: pack.id }), () => {
        setRemoved((packs) => [...without(pack.id)(packs), pack]);
        setRestored(null);
      }),
    restore: ({ id }) =>
      change(ask('restorePack', { id }), () => {
        setRemoved(without(id));
        setRestored(id);
      }),
    swapFiles: ({ id }) => change(ask('swapPackFiles', { id })),
  };
}
