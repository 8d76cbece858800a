import { quoted } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import { keyAt, type Tree } from '../source/tree.ts';
import { asLine, problem, type Read, shown } from './read.ts';

/** Ids of packs, sections and rules. */

/**
 * Names of rules, sections and lists are lowercase letters of any alphabet, digits, "-" and "."; a
 * pack's id keeps to a to z, so that no look-alike passes for another.
 */
const packIdForm = /^[a-z0-9][a-z0-9.-]*$/;
const idForm = /^[\p{Ll}\p{Lo}\p{Nd}][\p{Ll}\p{Lo}\p{Nd}\p{M}.-]*$/u;

/** The ids of the packs that come with the extension; no other pack may take one. */
export const builtinIds: readonly string[] = [
  'general',
  'privacy',
  'secrets',
  'advertising',
  'finance',
  'health',
  'public-sector',
  'newsroom',
];

/** The limit for ids and for the names of lists and calendars, in UTF-16 code units: what is shown in paths. */
export const ID_MOST = 100;

/** Whether an id or name is no longer than it may be; else it is noted. `what` is a noun with its article. */
export const isShortName = (what: string, name: string, node: Tree, notes: Notes): boolean => {
  if (name.length <= ID_MOST) return true;
  const message = `Found ${quoted(name)}, which has ${name.length} characters; the limit for the name of ${what} is ${ID_MOST}: choose a shorter one.`;
  const at = node.kind === 'text' && node.text === name ? node.at : keyAt(node);
  problem(notes, 'limit', node, message, at);
  return false;
};

/** The id of a pack. */
export const packId: Read<string> = (node, notes) => {
  const text = asLine(notes, node, 'an id')?.text;
  if (text === undefined) return undefined;
  if (!packIdForm.test(text)) {
    const message = `Found ${shown(node)}; an id has lowercase letters a to z, digits, "-" and "." and starts with a letter or digit.`;
    return problem(notes, 'id', node, message);
  }
  if (!isShortName('a pack', text, node, notes)) return undefined;
  if (notes.builtin || !builtinIds.includes(text)) return text;
  const message = `"${text}" is the id of a built-in pack: choose another, such as "acme-${text}".`;
  return problem(notes, 'builtin-id', node, message);
};

/** Notes a key that is no id. `what` is a noun with its article: "a rule". */
export const isId =
  (what: string) =>
  (key: string, value: Tree, notes: Notes): boolean => {
    if (idForm.test(key)) return isShortName(what, key, value, notes);
    const message = `Found ${quoted(key)}; the id of ${what} has lowercase letters, digits, "-" and ".", as in "code-names".`;
    problem(notes, 'id', value, message, keyAt(value));
    return false;
  };
