import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { preparePack } from '../src/core/checker/prepare-pack.ts';
import type { Pack } from '../src/core/packs/pack.ts';
import { parsePackBytes } from '../src/core/packs/parse.ts';
import { joinPack } from './join-pack.ts';

const isPack = (file: string): boolean =>
  /\/src\/packs\/[^/]+\/pack\.yaml$/.test(file.split(sep).join('/'));

const withoutExamples = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.map((rule) => ({ ...rule, examples: { nudge: [], fine: [] } })),
});

/**
 * Turns the built-in packs (`src/packs/<id>/pack.yaml` and the files beside it) into modules that
 * export the parsed pack, so that neither the YAML reader nor the schemas are shipped. A pack with a
 * problem fails the build, with every problem at its file, line and column.
 * @param keep whether the examples of rules stay: nobody asks for them in the extension, and they are
 *   a seventh of its size
 */
export const packs = (keep: 'examples' | 'no examples' = 'examples'): Plugin => ({
  name: 'omtanke-packs',
  enforce: 'pre',
  async load(id) {
    const head = id.replace(/[?#].*$/, '');
    if (!isPack(head)) return null;
    const { text, files, origin } = await joinPack(head);
    for (const file of files) this.addWatchFile(file);
    const read = parsePackBytes(new TextEncoder().encode(text), head, { builtin: true });
    if ('problems' in read) {
      const lines = read.problems.map(({ path, line, column, message }) => {
        const at = origin(line);
        return `${relative(process.cwd(), at.file)}:${at.line}:${column}: ${path}: ${message}`;
      });
      return this.error(`The pack has problems:\n${lines.join('\n')}`);
    }
    const pack = preparePack(keep === 'examples' ? read.pack : withoutExamples(read.pack));
    return {
      code: `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack))});`,
      map: { mappings: '' },
    };
  },
});
