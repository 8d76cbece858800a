import { describe, expect, test } from 'vitest';
import { lint, quiet, rule, write } from './lint-for-test.ts';
import { type Ran, runForTest } from './run-for-test.ts';

describe('posts of your own', () => {
  const pack = rule(`find: [ bluebird ]\n${quiet}`);
  const lintWith = (posts: string, language = 'en'): Promise<Ran> =>
    runForTest([
      'lint',
      '--posts',
      write('posts.txt', posts),
      write('acme.yaml', pack.replace('title: Acme', `title: Acme\nlanguage: ${language}`)),
    ]);

  test('take the place of the ordinary ones', async () => {
    const { exit, stdout, stderr } = await lintWith('Ein bluebird\n\nEin Hund\n', 'de');
    expect(stdout).toMatch(
      /warning noise: .* about 500 of 1,000 ordinary posts \(1 post of 2 tried\)/,
    );
    expect(stdout).not.toContain('unmeasured');
    expect(stderr).toMatch(/^\S+posts\.txt: 2 posts, plain text, one post a line\n/);
    expect(exit).toBe(0);
  });

  test('are needed where the ordinary ones are in other languages, and then no noise is claimed', async () => {
    const { stdout, stderr } = await lint(pack.replace('title: Acme', 'title: Acme\nlanguage: de'));
    expect(stdout).toMatch(
      /^FILE:5:1: warning unmeasured: The rules are for posts in de, and .* in en and nb: .* --posts FILE/,
    );
    expect(stderr).toContain('noise is not known, since no ordinary posts are in de\n');
  });

  test.each<[what: string, posts: string, message: RegExp]>([
    ['no posts', '\n \r\n', /Found no posts; put each on a line of its own/],
    [
      'a line that is no post',
      '{"text":"a"}\n{"txt":"b"}',
      /posts\.txt:2:1: error post: Found no "text"/,
    ],
  ])('with %s are refused', async (_what, posts, message) => {
    const { exit, stdout, stderr } = await lintWith(posts);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('what patterns cost', () => {
  test('is summed up at their places', async () => {
    const { stdout, stderr } = await lint(
      rule(`find: [ bluebird, { pattern: 'ac-\\d{4}' } ]\nunless: { pattern: 'cage' }\n${quiet}`),
    );
    expect(stdout).toMatch(/^FILE:11:\d+: warning unused-part: /);
    const lines = stderr.split('\n').map((line) => line.replace(/^\S*acme\.yaml/, 'FILE'));
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^FILE:11:25: pattern costs 0 steps a character in ordinary posts, .* at most \d+ in any text; looked for only in posts with «ac-» \+ 4 digits$/,
      ),
      expect.stringMatching(/^FILE:12:15: pattern costs .*«cage»$/),
    ]);
  });

  test.each([
    ["'#ad\\d+'", 'looked for only in posts with «#ad» + a digit'],
    ["'\\d{2}kr\\d'", 'looked for only in posts with 2 digits + «kr» + a digit'],
    ["'(?:return|profit)s'", 'looked for only in posts with «returns» or «profits»'],
    ["'(?:!|!!)\\w'", 'looked for in N of M ordinary posts'],
    ["'[A-Z]{2,4}', case: exact", 'looked for in every post'],
    ["'\\w+[!?]\\w+'", 'looked for in N of M ordinary posts'],
  ])('says where %s is looked for', async (pattern, words) => {
    const { stderr } = await lint(rule(`find: [ bluebird, { pattern: ${pattern} } ]\n${quiet}`));
    const line = stderr.split('\n').find((one) => one.includes('pattern costs')) ?? stderr;
    const said = line.slice(line.indexOf('looked for'));
    expect(said.replace(/\d+ of \d+/, 'N of M')).toBe(words);
  });

  test('is a warning where it is dear', async () => {
    const { exit, stdout } = await lint(
      rule(`find: [ bluebird, { pattern: '(?:\\w+\\W+){1,90}!' } ]\n${quiet}`),
    );
    expect(stdout).toMatch(/^FILE:11:25: warning slow-pattern: This pattern takes [\d.]+ steps /m);
    expect(exit).toBe(0);
  });

  test('is told of the dearest where there are many', async () => {
    const patterns = Array.from({ length: 25 }, (_, at) => `{ pattern: 'bluebird${at}' }`);
    const { stderr } = await lint(rule(`find: [ bluebird, ${patterns.join(', ')} ]\n${quiet}`));
    expect(stderr.match(/pattern costs/g)).toHaveLength(20);
    expect(stderr).toMatch(/: 5 more patterns, none of them dearer\n/);
  });
});
