import { describe, expect, test, vi } from 'vitest';
import { composers } from '../../e2e/composers.ts';
import { HOSTS } from '../../e2e/server/hosts.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import { detectors } from '../core/detectors/index.ts';
import { sites } from '../page/sites/index.ts';
import { names, read } from './tree.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'omtanke' } } }));
const { handlers } = await import('../background/handlers.ts');

const without = (ending: string, list: readonly string[]): string[] =>
  list.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));

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

  test.each(ids)('says in the docs what it accepts and refuses (%s)', (id) => {
    expect(read('docs/detectors.md')).toContain(`\`${id}\``);
    expect(read('docs/pack-format.md')).toContain(`\`${id}\``);
  });
});

describe('Every site', () => {
  test('that has a file is one of the sites', () => {
    const files = without('.ts', names('src/page/sites'));
    const others = ['index', 'signs', 'site', 'find-field.test'];
    expect(files.filter((name) => !others.includes(name))).toEqual(
      sites.map(({ id }) => id).sort(),
    );
  });

  test.each(sites.map(({ id }) => id))(
    'has cases, a page with its editors, and rows in e2e (%s)',
    (id) => {
      expect(names('src/page/sites/cases')).toContain(`${id}.ts`);
      expect(names(`e2e/pages/${id}`)).toContain('index.html');
      expect(composers.filter(({ site }) => site === id).length).toBeGreaterThan(0);
      expect(Object.values(HOSTS)).toContain(id);
    },
  );

  test('is where the manifest lets it run, and nowhere else', () => {
    const hosts = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)).sort();
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(hosts);
  });

  test.each(sites.map((site) => [site.id, site] as const))(
    'says when its facts were last seen (%s)',
    (_, site) => {
      const facts = [...site.fields, ...site.areas, ...site.places];
      expect(facts.filter(({ seen }) => !/\b20\d\d\b/.test(seen))).toEqual([]);
    },
  );
});

describe('Every editor', () => {
  const pieces = ['editor', 'index', 'mirror', 'rich', 'runs', 'walk'];
  const drivers = without('.ts', names('src/page/editors')).filter(
    (name) => !name.endsWith('.test') && !pieces.includes(name),
  );

  test.each(drivers)('is one that a field can have (%s)', (name) => {
    expect(read('src/page/editors/index.ts')).toContain(`'./${name}.ts'`);
  });

  // The text of a textarea is its value: there are no nodes to read it from.
  test.each(drivers.filter((name) => name !== 'textarea'))(
    'reads cases of its own (%s)',
    (name) => {
      const imported = read('src/page/editors/reading.test.ts').match(/'\.\/(\w+)\.ts'/g);
      expect(imported).toContain(`'./${name}.ts'`);
    },
  );
});

describe('Every message', () => {
  const asked = ['protocol', 'pack-protocol'].flatMap((file) =>
    [...read(`src/messages/${file}.ts`).matchAll(/^ {2}(\w+)\(request: /gm)].map(
      ([, name]) => name,
    ),
  );
  const toPage = ['status', 'packsChanged'];

  test('has a handler, and every handler a message', () => {
    expect(Object.keys(handlers).sort()).toEqual(
      asked.filter((name) => !toPage.includes(name ?? '')).sort(),
    );
  });

  test('says who may send it, and reads what arrives', () => {
    for (const { from, read: reader } of Object.values(handlers)) {
      expect(from.length).toBeGreaterThan(0);
      expect(reader({ nobody: 'expects this' })).toBeNull();
    }
  });

  test('of a page asks for a check or the policy; only pages of the extension change anything', () => {
    const forPages = Object.entries(handlers).filter(([, { from }]) =>
      (from as readonly string[]).includes('page'),
    );
    expect(forPages.map(([name]) => name).sort()).toEqual(['check', 'policy']);
  });
});
