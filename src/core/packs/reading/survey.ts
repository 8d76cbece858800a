import type { Names } from '../source/notes.ts';
import type { Tree } from '../source/tree.ts';
import { commonCalendars, commonLists, listNamedBy } from './list-names.ts';

/** Any name at all: where the names are declared could not be read, and that is told already. */
class AnyName extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** The keys of an object of the pack, however broken what they lead to, besides those that all packs have. */
const namesAt = (root: Tree, path: readonly string[], common: readonly string[] = []) => {
  let node: Tree | undefined = root;
  for (const key of path) {
    if (node?.kind !== 'broken') node = node?.kind === 'object' ? node.entries.get(key) : undefined;
  }
  if (node?.kind === 'broken') return new AnyName();
  return new Set([...common, ...(node?.kind === 'object' ? node.entries.keys() : [])]);
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
    sections: namesAt(root, ['policy', 'sections']),
    lists: namesAt(root, ['lists'], commonLists),
    domainLists,
    calendars: namesAt(root, ['calendar'], commonCalendars),
    builtinRules,
  };
};
