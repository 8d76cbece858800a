import 'react';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** LinkedIn's own name for a component in its server-driven pages. */
    componentkey?: string;
  }
}
