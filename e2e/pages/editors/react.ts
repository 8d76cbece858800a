import type { ReactElement } from 'react';

/** What of React these pages use; it is the same from version 17 on. */
export type ReactLike = Pick<typeof import('react'), 'createElement' | 'useState'>;

/** Draws an element into a place, as that version of React does. */
export type Render = (element: ReactElement, place: Element) => void;
