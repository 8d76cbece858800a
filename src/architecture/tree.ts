import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';

/** The project's own files, as they stand on disk: what the tests of this folder are about. */

export const root = resolve(import.meta.dirname, '../..');

export interface Import {
  /** As it is written: `preact`, `node:fs`, or resolved to a path below `src` such as `core/packs/pack`. */
  readonly of: string;
  /** Whether it leads to a file of ours. */
  readonly ours: boolean;
  /** Whether nothing of it is left when the types are gone. */
  readonly typesOnly: boolean;
}

export interface SourceFile {
  /** Below `src`, with slashes: `page/sites/x.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const exists = (path: string): boolean => existsSync(join(root, path));

/** The names of a folder's files and folders. */
export const names = (folder: string): string[] => readdirSync(join(root, folder)).sort();

/** Those of `list` that end so, without the ending. */
export const without = (ending: string, list: readonly string[]): string[] =>
  list.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));

/** A file's path without its ending, as an import has it. */
export const stem = (path: string): string => path.replace(/\.tsx?$/, '');

const isCode = (path: string): boolean => /\.tsx?$/.test(path);
const isOfTests = (path: string): boolean =>
  /(?:\.|-for-)test\.tsx?$|(?:^|\/)cases\/|^architecture\/|^core\/reference\//.test(path);

/** A statement that brings names from elsewhere, and the words that bring a whole file. */
const statement =
  /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The code that is shipped: no tests, none of the cases that they are made of, and not the checker that ours is compared with. */
export const shipped: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true })
  .map((path) => String(path).split(sep).join('/'))
  .filter((path) => isCode(path) && !isOfTests(path))
  .sort()
  .map((path) => {
    const text = read(`src/${path}`);
    return { path, text, imports: importsOf(path, text) };
  });

/** What a file below `src` imports of ours; it may be a test. */
export const importedBy = (path: string): string[] =>
  importsOf(path, read(`src/${path}`))
    .filter(({ ours }) => ours)
    .map(({ of }) => of);

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(([, type, what = '', from, whole, later]) => {
    const of = from ?? whole ?? later ?? '';
    const ours = of.startsWith('.');
    const typesOnly = type !== undefined || (from !== undefined && onlyTypes(what));
    const target = posix.join(posix.dirname(path), stem(of.replace(/[?#].*$/, '')));
    return { of: ours ? target : of, ours, typesOnly };
  });
}

/** `{ type A, type B }` */
function onlyTypes(what: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(what)?.[1];
  const listed = inBraces?.split(',').map((name) => name.trim()) ?? [];
  return listed.length > 0 && listed.every((name) => name === '' || name.startsWith('type '));
}
