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
  /** Settles when `list` says what holds; never rejects. */
  enable(pack: PackInfo, on: boolean): Promise<void>;
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

  const load = useCallback(async () => {
    try {
      setList(await ask('packs', {}));
    } catch (error) {
      console.info('Omtanke: the worker gave no packs.', error);
      setList((known) => (typeof known === 'object' ? known : 'failed'));
    }
  }, []);
  useEffect(() => {
    void load();
    // Another page of ours may have changed them.
    const onShow = (): void => {
      if (document.visibilityState === 'visible') void load();
    };
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [load]);

  const change = async (asked: Promise<Done>, then = () => {}): Promise<void> => {
    try {
      const { done } = await asked;
      setFailed(!done);
      if (done) then();
    } catch (error) {
      console.info('Omtanke: a pack could not be changed.', error);
      setFailed(true);
    }
    await load();
  };
  const without = (id: string) => (packs: readonly PackInfo[]) =>
    packs.filter((pack) => pack.id !== id);

  return {
    list,
    removed,
    restored,
    failed,
    load: () => void load(),
    enable: ({ id }, on) => change(ask('enablePack', { id, on })),
    remove: (pack) =>
      void change(ask('removePack', { id: pack.id }), () => {
        setRemoved((packs) => [...without(pack.id)(packs), pack]);
        setRestored(null);
      }),
    restore: ({ id }) =>
      void change(ask('restorePack', { id }), () => {
        setRemoved(without(id));
        setRestored(id);
      }),
    swapFiles: ({ id }) => void change(ask('swapPackFiles', { id })),
  };
}
