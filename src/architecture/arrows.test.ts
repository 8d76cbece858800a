import { describe, expect, test } from 'vitest';
import { read, type SourceFile, shipped } from './tree.ts';

/*
 * The arrows of `src/README.md`, read from there: who wants a new one draws it where everybody sees it.
 */

interface Arrows {
  /** Rooms, folders and files that this room may import, as paths below `src`. */
  readonly code: readonly string[];
  /** Those of which it may import types only. */
  readonly types: readonly string[];
}

const drawn: ReadonlyMap<string, Arrows> = new Map(
  [...read('src/README.md').matchAll(/^ (\w+) +→ (.+)$/gm)].map(([, room = '', targets = '']) => {
    const said = targets
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((target) => target.trim());
    const types = said.flatMap((target) => /^types of (.+)$/.exec(target)?.[1] ?? []);
    return [room, { code: said.filter((target) => !target.startsWith('types of ')), types }];
  }),
);

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isIn = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`);

const wrongArrows = ({ path, imports }: SourceFile): string[] => {
  const room = roomOf(path);
  const { code, types } = drawn.get(room) ?? { code: [], types: [] };
  return imports
    .filter(({ of, ours, typesOnly }) => {
      if (!ours || roomOf(of) === room) return false;
      const allowed = typesOnly ? [...code, ...types] : code;
      // Translations and the version are no code, and anyone's.
      return (
        !/^\.\.\/(?:public\/|package\.json)/.test(of) && !allowed.some((place) => isIn(of, place))
      );
    })
    .map(({ of }) => `${path} → ${of}`);
};

describe('The arrows', () => {
  test('are drawn in src/README.md for every room', () => {
    const rooms = new Set(shipped.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !drawn.has(room) && !room.endsWith('.ts'))).toEqual([
      'i18n',
    ]);
  });

  test('are kept by every file', () => {
    expect(shipped.flatMap(wrongArrows)).toEqual([]);
  });

  test('would tell of a core that imports the page, and of a page that imports the worker', () => {
    const wrong = (path: string, of: string, typesOnly = false) =>
      wrongArrows({ path, text: '', imports: [{ of, ours: true, typesOnly }] });
    expect(wrong('core/text/fold.ts', 'page/theme')).toEqual(['core/text/fold.ts → page/theme']);
    expect(wrong('page/theme.ts', 'background/worker')).toHaveLength(1);
    expect(wrong('page/theme.ts', 'core/checker/checker')).toHaveLength(1);
    expect(wrong('page/theme.ts', 'core/checker/finding', true)).toEqual([]);
    expect(wrong('page/theme.ts', 'core/text/span')).toEqual([]);
  });

  test('leave core without libraries that need a browser or Node', () => {
    const outside = shipped
      .filter(({ path }) => roomOf(path) === 'core')
      .flatMap(({ imports }) => imports.filter(({ ours }) => !ours).map(({ of }) => of));
    expect([...new Set(outside)]).toEqual(['yaml']);
  });

  test('lead to Node from the command line tool alone', () => {
    const node = shipped.filter(({ imports }) => imports.some(({ of }) => of.startsWith('node:')));
    expect([...new Set(node.map(({ path }) => roomOf(path)))]).toEqual(['cli']);
  });
});
