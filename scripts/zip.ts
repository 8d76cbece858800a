import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * A folder as a ZIP file whose bytes depend on nothing but the files' names and contents: names in order, slashes
 * between folders, one date for all (the first that the format knows, 1980), no owner and no rights.
 */
export function zipOf(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const files: Zippable = {};
  for (const name of names) files[name] = new Uint8Array(readFileSync(join(folder, name)));
  // 0 is MS-DOS: no rights of a Unix file are written. The format's dates have no time zone.
  return zipSync(files, { level: 9, os: 0, mtime: new Date(1980, 0, 1) });
}
