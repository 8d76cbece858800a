import { didYouMean } from '../../text/nearest.ts';
import type { ProblemCode } from '../problem.ts';
import { quoted, shortened } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import {
  keyAt,
  type ListNode,
  type ObjectNode,
  pathOf,
  type TextNode,
  type Tree,
} from '../source/tree.ts';

/**
 * Reads one value of a pack: the value, or undefined once every problem with it has been noted.
 * Readers are put together from smaller ones, as the format is: `objectOf({ level: required(…) })`.
 */
export type Read<Value> = (node: Tree, notes: Notes) => Value | undefined;

/** What was found, in a few words. */
export const shown = (node: Tree): string => {
  if (node.kind === 'text') return quoted(node.text);
  if (node.kind === 'literal')
    return typeof node.value === 'number' ? `the number ${node.written}` : node.written;
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'empty') return 'nothing';
  if (node.kind === 'broken') return 'something that cannot be read';
  const [first, second, third] = node.entries.keys();
  const keys = [first, second, third].filter((key) => key !== undefined);
  return `an object with ${keys.map((key) => shortened(key)).join(', ') || 'no keys'}`;
};

/** Notes a problem with a value: at the value, or at its key where nothing is written. */
export const problem = (
  notes: Notes,
  code: ProblemCode,
  node: Tree,
  message: string,
  at = node.kind === 'empty' ? keyAt(node) : node.at,
): undefined => {
  notes.problems.push({ code, at, path: pathOf(node), message });
};

const quotesNeeded =
  'Text that starts with # needs quotes, as in "#ad": without them it is a comment, and nothing is left here.';

/** Notes that something else is written where `allowed` is: a value of another kind, or none. */
export const refuse = (notes: Notes, node: Tree, allowed: string): undefined => {
  if (node.kind === 'broken') return undefined;
  if (node.kind !== 'empty')
    return problem(notes, 'type', node, `Found ${shown(node)}; ${allowed}.`);
  if (node.commentAt !== null && node.commentAt >= 0)
    return problem(notes, 'quotes', node, quotesNeeded, node.commentAt);
  const message =
    node.up === null
      ? `Found nothing: the file is empty; ${allowed}.`
      : `Found nothing; ${allowed}: write it, or leave the key out.`;
  return problem(notes, 'empty', node, message);
};

/** Whether somebody wrote `{word} …` and meant text. */
export const isBracedWord = (node: Tree): node is ObjectNode =>
  node.kind === 'object' &&
  node.braces &&
  node.entries.size === 1 &&
  [...node.entries.values()].every(({ kind }) => kind === 'empty');

/** The text at a node; anything else is noted. `what` is a noun with its article. */
export const asText = (notes: Notes, node: Tree, what: string): TextNode | undefined => {
  if (node.kind === 'text') return node;
  if (isBracedWord(node)) {
    const message =
      'Text that starts with { needs quotes, as in "{match}": without them it is an object.';
    return problem(notes, 'quotes', node, message);
  }
  const mend = node.kind === 'literal' ? ': put it in quotes' : '';
  return refuse(notes, node, `${what} is text${mend}`);
};

/**
 * The same where it is one line. Without quotes YAML joins the lines below that stand further in, which
 * a list with a dash too far in, or without its dashes, becomes by accident.
 */
export const asLine = (notes: Notes, node: Tree, what: string): TextNode | undefined => {
  const text = asText(notes, node, what);
  const end = text?.plain === true ? text.written.indexOf('\n') : -1;
  if (text === undefined || end < 0) return text;
  const rest = text.written.slice(end).trimStart();
  const mend = /^[-–—•·*]/.test(rest)
    ? 'put its "- " under the one before, with a space behind it'
    : 'if they are two, write "- " before each, or in brackets a comma between them; if they are one, put it on one line';
  const message = `This line goes on with the text of the line above: ${mend}.`;
  return problem(notes, 'indentation', node, message, node.at + text.written.length - rest.length);
};

/** Warns of a text without quotes that a comment cuts short, as in `Use #ad here`. */
export const warnOfCut = (notes: Notes, node: TextNode): void => {
  if (node.cutAt === undefined) return;
  const message = `This text ends after ${quoted(node.text)}, since " #" starts a comment: put the whole text in quotes, or a space after the # of a comment.`;
  notes.warnings.push({ code: 'quotes', at: node.cutAt, path: pathOf(node), message });
};

/** A key of an object: how its value is read, and whether it must be there. */
export interface Field<Value, Required extends boolean> {
  readonly read: Read<Value>;
  readonly required: Required;
}

export const required = <Value>(read: Read<Value>): Field<Value, true> => ({
  read,
  required: true,
});

export const optional = <Value>(read: Read<Value>): Field<Value, false> => ({
  read,
  required: false,
});

export type Fields = Readonly<Record<string, Field<unknown, boolean>>>;

type ValueOf<F> = F extends Field<infer Value, boolean> ? Value : never;

/** What an object of these fields holds. */
export type Values<F extends Fields> = {
  readonly [Key in keyof F as F[Key]['required'] extends true ? Key : never]: ValueOf<F[Key]>;
} & {
  readonly [Key in keyof F as F[Key]['required'] extends true ? never : Key]?: ValueOf<F[Key]>;
};

/** What could be read of an object, whatever is wrong with the rest. */
export type Some<F extends Fields> = { readonly [Key in keyof F]?: ValueOf<F[Key]> };

const unknownKey = (
  notes: Notes,
  node: ObjectNode,
  key: string,
  what: string,
  known: readonly string[],
): void => {
  const value = node.entries.get(key) as Tree;
  const [before = ''] = key.split(':');
  if (before !== key && known.includes(before)) {
    const message = `A space is missing after the colon: write "${before}: …".`;
    problem(notes, 'colon', value, message, keyAt(value));
    return;
  }
  if (/^[^\S ]/.test(key)) {
    const name = `U+${key.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const message = `This line begins with white space of another kind (${name}), which became part of an unknown key: use plain spaces.`;
    problem(notes, 'unknown-key', value, message, keyAt(value));
    return;
  }
  const message = `${quoted(key)} is an unknown key: ${what} has the keys ${known.join(', ')}.${didYouMean(key, known)}`;
  problem(notes, 'unknown-key', value, message, keyAt(value));
};

const readFields = <F extends Fields>(
  what: string,
  fields: F,
  node: ObjectNode,
  notes: Notes,
): Some<F> => {
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const child = node.entries.get(key);
    const value = child === undefined ? undefined : field.read(child, notes);
    if (value !== undefined) values[key] = value;
    if (child !== undefined || !field.required) continue;
    const message = `"${key}" is missing here: ${what} needs ${key}; add it.`;
    notes.problems.push({
      code: 'missing',
      at: keyAt(node),
      path: [...pathOf(node), key],
      message,
    });
  }
  return values as Some<F>;
};

/**
 * An object of exactly these keys. Every unknown key is noted, with the nearest known one, and every
 * one that is missing. `check` sees what could be read, so that its problems come with the others.
 */
export const objectOf =
  <F extends Fields>(
    what: string,
    fields: F,
    check?: (values: Some<F>, node: ObjectNode, notes: Notes) => void,
  ): Read<Values<F>> =>
  (node, notes) => {
    const known = Object.keys(fields);
    if (node.kind !== 'object')
      return refuse(notes, node, `${what} is an object with the keys ${known.join(', ')}`);
    for (const key of node.entries.keys()) {
      if (!Object.hasOwn(fields, key)) unknownKey(notes, node, key, what, known);
    }
    const values = readFields(what, fields, node, notes);
    check?.(values, node, notes);
    const whole = known.every(
      (key) => fields[key]?.required !== true || Object.hasOwn(values, key),
    );
    return whole ? (values as unknown as Values<F>) : undefined;
  };

/** How a list is mended that should be an object of named parts. */
const named = (node: Tree, what: string): string =>
  node.kind === 'list' && /^\w+s$/.test(what)
    ? `: name each, as in ${what}: { my-${what.slice(0, -1)}: … }, or with "my-${what.slice(0, -1)}:" on a line of its own`
    : '';

/** An object whose keys the writer chooses: its entries in the order of the file. */
export const entriesOf =
  <Value>(
    what: string,
    isKey: (key: string, value: Tree, notes: Notes) => boolean,
    read: Read<Value>,
  ): Read<readonly (readonly [string, Value])[]> =>
  (node, notes) => {
    if (node.kind !== 'object')
      return refuse(notes, node, `${what} is an object${named(node, what)}`);
    const entries: [string, Value][] = [];
    for (const [key, child] of node.entries) {
      const good = isKey(key, child, notes);
      const value = read(child, notes);
      if (good && value !== undefined) entries.push([key, value]);
    }
    return entries;
  };

/** The same as a plain object, where the order means nothing. */
export const recordOf =
  <Value>(
    what: string,
    isKey: (key: string, value: Tree, notes: Notes) => boolean,
    read: Read<Value>,
  ): Read<Readonly<Record<string, Value>>> =>
  (node, notes) => {
    const entries = entriesOf(what, isKey, read)(node, notes);
    return entries === undefined ? undefined : Object.fromEntries(entries);
  };

const itemsOf = <Value>(list: ListNode, read: Read<Value>, notes: Notes): Value[] => {
  const values: Value[] = [];
  for (const item of list.items) {
    const value = read(item, notes);
    if (value !== undefined) values.push(value);
  }
  return values;
};

/** A list, empty or not. `what` names its items in the plural. */
export const listOf =
  <Value>(what: string, read: Read<Value>): Read<readonly Value[]> =>
  (node, notes) =>
    node.kind === 'list'
      ? itemsOf(node, read, notes)
      : refuse(
          notes,
          node,
          `a list of ${what} is needed, as in [ … ] or one line for each with "- "`,
        );

/** A list with something in it, since one without would never hold or find anything. */
export const someOf =
  <Value>(what: string, read: Read<Value>): Read<readonly Value[]> =>
  (node, notes) => {
    if (node.kind === 'list' && node.items.length === 0) {
      const message = `Found an empty list; ${what} are needed: add one, or leave the key out.`;
      return problem(notes, 'empty', node, message);
    }
    return listOf(what, read)(node, notes);
  };
