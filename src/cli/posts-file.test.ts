import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Context } from './context.ts';
import { type PostsFile, readPostsFile } from './posts-file.ts';
import { Progress } from './progress.ts';

const read = (content: string | Uint8Array, defaults: Context = {}): Promise<PostsFile> => {
  const io = {
    stdin: Readable.from([Buffer.from(content)]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  };
  return readPostsFile('-', defaults, io, new Progress(io));
};

test.each<[what: string, content: string, posts: [line: number, text: string][]]>([
  [
    'a post on each line',
    'one\ntwo\n',
    [
      [1, 'one'],
      [2, 'two'],
    ],
  ],
  [
    'no line break at the end',
    'one\ntwo',
    [
      [1, 'one'],
      [2, 'two'],
    ],
  ],
  [
    'line ends of Windows',
    'one\r\n\r\ntwo\r\n',
    [
      [1, 'one'],
      [3, 'two'],
    ],
  ],
  ['a byte order mark', '\uFEFFone', [[1, 'one']]],
  [
    'a brace later on',
    'one\n{"text":"two"}',
    [
      [1, 'one'],
      [2, '{"text":"two"}'],
    ],
  ],
])('plain text with %s is read', async (_what, content, posts) => {
  const file = await read(content);
  expect(file.posts.map(({ line, post }) => [line, post.text])).toEqual(posts);
  expect(file.readAs).toBe('plain text, one post a line');
});

test('lines of JSON are read as check does, with what they leave out', async () => {
  const { posts, readAs } = await read(
    '\n{"text":"one","site":"x","id":7}\r\n{"text":"two\\nlines"}\n',
    { site: 'linkedin', account: 'official' },
  );
  expect(posts).toEqual([
    { line: 2, post: { text: 'one', site: 'x', account: 'official' } },
    { line: 3, post: { text: 'two\nlines', site: 'linkedin', account: 'official' } },
  ]);
  expect(readAs).toBe('one JSON object a line');
});

test.each<[what: string, content: string | Uint8Array, message: RegExp]>([
  ['nothing', '', /^--posts -: Found no posts; put each on a line of its own/],
  ['empty lines', '\n\n', /Found no posts/],
  [
    'bad lines of JSON, each told of',
    '{"text":"a"}\nb\n{"text":"c","site":"twitter"}',
    /^<stdin>:2:1: error post: This is not JSON.*\n<stdin>:3:1: error post: "site": Found "twitter"/,
  ],
  ['another encoding', Buffer.from('blåfugl', 'latin1'), /^<stdin>:1:1: error post: .*not UTF-8/],
])('%s is refused', async (_what, content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});

test('of thousands of bad lines the first are told of', async () => {
  const error = await read(`{"text":"a"}\n${'b\n'.repeat(5000)}`).catch((fault: Error) => fault);
  expect((error as Error).message.split('\n')).toHaveLength(20);
});
