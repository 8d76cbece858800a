import type { Post } from '../core/checker/finding.ts';
import { type Context, contextFault, contextKeys } from './context.ts';

/** A line that is no post: a sentence that says what was found and what is needed. */
export interface BadLine {
  readonly error: string;
}

type Fields = Readonly<Record<string, unknown>>;

const needed = `an object with "text", and if known ${contextKeys.map((key) => `"${key}"`).join(', ')}, is needed`;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object on a line, or why it is none. */
function readFields(line: string): { readonly fields: Fields } | BadLine {
  if (line.trim() === '') return { error: `Found an empty line; ${needed}.` };
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? { fields: value } : { error: `Found JSON without keys; ${needed}.` };
  } catch (error) {
    // JSON.parse throws nothing else, and its words are all we have.
    const detail = error instanceof Error ? error.message : String(error);
    return { error: `This is not JSON: ${detail}; ${needed}.` };
  }
}

/**
 * Reads a post from a line of JSON. `null` says no more than a missing key, since many programs write
 * it so; other keys are left alone, so that posts may carry their own numbers and notes.
 * @param defaults what holds where the line does not say
 * @returns the post and the names of the keys that were not read, or why the line is none
 */
export function readPost(
  line: string,
  defaults: Context,
): { readonly post: Post; readonly unread: readonly string[] } | BadLine {
  const read = readFields(line);
  if ('error' in read) return read;
  const { text, ...others } = read.fields;
  if (typeof text !== 'string') return { error: `Found no "text" that is a string; ${needed}.` };
  const context: Record<string, string> = {};
  for (const key of contextKeys) {
    const value = others[key] ?? null;
    if (value === null) continue;
    if (typeof value !== 'string') return { error: `"${key}" is no text; put it in quotes.` };
    const fault = contextFault(key, value);
    if (fault !== null) return { error: `"${key}": ${fault}` };
    context[key] = value;
  }
  const unread = Object.keys(others).filter((key) => !(contextKeys as string[]).includes(key));
  return { post: { ...defaults, ...context, text }, unread };
}
