import type { SurfacePage } from '../surfaces.ts';

export const instagram = {} as const satisfies Record<string, SurfacePage>;
