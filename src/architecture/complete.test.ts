import { describe, expect, test } from 'vitest';
import dependencies from '../../package.json' with { type: 'json' };
import { detectors } from '../core/detectors/index.ts';
import { exists, importedBy, names, read, shipped, stem, without } from './tree.ts';

describe('Every file', () => {
  test('is imported by another, or is where something starts', () => {
    const starts = [
      'background/worker.ts',
      'cli/main.ts',
      'options/main.tsx',
      'packs/yaml.d.ts',
      'page/content.iife.ts',
      'popup/main.tsx',
      'sidepanel/main.tsx',
    ];
    const ofTests = ['core/text/marked.ts', 'i18n/from-files.ts'];
    const ofTheBuild = ['core/checker/prepare-pack.ts'];
    const used = new Set(shipped.flatMap(({ imports }) => imports.map(({ of }) => of)));
    const unused = shipped.map(({ path }) => path).filter((path) => !used.has(stem(path)));
    expect(unused.filter((path) => ![...starts, ...ofTests, ...ofTheBuild].includes(path))).toEqual(
      [],
    );
  });
});

describe('Every built-in pack', () => {
  test('is in the table of packs', () => {
    const packs = names('src/packs').filter((name) => exists(`src/packs/${name}/pack.yaml`));
    expect(packs.length).toBeGreaterThan(0);
    expect(importedBy('packs/index.ts')).toEqual(
      expect.arrayContaining(packs.map((name) => `packs/${name}/pack.yaml`)),
    );
  });
});

describe('Every detector', () => {
  const ids = [...detectors.keys()].sort();

  test('has a file of cases, and every file of cases a detector', () => {
    expect(without('.txt', names('src/core/detectors/cases'))).toEqual(ids);
  });

  test.each(ids)('has at least twelve things to find and twelve to leave (%s)', (id) => {
    const cases = read(`src/core/detectors/cases/${id}.txt`).split('\n');
    const posts = cases.filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const hits = posts.filter((line) => line.includes('«'));
    expect(hits.length).toBeGreaterThanOrEqual(12);
    expect(posts.length - hits.length).toBeGreaterThanOrEqual(12);
  });

  test('has a chapter in docs/detectors.md, and every chapter a detector', () => {
    const chapters = [...read('docs/detectors.md').matchAll(/^## (.+)$/gm)].map(([, id]) => id);
    expect(chapters.sort()).toEqual(ids);
  });

  test.each(['docs/detectors.md', 'docs/pack-format.md'])('is listed in %s', (file) => {
    const text = read(file);
    expect(ids.filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
  });
});

describe('Every editor', () => {
  const kinds = /type EditorKind =([^;]+)/.exec(read('src/page/editors/editor.ts'))?.[1] ?? '';
  const drivers = [...kinds.matchAll(/'(.+?)'/g)].map(([, kind = '']) => kind);

  test.each(drivers)('is one that a field can have (%s)', (kind) => {
    expect(importedBy('page/editors/index.ts')).toContain(`page/editors/${kind}`);
  });

  // The text of a textarea is its value: there are no nodes to read it from.
  test.each(drivers.filter((kind) => kind !== 'textarea'))(
    'reads cases of its own (%s)',
    (kind) => {
      expect(importedBy('page/editors/reading.test.ts')).toContain(`page/editors/${kind}`);
    },
  );

  test('is found by its kind', () => expect(drivers).toContain('textarea'));
});

describe('Every dependency', () => {
  /** Of a row: the packages in its first cell, `@lexical/*` for all of a scope, and the versions in its second. */
  const rows = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].map(
    ([, packages = '', versions = '']) => ({
      packages: packages.split(', ').map((name) => name.replace(/^\[(.+)\].*$/, '$1')),
      versions,
    }),
  );

  test('says why it is here, and in which version', () => {
    const all = { ...dependencies.dependencies, ...dependencies.devDependencies };
    const unsaid = Object.entries(all).filter(([name, version]) => {
      const scope = name.replace(/\/.*/, '/*');
      const row = rows.find(({ packages }) => packages.includes(name) || packages.includes(scope));
      return !name.startsWith('@types/') && !row?.versions.includes(version.replace(/^.*@/, ''));
    });
    expect(unsaid).toEqual([]);
  });
});
