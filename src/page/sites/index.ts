import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

/** Every site that Omtanke knows. */
export const sites: readonly Site[] = [facebook, instagram, linkedin, x];

/** The site of a host name, or null on any other page. */
export const siteOf = (host: string): Site | null =>
  sites.find((site) => site.hosts.includes(host)) ?? null;
