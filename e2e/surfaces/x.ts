import { x as long } from '../composers.ts';
import type { SurfacePage } from '../surfaces.ts';

export const x = {
  quote: {
    ...long.modal,
    what: 'quote of a post',
    url: 'https://x.com/compose/post?url=https%3A%2F%2Fx.com%2Fkari%2Fstatus%2F1859000000000000002',
    newLine: 'Enter',
  },
} as const satisfies Record<string, SurfacePage>;
