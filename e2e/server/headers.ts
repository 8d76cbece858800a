import { randomBytes } from 'node:crypto';
import type { SiteName } from './hosts.ts';

/**
 * Content security policies after the sites' own, as far as they are public, but with the page's
 * own server in place of the sites' many hosts. They are stricter than the sites' where these pages
 * allow it: what works here is not kept from working there by a policy.
 */
export function securityPolicy(site: SiteName): string {
  return [...COMMON, ...OWN[site]()].join('; ');
}

const COMMON = [
  "default-src 'self'",
  "base-uri 'self'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
];

const OWN: Record<SiteName, () => string[]> = {
  // A header of 2026: inline styles are allowed, inline scripts only by nonce.
  x: () => [
    `script-src 'self' 'nonce-${randomBytes(16).toString('base64')}'`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ],
  // The list of policy names is LinkedIn's: another name is refused, also to a content script.
  linkedin: () => [
    "script-src 'self'",
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
    "frame-src 'self'",
  ],
  facebook: () => [
    `script-src 'self' 'nonce-${randomBytes(16).toString('base64')}'`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ],
  // CodeMirror and TipTap bring styles of their own.
  other: () => ["script-src 'self'", "style-src 'self' 'unsafe-inline'"],
  instagram: () => ["script-src 'self'", "style-src 'self' 'unsafe-inline'", "frame-src 'self'"],
};
