import type { Matcher, Member } from '../packs/pack.ts';
import { readListName } from '../packs/reading/list-names.ts';
import type { Node, OtherMember } from './node.ts';
import { otherForms } from './other-forms.ts';
import type { PatternSet } from './pattern-set.ts';
import type { TermPart, TermSlots } from './term-slots.ts';

/** The lists of all packs in force: members by the list's name. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** The other forms of the names of each list, made once. */
const formsMade = new WeakMap<Lists, Map<string, readonly string[]>>();

const otherFormsOf = (name: string, lists: Lists): readonly string[] => {
  const made = formsMade.get(lists) ?? new Map<string, readonly string[]>();
  formsMade.set(lists, made);
  const known = made.get(name);
  if (known !== undefined) return known;
  const forms = otherForms(lists.get(name) ?? [], lists.get('company') ?? []);
  made.set(name, forms);
  return forms;
};

/**
 * The terms of a matcher with each `$name` replaced by the members of that list, in parts: a list is a part of its
 * own, and always the same one. The other forms of names count with their capitals.
 */
const partsOf = (items: readonly string[], lists: Lists, exact: boolean): readonly TermPart[] =>
  items.some((item) => item.startsWith('$'))
    ? items.map((item) => {
        const list = readListName(item);
        if (list === null) return { terms: [item], exact };
        return list.otherwise
          ? { terms: otherFormsOf(list.name, lists), exact: true }
          : { terms: lists.get(list.name) ?? [], exact };
      })
    : [{ terms: items, exact }];

/** Terms or domains with each `$name` replaced by the members of that list. */
export const withLists = (items: readonly string[], lists: Lists): readonly string[] =>
  partsOf(items, lists, false).flatMap(({ terms }) => terms);

const isNot = (member: Member): member is { readonly not: Matcher } => 'not' in member;

/** What the matchers of all packs share: the members of lists, and where terms and patterns are gathered. */
export interface Shared {
  readonly lists: Lists;
  readonly slots: TermSlots;
  readonly patterns: PatternSet;
}

const nothing: Node = { kind: 'any', members: [] };

const buildAll = (matcher: Extract<Matcher, { all: unknown }>, shared: Shared): Node => {
  const [first, ...others] = matcher.all.map(
    (member): OtherMember =>
      isNot(member)
        ? { node: buildNode(member.not, shared), not: true }
        : { node: buildNode(member, shared), not: false },
  );
  if (first === undefined || first.not) return nothing;
  const { within, inOrder = false } = matcher;
  return { kind: 'all', first: first.node, others, within, inOrder };
};

/** Makes a matcher ready to run. */
export const buildNode = (matcher: Matcher, shared: Shared): Node => {
  const node = buildForm(matcher, shared);
  const { languages } = matcher;
  return languages === undefined ? node : { kind: 'in-language', of: node, languages };
};

const buildForm = (matcher: Matcher, shared: Shared): Node => {
  const { lists, slots, patterns } = shared;
  if ('terms' in matcher) {
    const { terms, exact = false } = matcher;
    return { kind: 'terms', slot: slots.add(partsOf(terms, lists, exact)) };
  }
  if ('detector' in matcher) return { kind: 'detector', id: matcher.detector };
  if ('link' in matcher) {
    if (matcher.link === 'any') return { kind: 'link', hosts: 'any' };
    const hosts = withLists(matcher.link, lists).map((host) => host.toLowerCase());
    return { kind: 'link', hosts: new Set(hosts) };
  }
  if ('pattern' in matcher) {
    const pattern = patterns.add(matcher.pattern, matcher.exact === true, matcher.needles);
    return pattern === null ? nothing : { kind: 'pattern', pattern };
  }
  if ('count' in matcher) {
    return { kind: 'count', of: buildNode(matcher.count, shared), atLeast: matcher.atLeast };
  }
  if ('any' in matcher) {
    const members = matcher.any.map((member) => buildNode(member, shared));
    const { within } = matcher;
    return within === undefined ? { kind: 'any', members } : { kind: 'any', members, within };
  }
  return buildAll(matcher, shared);
};

/** The nodes without whose matches a node finds nothing: those that can start it. */
export const startersOf = (node: Node): Node[] => {
  if (node.kind === 'any') return node.members.flatMap(startersOf);
  if (node.kind === 'all') return startersOf(node.first);
  if (node.kind === 'count' || node.kind === 'in-language') return startersOf(node.of);
  return [node];
};
