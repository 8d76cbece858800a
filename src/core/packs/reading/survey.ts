import type { Names } from '../source/notes.ts';
import type { Tree } from '../source/tree.ts';
import { commonCalendars, commonLists, listNamedBy } from './list-names.ts';

/** The keys of an object of the pack, however broken what they lead to. */
const keysAt = (root: Tree, ...path: readonly string[]): string[] => {
  let node: Tree | undefined = root;
  for (const key of path) node = node?.kind === 'object' ? node.entries.get(key) : undefined;
  return node?.kind === 'object' ? [...node.entries.keys()] : [];
};

const childrenOf = (node: Tree): readonly Tree[] => {
  if (node.kind === 'list') return node.items;
  return node.kind === 'object' ? [...node.entries.values()] : [];
};

/** Adds the lists that some `link` of a part of the pack names, which must hold domains. */
const addLinkLists = (node: Tree, found: Set<string>): void => {
  const children = childrenOf(node);
  for (const child of children) addLinkLists(child, found);
  if (node.kind !== 'list' || node.up?.key !== 'link') return;
  for (const item of children) {
    const name = item.kind === 'text' ? listNamedBy(item.text) : null;
    if (name !== null) found.add(name);
  }
};

/**
 * The names that a pack declares, taken from its tree before anything of it is judged: a fault in
 * one place must not make every use of a name elsewhere look like another.
 */
export const namesOf = (root: Tree, builtinRules: ReadonlySet<string> | undefined): Names => {
  const domainLists = new Set(['domains']);
  const rules = root.kind === 'object' ? root.entries.get('rules') : undefined;
  if (rules !== undefined) addLinkLists(rules, domainLists);
  return {
    sections: new Set(keysAt(root, 'policy', 'sections')),
    lists: new Set([...commonLists, ...keysAt(root, 'lists')]),
    domainLists,
    calendars: new Set([...commonCalendars, ...keysAt(root, 'calendar')]),
    builtinRules,
  };
};
