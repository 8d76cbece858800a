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
