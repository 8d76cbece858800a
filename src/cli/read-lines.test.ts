import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

const lines = async (chunks: readonly (string | number[])[]): Promise<string[]> => {
  const bytes = chunks.map((chunk) =>
    typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk),
  );
  const read: string[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* bytes;
  }
  for await (const batch of readLines(stream())) {
    for (const line of batch) read.push('text' in line ? line.text : `! ${line.fault}`);
  }
  return read;
};

test.each<[what: string, chunks: (string | number[])[], expected: string[]]>([
  ['nothing', [], []],
  ['an empty chunk', [''], []],
  ['a last line without its break', ['a\nb'], ['a', 'b']],
  ['no line after the last break', ['a\n'], ['a']],
  ['empty lines', ['\n\na\n\n'], ['', '', 'a', '']],
  ['a line in three chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['a character cut in two', [[0xc3], [0xa5, 0x0a]], ['å']],
  ['a carriage return, which is left to the reader', ['a\r\nb\r\n'], ['a\r', 'b\r']],
  [
    'a byte order mark at the start only',
    [[0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xef, 0xbb, 0xbf]],
    ['a', '\uFEFF'],
  ],
  ['other line separators, which are part of a line', ['a\u2028b\u0085c'], ['a\u2028b\u0085c']],
])('%s is read', async (_what, chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});

test('a line that is not UTF-8 does not spoil the next', async () => {
  expect(await lines(['a\n', [0xff, 0xfe, 0x0a], 'b'])).toEqual([
    'a',
    '! This line is not UTF-8: save it so.',
    'b',
  ]);
});

test('a line without end is given up, and the next is read', async () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  const read = await lines([...Array.from({ length: 17 }, () => megabyte), '\nb\n']);
  expect(read).toEqual([expect.stringMatching(/^! This line has more than 16 MiB/), 'b']);
});
