import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A pack in several files, put together as one. */
export interface JoinedPack {
  /** The YAML of the whole pack. */
  readonly text: string;
  /** The files it is made of, the head first. */
  readonly files: readonly string[];
  /** The file and line in which a line of `text` stands; lines count from 1. */
  readonly origin: (line: number) => { readonly file: string; readonly line: number };
}

interface Line {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

const isKey = (text: string): boolean => /^[a-z-]+:/.test(text);

const linesOf = async (file: string): Promise<Line[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .map((text, at) => ({ text: text.trimEnd(), file, line: at + 1 }));

/** The lines below each key of the first level, by key; what stands before the first key is for readers. */
const blocksOf = (lines: readonly Line[]): Map<string, Line[]> => {
  const blocks = new Map<string, Line[]>();
  let block: Line[] | undefined;
  for (const line of lines) {
    if (isKey(line.text)) {
      block = [];
      blocks.set(line.text, block);
    } else block?.push(line);
  }
  return blocks;
};

/**
 * Puts a built-in pack together: its head `pack.yaml`, which says what the policy says, and beside it
 * one file for each of the policy's sections, named by the section's id, with the rules that serve it
 * under `rules:` and the lists that they use under `lists:`. The rules stand in the order of the
 * sections, since that is the order in which findings of one place are told.
 * @param head the path of `pack.yaml`
 * @throws Error where a file beside it is named after no section
 */
export const joinPack = async (head: string): Promise<JoinedPack> => {
  const folder = dirname(head);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const headLines = await linesOf(head);
  const place = (name: string): number =>
    headLines.findIndex(({ text }) => text === `    ${basename(name, '.yaml')}:`);
  const topics = names.filter((name) => name !== basename(head));
  const stray = topics.find((name) => place(name) < 0);
  if (stray !== undefined)
    throw new Error(`${join(folder, stray)}: no section of ${head} has the name of this file.`);
  topics.sort((a, b) => place(a) - place(b));

  const blocks = blocksOf(headLines);
  for (const name of topics) {
    for (const [key, lines] of blocksOf(await linesOf(join(folder, name)))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, lines);
      else block.push(...lines);
    }
  }
  const joined = [...blocks].flatMap(([key, lines]) => [
    { text: key, file: head, line: 1 },
    ...lines,
  ]);
  return {
    text: joined.map(({ text }) => text).join('\n'),
    files: [head, ...topics.map((name) => join(folder, name))],
    origin: (line) => joined[line - 1] ?? { file: head, line: 1 },
  };
};
