import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from '../engine.ts';

/**
 * Writes into a new profile what its person has agreed to before: private windows, and hosts. Chromium asks once for each
 * host, in a window that no protocol can answer, and never again for one that was allowed and taken back: the request
 * itself is made and granted as it is for that person (seen in Chromium 156, 2026-11).
 */
export async function agree(
  profile: string,
  { extensionDir, agreedHosts = [], privateWindows = false }: LaunchOptions,
): Promise<void> {
  if (!extensionDir || !(privateWindows || agreedHosts.length > 0)) return;
  const granted = {
    api: [],
    explicit_host: agreedHosts.map((host) => `https://${host}/*`),
    manifest_permissions: [],
    scriptable_host: [],
  };
  const ours = {
    granted_permissions: granted,
    runtime_granted_permissions: granted,
    incognito: privateWindows,
  };
  const settings = { [idOf(extensionDir)]: ours };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { settings } }),
  );
}

/** The id of an extension without a key: the first half of its path's SHA-256, written with a to p. */
const idOf = (path: string): string =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
