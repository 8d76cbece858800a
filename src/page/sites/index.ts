import { anySite } from './any-site.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

/** Every site that Omtanke knows, and what it knows of any other. */
export const sites: readonly Site[] = [facebook, instagram, linkedin, x, anySite];

/** The site of a host name. We run in no other page than those that the manifest names and a person chose. */
export const siteOf = (host: string): Site =>
  sites.find((site) => site.hosts.includes(host)) ?? anySite;
