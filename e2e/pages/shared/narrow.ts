import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 499px)');

/** Some sites do not only restyle a narrow window: they mount other components in it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}

/** Wide enough for a chat to stand open beside the feed, as it does for a returning visitor. */
export function startsWide(): boolean {
  return matchMedia('(min-width: 1180px)').matches;
}
