import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** What the worker keeps for a person, and the way to have it otherwise. */
export interface Kept<T> {
  /** Null as long as it is not known. */
  readonly value: T | null;
  /** Whether it is not known yet, and may be in a moment. */
  readonly loading: boolean;
  /** Whether the last change could not be kept. */
  readonly failed: boolean;
  /** Waits for a change that the worker was asked for, and reads what holds then. Settles when `value` says it; never rejects. */
  follow(change: Promise<unknown>): Promise<void>;
}

/**
 * Asks the worker for something it keeps, which it alone changes; another page of ours may have it do so, which the
 * store tells.
 * @param read Asks for it; the same function at each call.
 */
export function useKept<T>(read: () => Promise<T>): Kept<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [loading, setLoading] = useState(true);
  const asked = useRef(0);
  const shown = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    try {
      const answer = await read();
      // What was asked before a change may be answered after what was asked since.
      if (turn < shown.current) return;
      shown.current = turn;
      setValue(answer);
    } catch (error) {
      console.info('Omtanke: the worker does not say what was chosen.', error);
    }
    setLoading(false);
  }, [read]);
  useEffect(() => {
    const onChanged = (): void => void load();
    onChanged();
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [load]);
  const follow = async (change: Promise<unknown>): Promise<void> => {
    try {
      await change;
      setFailed(false);
    } catch (error) {
      console.info('Omtanke: a choice could not be kept.', error);
      setFailed(true);
    }
    await load();
  };
  return { value, loading, failed, follow };
}
