import { describe, expect, test } from 'vitest';
import { composers } from '../../e2e/composers.ts';
import { HOSTS } from '../../e2e/server/hosts.ts';
import { surfaces } from '../../e2e/surfaces.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import { sites } from '../page/sites/index.ts';
import { importedBy, names, read, without } from './tree.ts';

/** The files that hold a site, and its id: `other` is the id of all that the pack format has no name for. */
const files = without('.ts', names('src/page/sites')).flatMap((file) => {
  const id = /: Site = \{\s+id: '(\w+)'/.exec(read(`src/page/sites/${file}.ts`))?.[1];
  return id === undefined ? [] : [{ file, id }];
});
const named = files.filter(({ id }) => id !== 'other');
const unnamed = files.filter(({ id }) => id === 'other');

describe('Every site', () => {
  test('has a file of its own, called by its name', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
    expect(named.filter(({ file, id }) => file !== id)).toEqual([]);
  });

  test.each(files)('is in the table of sites, and has cases that are run ($file)', ({ file }) => {
    expect(importedBy('page/sites/index.ts')).toContain(`page/sites/${file}`);
    expect(importedBy('page/sites/find-field.test.ts')).toContain(`page/sites/cases/${file}`);
  });

  test.each(named)('has a page with its editors, and rows in e2e ($id)', ({ id }) => {
    expect(names(`e2e/pages/${id}`)).toContain('index.html');
    expect(composers.map(({ site }): string => site)).toContain(id);
    expect(Object.values(HOSTS)).toContain(id);
  });

  // It is nobody's but that build's, so no demo page is drawn for it: its spec serves what it needs.
  test.each(unnamed)("of a build of one's own is met by a spec of its own ($file)", ({ file }) => {
    expect(names('e2e/specs')).toContain(`${file}.spec.ts`);
  });

  test('is where the manifest lets it run, and nowhere else', () => {
    const hosts = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)).sort();
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(hosts);
  });

  test.each(sites.map((site) => [site.hosts[0], site] as const))(
    'says when its facts were last seen (%s)',
    (_, site) => {
      const facts = [...site.fields, ...site.areas, ...site.places];
      expect(facts.filter(({ seen }) => !/\b20\d\d\b/.test(seen))).toEqual([]);
    },
  );
});

test('Every box that the end-to-end tests type into is in the table of e2e/COVERAGE.md', () => {
  const table = read('e2e/COVERAGE.md');
  const boxes = [...composers, ...surfaces].map(({ name }) => `\`${name}\``);
  expect(boxes.filter((box) => !table.includes(box))).toEqual([]);
});
