/*
 * Older versions beside today's, under names of their own (package.json). Those without types are used here by what is
 * the same in today's.
 */
declare module 'react-17' {
  import type * as React from 'react';

  export const createElement: typeof React.createElement;
  export const useState: typeof React.useState;
}

declare module 'react-18' {
  import type * as React from 'react';

  export const createElement: typeof React.createElement;
  export const useState: typeof React.useState;
}

declare module 'react-dom-17' {
  import type { ReactElement } from 'react';

  export function render(element: ReactElement, place: Element): void;
}

declare module 'react-dom-18/client' {
  export * from 'react-dom/client';
}

declare module 'draft-js-17' {
  export * from 'draft-js';
}
