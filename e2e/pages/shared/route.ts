import { useSyncExternalStore } from 'react';

/** The parameters that choose how a page looks and is built stay while one moves about in it. */
const KEPT = ['lang', 'theme', 'stack'];

export interface Route {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

/** All four sites move by `history.pushState`, without loading a page. */
export function navigate(target: string): void {
  const url = new URL(target, location.href);
  const now = new URLSearchParams(location.search);
  for (const name of KEPT) {
    const value = now.get(name);
    if (value !== null && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  history.pushState(null, '', url);
  for (const listener of listeners) listener();
}

export function useRoute(): Route {
  const href = useSyncExternalStore(subscribe, () => location.href);
  const url = new URL(href);
  return { path: url.pathname, query: url.searchParams };
}
