import { levels, type Pack, type Policy, type Rule, type Section } from '../pack.ts';
import { quoted } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import { keyAt, type Tree } from '../source/tree.ts';
import { hint } from './hint.ts';
import {
  entriesOf,
  listOf,
  objectOf,
  optional,
  problem,
  type Read,
  recordOf,
  required,
} from './read.ts';
import { accounts } from './read-accounts.ts';
import { builtinIds, isId, packId } from './read-ids.ts';
import { rule } from './read-rule.ts';
import { amount, oneOf, wholeNumber } from './read-scalars.ts';
import { lists } from './read-terms.ts';
import { language, localText, words } from './read-texts.ts';
import { contact, date, httpsUrl } from './read-values.ts';
import { calendar } from './read-when.ts';

/** A whole pack. */

/** The limit of format 1 for the rules of a pack. */
export const RULES_MOST = 20_000;

const formatVersion: Read<number> = (node, notes) => {
  const version = wholeNumber('the format version', 1)(node, notes);
  if (version === undefined || version === 1) return version;
  const message = `Found format version ${version}; this program knows version 1: update it, or write "omtanke: 1".`;
  return problem(notes, 'format-version', node, message);
};

const sentences = optional(listOf('sentences', localText('a sentence')));

const sectionFields = objectOf('a section', {
  title: required(localText('a title')),
  summary: optional(localText('a summary')),
  do: sentences,
  avoid: sentences,
  url: optional(httpsUrl),
});

const section: Read<Section> = (node, notes) => {
  const read = sectionFields(node, notes);
  if (read === undefined) return undefined;
  const { summary = '', do: good = [], avoid = [], ...same } = read;
  return { id: String(node.up?.key), ...same, summary, do: good, avoid };
};

const policyFields = objectOf('a policy', {
  summary: optional(localText('a summary')),
  url: optional(httpsUrl),
  free: sentences,
  sections: optional(entriesOf('sections', isId('a section'), section)),
});

const policy: Read<Policy> = (node, notes) => {
  const read = policyFields(node, notes);
  if (read === undefined) return undefined;
  const { free = [], sections = [], ...same } = read;
  return { ...same, free, sections: sections.map(([, value]) => value) };
};

const rules: Read<readonly Rule[]> = (node, notes) => {
  if (node.kind === 'object' && node.entries.size > RULES_MOST) {
    const first = [...node.entries.values()][RULES_MOST] ?? node;
    const message = `Found ${node.entries.size} rules; the limit for a pack is 20,000 rules: split it into several packs.`;
    problem(notes, 'limit', first, message, keyAt(first));
  }
  return entriesOf('rules', isId('a rule'), rule)(node, notes)?.map(([, value]) => value);
};

/** Notes a key of `adjust` that names no built-in rule. */
const isBuiltinRule = (key: string, value: Tree, notes: Notes): boolean => {
  const known = notes.names.builtinRules;
  const [pack = '', name, ...more] = key.split('/');
  if (known?.has(key)) return true;
  const isForm = name !== undefined && name !== '' && more.length === 0;
  if (known === undefined && isForm && builtinIds.includes(pack)) return true;
  const candidates = known ?? new Set(builtinIds.map((id) => `${id}/${name}`));
  const meant = isForm ? hint(notes, key, candidates) : '';
  const message = `Found ${quoted(key)}, which is no built-in rule; adjust names those only, as pack/rule, such as general/profanity.${meant}`;
  problem(notes, 'unknown-rule', value, message, keyAt(value));
  return false;
};

const fields = objectOf('a pack', {
  omtanke: required(formatVersion),
  id: required(packId),
  version: required(wholeNumber('a version', 1)),
  title: required(localText('a title')),
  language: optional(language),
  publisher: optional(
    objectOf('a publisher', {
      name: optional(words('a name')),
      contact: optional(contact),
      url: optional(httpsUrl),
    }),
  ),
  'review-by': optional(date),
  noise: optional(amount('noise')),
  policy: optional(policy),
  lists: optional(lists),
  accounts: optional(accounts),
  calendar: optional(calendar),
  rules: optional(rules),
  adjust: optional(recordOf('adjust', isBuiltinRule, oneOf('a level or off', [...levels, 'off']))),
});

/** A pack from its tree. */
export const readPack: Read<Pack> = (node, notes) => {
  const read = fields(node, notes);
  if (read === undefined) return undefined;
  const { omtanke: _, 'review-by': reviewBy, language: own = 'en', ...same } = read;
  return {
    ...same,
    language: own,
    ...(reviewBy === undefined ? {} : { reviewBy }),
    policy: same.policy ?? { free: [], sections: [] },
    lists: same.lists ?? {},
    rules: same.rules ?? [],
  };
};
