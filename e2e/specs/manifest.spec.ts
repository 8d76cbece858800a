import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';

const built = resolve(import.meta.dirname, '../../dist/chrome');

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly web_accessible_resources?: unknown[];
  readonly externally_connectable?: unknown;
  readonly content_scripts: { js: string[]; matches: string[]; all_frames?: boolean }[];
}

const hosts = [
  'business.facebook.com',
  'm.facebook.com',
  'mobile.twitter.com',
  'twitter.com',
  'web.facebook.com',
  'www.facebook.com',
  'www.instagram.com',
  'www.linkedin.com',
  'www.messenger.com',
  'x.com',
].map((host) => `https://${host}/*`);

test.describe('the built extension', () => {
  let manifest: Manifest;
  test.beforeAll(async () => {
    manifest = JSON.parse(await readFile(resolve(built, 'manifest.json'), 'utf8')) as Manifest;
  });

  test('opens nothing of its own to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('asks for the hosts and permissions that it will always have, and for no more', () => {
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(hosts);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test('looks into frames on LinkedIn only', () => {
    const framed = manifest.content_scripts.filter((script) => script.all_frames);
    expect(framed.flatMap(({ matches }) => matches)).toEqual(['https://www.linkedin.com/*']);
  });

  test('ships closed roots, and no code that knows of a test', async () => {
    const [script = ''] = manifest.content_scripts.flatMap(({ js }) => js);
    const code = await readFile(resolve(built, script), 'utf8');
    expect(code.match(/attachShadow\(\{\s*mode:\s*["'`](\w+)/g)).toEqual([
      expect.stringContaining('closed'),
    ]);
    expect(code).not.toMatch(/webdriver/);
  });
});
