import type { Matcher, Member } from '../packs/pack.ts';
import type { Node, OtherMember } from './node.ts';
import type { TermSlots } from './term-slots.ts';

/** The lists of all packs in force: members by the list's name. */
export type Lists = ReadonlyMap<string, readonly string[]>;

const listName = /^\$([a-z][a-z0-9-]*)$/;

/** Terms or domains with each `$name` replaced by the members of that list. */
export const withLists = (items: readonly string[], lists: Lists): string[] =>
  items.flatMap((item) => {
    const name = listName.exec(item)?.[1];
    return name === undefined ? [item] : (lists.get(name) ?? []);
  });

const isNot = (member: Member): member is { readonly not: Matcher } => 'not' in member;

/** Makes a matcher ready to run. */
export const buildNode = (matcher: Matcher, lists: Lists, slots: TermSlots): Node => {
  if ('terms' in matcher) {
    return {
      kind: 'terms',
      slot: slots.add(withLists(matcher.terms, lists), matcher.exact === true),
    };
  }
  if ('detector' in matcher) return { kind: 'detector', id: matcher.detector };
  if ('link' in matcher) {
    if (matcher.link === 'any') return { kind: 'link', hosts: 'any' };
    const hosts = withLists(matcher.link, lists).map((host) => host.toLowerCase());
    return { kind: 'link', hosts: new Set(hosts) };
  }
  if ('any' in matcher) {
    return { kind: 'any', members: matcher.any.map((member) => buildNode(member, lists, slots)) };
  }
  const [first, ...others] = matcher.all.map(
    (member): OtherMember =>
      isNot(member)
        ? { node: buildNode(member.not, lists, slots), not: true }
        : { node: buildNode(member, lists, slots), not: false },
  );
  if (first === undefined || first.not) return { kind: 'any', members: [] };
  return { kind: 'all', first: first.node, others, within: matcher.within };
};

/** The nodes without whose matches a node finds nothing: those that can start it. */
export const startersOf = (node: Node): Node[] => {
  if (node.kind === 'any') return node.members.flatMap(startersOf);
  if (node.kind === 'all') return startersOf(node.first);
  return [node];
};
