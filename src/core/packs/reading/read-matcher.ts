import { detectors } from '../../detectors/index.ts';
import { parsePattern } from '../../patterns/index.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Matcher, Member } from '../pack.ts';
import type { Notes } from '../source/notes.ts';
import { offsetIn } from '../source/offset-in.ts';
import { keyAt, type ListNode, type ObjectNode, type TextNode, type Tree } from '../source/tree.ts';
import {
  asLine,
  objectOf,
  optional,
  problem,
  type Read,
  refuse,
  required,
  shown,
  someOf,
} from './read.ts';
import { oneOf, wholeNumber, yesOrNo } from './read-scalars.ts';
import { domain, term } from './read-terms.ts';
import { countCharacters, languages } from './read-texts.ts';
import { memberWindow, noWindow, partWindow } from './read-window.ts';

/**
 * Matchers as packs write them, turned into the forms of `Matcher`: a string and a list of strings
 * become `terms`, any other list becomes `any`.
 */

/** The keys by which the forms of a matcher are known. */
export const matcherForms = [
  'terms',
  'pattern',
  'detector',
  'link',
  'any',
  'all',
  'count',
] as const;

/** The limit of format 1 for a pattern, in characters. */
export const PATTERN_MOST = 500;

const caseKey = optional(oneOf('a case', ['exact']));

/** What a matcher of any form may have. */
const limits = { languages: optional(languages) };

type Limits = Pick<Matcher, 'languages'>;

const limitsOf = ({ languages: only }: Limits): Limits =>
  only === undefined ? {} : { languages: only };

const isExact = (node: Tree): boolean => {
  const value = node.kind === 'object' ? node.entries.get('case') : undefined;
  return value?.kind === 'text' && value.text === 'exact';
};

const termsOf =
  (exact: boolean): Read<Matcher> =>
  (node, notes) => {
    const form = objectOf('a matcher of terms', {
      terms: required(someOf('terms', term(exact))),
      case: caseKey,
      ...limits,
    })(node, notes);
    if (form === undefined) return undefined;
    return { terms: form.terms, ...(exact ? { exact } : {}), ...limitsOf(form) };
  };

/** In double quotes `\b` is a backspace, to YAML and to JSON; nobody looks for that. */
const hasNoBackspace = (notes: Notes, node: TextNode): boolean => {
  const at = node.text.indexOf('\b');
  if (at < 0) return true;
  const message =
    "In the pattern: Found a backspace, which \\b means in double quotes: use single quotes, as in '\\bword', or write the backslash twice.";
  problem(notes, 'escape', node, message, offsetIn(node, at));
  return false;
};

const patternText =
  (exact: boolean): Read<string> =>
  (node, notes) => {
    const text = asLine(notes, node, 'a pattern');
    if (text === undefined) return undefined;
    const length = countCharacters(text.text);
    if (length > PATTERN_MOST) {
      const message = `This pattern has ${length} characters; the limit is ${PATTERN_MOST}: split it into several.`;
      return problem(notes, 'limit', node, message);
    }
    if (!hasNoBackspace(notes, text)) return undefined;
    const read = parsePattern(text.text, exact);
    if ('faults' in read) {
      for (const { at, message } of read.faults)
        problem(notes, 'pattern', node, `In the pattern: ${message}`, offsetIn(text, at));
      return undefined;
    }
    if (read.pattern.matchesEmpty) {
      const message = `The pattern ${shown(text)} matches the empty text, so it is too broad: it must need at least one character.`;
      return problem(notes, 'too-broad', node, message);
    }
    notes.patterns.push({ pattern: read.pattern, node: text });
    return text.text;
  };

const patternOf =
  (exact: boolean): Read<Matcher> =>
  (node, notes) => {
    const form = objectOf('a pattern', {
      pattern: required(patternText(exact)),
      case: caseKey,
      ...limits,
    })(node, notes);
    return form && { pattern: form.pattern, ...(exact ? { exact } : {}), ...limitsOf(form) };
  };

/** The names of the built-in detectors, from a to z. */
export const detectorNames: readonly string[] = [...detectors.keys()].sort();

const detectorName: Read<string> = (node, notes) => {
  const text = asLine(notes, node, 'a detector');
  if (text === undefined || detectors.has(text.text)) return text?.text;
  const message = `Found ${shown(text)}, which is an unknown detector; there are ${detectorNames.join(', ')}.${didYouMean(text.text, detectorNames)}`;
  return problem(notes, 'unknown-detector', node, message);
};

const hosts: Read<'any' | readonly string[]> = (node, notes) => {
  if (node.kind === 'text') {
    if (node.text === 'any') return 'any';
    const message = `Found ${shown(node)}; a link is any, or a list of domains: write [ ${node.text} ].`;
    return problem(notes, 'type', node, message);
  }
  return someOf('domains', domain)(node, notes);
};

const hasKey = (node: Tree, key: string): node is ObjectNode =>
  node.kind === 'object' && node.entries.has(key);

const notForm = objectOf('a "not"', { not: required((node, notes) => matcher(node, notes)) });

const member: Read<Member> = (node, notes) =>
  hasKey(node, 'not') ? notForm(node, notes) : matcher(node, notes);

const members: Read<readonly Member[]> = (node, notes) => {
  const first = node.kind === 'list' ? node.items[0] : undefined;
  if (first !== undefined && hasKey(first, 'not')) {
    const message =
      'The first member of all is a "not"; it must find something, since its words are the ones marked: put it after another.';
    problem(notes, 'not', first, message);
  }
  return someOf('matchers', member)(node, notes);
};

/**
 * Where a matcher stands: `unless` itself and the members of its list or `any` may say how far they
 * reach; what is further inside, and everything in `find`, may not.
 */
type Place = 'unless' | 'part' | 'inside';

const placeOfMembers = (place: Place): Place => (place === 'unless' ? 'part' : 'inside');

const forms: Readonly<
  Record<(typeof matcherForms)[number], (exact: boolean, place: Place) => Read<Matcher>>
> = {
  terms: termsOf,
  pattern: patternOf,
  detector: () => objectOf('a detector', { detector: required(detectorName), ...limits }),
  link: () => objectOf('a link', { link: required(hosts), ...limits }),
  any: (_, place) => anyOf(place),
  all: () => allOf,
  count: () => countOf,
};

const anyOf =
  (place: Place): Read<Matcher> =>
  (node, notes) => {
    const form = objectOf('an any', {
      any: required(someOf('matchers', matcherAt(placeOfMembers(place)))),
      within: optional(place === 'inside' ? noWindow : partWindow),
      ...limits,
    })(node, notes);
    if (form === undefined) return undefined;
    const { any, within } = form;
    return { any, ...(within === undefined ? {} : { within }), ...limitsOf(form) };
  };

const allOf: Read<Matcher> = (node, notes) => {
  const form = objectOf('an all', {
    all: required(members),
    within: optional(memberWindow),
    'in-order': optional(yesOrNo('in-order')),
    ...limits,
  })(node, notes);
  if (form === undefined) return undefined;
  const { all, within = 'post', 'in-order': inOrder } = form;
  return { all, within, ...(inOrder === true ? { inOrder } : {}), ...limitsOf(form) };
};

const countOf: Read<Matcher> = (node, notes) => {
  const form = objectOf('a count', {
    count: required((child, to) => matcher(child, to)),
    'at-least': required(wholeNumber('at-least', 1)),
    ...limits,
  })(node, notes);
  return form && { count: form.count, atLeast: form['at-least'], ...limitsOf(form) };
};

const refuseObject = (node: ObjectNode, notes: Notes): undefined => {
  const [key, value] = [...node.entries][0] ?? [];
  if (key === undefined || value === undefined)
    return problem(
      notes,
      'matcher',
      node,
      `Found an object with no keys; a matcher has one of ${matcherForms.join(', ')}.`,
    );
  if (hasKey(node, 'not')) {
    const message =
      'Found a "not" outside all; only a member of all may be absent: write { all: [ …, { not: … } ] }.';
    return problem(notes, 'not', node, message, keyAt(node.entries.get('not') ?? node));
  }
  const message = `Found ${shown(node)}; a matcher is words, a list, or an object with one of ${matcherForms.join(', ')}.${didYouMean(key, matcherForms)}`;
  return problem(notes, 'matcher', node, message, keyAt(value));
};

const readObject = (node: ObjectNode, notes: Notes, place: Place): Matcher | undefined => {
  const [form, other] = matcherForms.filter((key) => node.entries.has(key));
  if (form === undefined) return refuseObject(node, notes);
  if (other === undefined) return forms[form](isExact(node), place)(node, notes);
  const message = `Found ${form} and ${other} in one matcher; it has one of them: make two matchers of it, in any or all.`;
  return problem(notes, 'matcher', node, message, keyAt(node.entries.get(other) ?? node));
};

const isNested = ({ kind }: Tree): boolean => kind === 'object' || kind === 'list';

const readList = (node: ListNode, notes: Notes, place: Place): Matcher | undefined => {
  if (node.items.some(isNested)) {
    const any = someOf('matchers', matcherAt(placeOfMembers(place)))(node, notes);
    return any && { any };
  }
  const terms = someOf('terms', term(false))(node, notes);
  return terms && { terms };
};

const matcherAt =
  (place: Place): Read<Matcher> =>
  (node, notes) => {
    if (node.kind === 'object') return readObject(node, notes, place);
    if (node.kind === 'list') return readList(node, notes, place);
    if (node.kind === 'text') {
      const one = term(false)(node, notes);
      return one === undefined ? undefined : { terms: [one] };
    }
    return refuse(
      notes,
      node,
      `a matcher is words, a list, or an object with one of ${matcherForms.join(', ')}`,
    );
  };

/** Anything that finds spans. */
export const matcher: Read<Matcher> = matcherAt('inside');

/** The matcher of an `unless`, whose parts may say how far they reach. */
export const exception: Read<Matcher> = matcherAt('unless');
