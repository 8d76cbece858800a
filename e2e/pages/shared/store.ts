import { useSyncExternalStore } from 'react';

export interface Store<T> {
  read(): T;
  change(next: (now: T) => T): void;
  subscribe(listener: () => void): () => void;
}

/** What outlives a component: posts stay in the feed while the reader moves between routes. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    change(next) {
      value = next(value);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.read);
}
