import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parsePackBytes } from '../src/core/packs/parse.ts';

const isPack = (file: string): boolean =>
  file.endsWith('.yaml') && file.split(sep).join('/').includes('/src/packs/');

/**
 * Turns the built-in packs (`src/packs/*.yaml`) into modules that export the parsed pack, so that
 * neither the YAML reader nor the schemas are shipped. A pack with a problem fails the build, with
 * every problem at its line and column.
 */
export const packs = (): Plugin => ({
  name: 'omtanke-packs',
  enforce: 'pre',
  async load(id) {
    const file = id.replace(/[?#].*$/, '');
    if (!isPack(file)) return null;
    const name = relative(process.cwd(), file);
    const read = parsePackBytes(await readFile(file), name, { builtin: true });
    if ('problems' in read) {
      const lines = read.problems.map(
        ({ path, line, column, message }) => `${name}:${line}:${column}: ${path}: ${message}`,
      );
      return this.error(`The pack has problems:\n${lines.join('\n')}`);
    }
    return { code: `export const pack = ${JSON.stringify(read.pack)};`, map: { mappings: '' } };
  },
});
