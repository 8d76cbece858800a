import type { SurfacePage } from '../surfaces.ts';

export const facebook = {} as const satisfies Record<string, SurfacePage>;
