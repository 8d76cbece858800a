import { readTerm, type Term } from '../../terms/term.ts';
import { didYouMean } from '../../text/nearest.ts';
import { quoted } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import { keyAt, pathOf, type TextNode, type Tree } from '../source/tree.ts';
import { hint } from './hint.ts';
import { commonLists, isListName, listNamedBy } from './list-names.ts';
import { asLine, entriesOf, listOf, problem, type Read, shown, warnOfCut } from './read.ts';
import { isShortName } from './read-ids.ts';
import { hasGoodCharacters } from './read-texts.ts';

/** Terms, domains, and the lists of them. */

/** The limit of format 1 for the terms of a pack, in matchers and lists. */
export const TERMS_MOST = 200_000;

const noteTerm = (notes: Notes, node: TextNode, term: Term): void => {
  notes.terms.push({ term, node });
  if (notes.terms.length !== TERMS_MOST + 1) return;
  const message = `This is the term number ${TERMS_MOST + 1}; the limit for a pack is 200,000 terms: split it into several packs.`;
  problem(notes, 'limit', node, message);
};

// Looks like the name of a list, and could not be one.
const almostListName = /^\$\p{Ll}[\p{Ll}\p{Nd}\p{M}_.-]*$/u;

/** The `$name` of a list that is known; undefined once it has been noted that it is not. */
const knownList = (notes: Notes, node: TextNode, name: string): string | undefined => {
  const { lists } = notes.names;
  if (lists.has(name)) return node.text;
  const [list = '', ...behind] = name.split('.');
  if (behind.length > 0 && lists.has(list) && !notes.names.domainLists.has(list)) {
    const only = `Found ${quoted(`$${name}`)}; behind the name of a list only ".otherwise" can stand, for the other forms of its names: "$${list}.otherwise".`;
    return problem(notes, 'unknown-list', node, only);
  }
  const message = `Found the list ${quoted(`$${name}`)}, which is an unknown list: declare it under lists, if only as [].${hint(notes, name, lists, '$')}`;
  return problem(notes, 'unknown-list', node, message);
};

/** What a term without quotes looks like that somebody meant otherwise, and how it is said. */
const slips: readonly (readonly [form: RegExp, said: string])[] = [
  [/^-\p{L}/u, 'begins with a "-": a list item has a space behind it'],
  [/^[–—•·]/u, 'begins with a sign that is no "-": a list item begins with "- "'],
  [/^[“”„‘’«»]|[“”„‘«»]$/u, 'has quotation marks that YAML takes for letters: use " or \''],
  [
    /; |, .*, /,
    'has a comma or semicolon in it, and is one term: write each as an item of its own',
  ],
];

/** Warns of a term that is most likely a slip; in quotes it is meant as it is. */
const warnOfSlip = (notes: Notes, node: TextNode): void => {
  if (!node.plain) return;
  // One comma in an item of a list may be part of a saying ("drop dead, all of you"); behind `find:` it hardly is.
  const text = typeof node.up?.key === 'string' ? node.text.replace(', ', '; ') : node.text;
  const said = slips.find(([form]) => form.test(text))?.[1];
  if (said === undefined) return;
  const message = `The term ${shown(node)} ${said}; or put all of it in quotes, if it is meant so.`;
  notes.warnings.push({ code: 'quotes', at: node.at, path: pathOf(node), message });
};

/** A term that stands for itself. */
const plainTerm = (node: TextNode, notes: Notes, exact: boolean): string | undefined => {
  warnOfCut(notes, node);
  warnOfSlip(notes, node);
  if (!hasGoodCharacters(notes, node, 0, node.text)) return undefined;
  const term = readTerm(node.text, exact);
  if ('fault' in term) {
    const code = node.text.includes('*') ? 'wildcard' : 'term';
    const message =
      code === 'wildcard'
        ? `The term ${shown(node)} ${term.fault}.`
        : `The term ${shown(node)} ${term.fault}: write one, or leave it out.`;
    return problem(notes, code, node, message);
  }
  noteTerm(notes, node, term);
  return node.text;
};

/** A term of a matcher, or the `$name` of a list. With `exact` its capitals count. */
export const term =
  (exact: boolean): Read<string> =>
  (node, notes) => {
    const text = asLine(notes, node, 'a term');
    if (text === undefined) return undefined;
    const name = listNamedBy(text.text);
    if (name !== null) return knownList(notes, text, name);
    if (almostListName.test(text.text)) return knownList(notes, text, text.text.slice(1));
    return plainTerm(text, notes, exact);
  };

/** Host names as RFC 1123, section 2.1, has them, in letters of any alphabet, with at least one dot. */
const label = '[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}-]{0,61}[\\p{L}\\p{M}\\p{Nd}])?';
const domainForm = new RegExp(
  `^(?:${label}\\.)+(?:[xX][nN]--[a-zA-Z0-9-]{1,59}|\\p{L}[\\p{L}\\p{M}]{1,62})$`,
  'u',
);
const DOMAIN_MOST = 253;

const whyNoDomain = (text: string): string => {
  if (/^[a-z]+:/i.test(text)) return 'leave the scheme out';
  if (text.startsWith('*')) return 'leave the "*." out, since subdomains count anyway';
  if (/[/?#]/.test(text)) return 'leave the path out, since any path counts anyway';
  return 'write it as acme.example';
};

const plainDomain = (node: TextNode, notes: Notes): string | undefined => {
  if (domainForm.test(node.text) && node.text.length <= DOMAIN_MOST) {
    const term = readTerm(node.text);
    if (!('fault' in term)) noteTerm(notes, node, term);
    return node.text;
  }
  const message = `Found ${shown(node)}, which is no domain: ${whyNoDomain(node.text)}.`;
  return problem(notes, 'domain', node, message);
};

/** A domain of a `link`, or the `$name` of a list of domains. */
export const domain: Read<string> = (node, notes) => {
  const text = asLine(notes, node, 'a domain');
  if (text === undefined) return undefined;
  return text.text.startsWith('$')
    ? knownList(notes, text, text.text.slice(1))
    : plainDomain(text, notes);
};

/** An item of a named list: a term, or a domain in a list that a link uses. */
const listItem =
  (domains: boolean): Read<string> =>
  (node, notes) => {
    const text = asLine(notes, node, domains ? 'a domain' : 'a term');
    if (text === undefined) return undefined;
    if (listNamedBy(text.text) !== null) {
      const message = `Found ${shown(text)}; a list can't hold another list: write its words here, or name both lists in the rule.`;
      return problem(notes, 'list-name', node, message);
    }
    return domains ? plainDomain(text, notes) : plainTerm(text, notes, false);
  };

const isGoodListName = (key: string, value: Tree, notes: Notes): boolean => {
  if (isListName(key)) return isShortName('a list', key, value, notes);
  const message = `Found ${quoted(key)}; the name of a list has lowercase letters, digits and "-", a letter first, as in "code-names".${didYouMean(key, commonLists)}`;
  problem(notes, 'list-name', value, message, keyAt(value));
  return false;
};

const isDeclaredList = (key: string, value: Tree, notes: Notes): boolean => {
  const { lists: known } = notes.names;
  if (known.has(key)) return true;
  const message = `Found the list ${quoted(key)}, which is an unknown list: examples-with fills lists that the pack has; declare it under lists, if only as [].${hint(notes, key, known)}`;
  problem(notes, 'unknown-list', value, message, keyAt(value));
  return false;
};

type IsName = (key: string, value: Tree, notes: Notes) => boolean;

const namedLists =
  (isName: IsName): Read<Readonly<Record<string, readonly string[]>>> =>
  (node, notes) => {
    const read = (list: Tree): readonly string[] | undefined => {
      const isDomains = notes.names.domainLists.has(String(list.up?.key));
      return listOf(isDomains ? 'domains' : 'terms', listItem(isDomains))(list, notes);
    };
    const entries = entriesOf('lists', isName, read)(node, notes);
    return entries === undefined ? undefined : Object.fromEntries(entries);
  };

/** Named lists of terms and domains. */
export const lists = namedLists(isGoodListName);

/** Lists that are filled only while examples run; the pack must know each. */
export const exampleLists = namedLists(isDeclaredList);
