import { parsePackBytes } from '../core/packs/parse.ts';
import { decodeUtf8 } from '../core/packs/source/utf8.ts';
import { t } from '../i18n/t.ts';
import type { AddPackAnswer, FileProblem } from '../messages/pack-protocol.ts';
import { mostPackBytes } from '../messages/requests.ts';
import { ask } from '../messages/send.ts';

/** What became of a file, with its words, so that a problem can be shown at its place. */
export interface FileResult {
  readonly name: string;
  /** The file as text; empty where it could not be read. */
  readonly text: string;
  readonly answer: AddPackAnswer;
}

/** Reads a file that a person chose, and asks the worker to add it. Never rejects: every fault is a refusal. */
export async function addFile(file: File): Promise<FileResult> {
  const { name } = file;
  if (file.size > mostPackBytes) {
    const size = (Math.ceil((file.size / 1024 / 1024) * 10) / 10).toString();
    return refusal(name, 'size', t('fileTooLarge', size));
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    console.info('Omtanke: a file cannot be read.', error);
    return refusal(name, 'not-read', t('fileUnreadable'));
  }
  const { text, bad } = decodeUtf8(bytes);
  // Messages carry text. What is no text ends here, and the parser says where.
  const read = bad.length > 0 ? parsePackBytes(bytes, name) : null;
  if (read && 'problems' in read) {
    return { name, text, answer: { outcome: 'refused', problems: read.problems } };
  }
  try {
    return { name, text, answer: await ask('addPack', { name, text }) };
  } catch (error) {
    console.info('Omtanke: a pack could not be stored.', error);
    return refusal(name, 'not-stored', t('packNotStored'));
  }
}

function refusal(name: string, code: FileProblem['code'], message: string): FileResult {
  return {
    name,
    text: '',
    answer: { outcome: 'refused', problems: [{ code, path: '', message }] },
  };
}
