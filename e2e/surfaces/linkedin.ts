import type { SurfacePage } from '../surfaces.ts';

export const linkedin = {} as const satisfies Record<string, SurfacePage>;
