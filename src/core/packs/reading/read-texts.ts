import type { LocalText } from '../pack.ts';
import { quoted, shortened } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import { offsetIn } from '../source/offset-in.ts';
import { keyAt, type ObjectNode, type TextNode, type Tree } from '../source/tree.ts';
import {
  asLine,
  asText,
  isBracedWord,
  problem,
  type Read,
  recordOf,
  someOf,
  warnOfCut,
} from './read.ts';

/** Words that people read, and the languages that they are in. */

/** The limit of format 1 for a text, in characters. */
export const TEXT_MOST = 500;

/** How many characters a text has; an emoji outside the first plane is one. */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

// Control characters but for line breaks, halves of surrogate pairs, and the bidirectional embeddings, overrides, isolates.
const unsafeCharacter = /(?![\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const bracedWord = /\{\s*[\p{L}\p{Nd}_.-]+\s*\}/gu;

const unicodeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (character: string): string => {
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair';
  return /\p{Cc}/u.test(character) ? 'control character' : 'bidirectional control character';
};

/** Whether text from `start` on has no control character; the first that it has is noted at its place. */
export const hasGoodCharacters = (
  notes: Notes,
  node: TextNode,
  start: number,
  text: string,
): boolean => {
  const found = unsafeCharacter.exec(text);
  if (found === null) return true;
  const kind = kindOf(found[0]);
  const message = `Found the ${kind} ${unicodeName(found[0])}; only letters, signs and line breaks are allowed: remove it.`;
  problem(notes, 'control-character', node, message, offsetIn(node, start + found.index));
  return false;
};

const isShortEnough = (notes: Notes, node: TextNode, text: string): boolean => {
  const count = text.length <= TEXT_MOST ? 0 : countCharacters(text);
  if (count <= TEXT_MOST) return true;
  const message = `Found ${count} characters; a text is too long with more than ${TEXT_MOST}: shorten it.`;
  problem(notes, 'text-length', node, message);
  return false;
};

// A text has 500 characters; more placeholders than this are one mistake.
const MOST_TOLD = 20;

/** `{match}` is the words found; any other `{word}` means nothing, and would be shown as it is. */
const hasGoodPlaceholders = (notes: Notes, node: TextNode, mayMatch: boolean): boolean => {
  let bad = 0;
  for (const { 0: word, index } of node.text.matchAll(bracedWord)) {
    if (mayMatch && word === '{match}') continue;
    bad += 1;
    if (bad > MOST_TOLD) break;
    const message = mayMatch
      ? `Found the placeholder ${shortened(word)}, which means nothing; only {match} is replaced, by the words found: write it so, or leave it out.`
      : `Found the placeholder ${shortened(word)}, which is not replaced here (only {match} in a rule's title, message and advice is): write the words themselves.`;
    problem(notes, 'placeholder', node, message, offsetIn(node, index));
  }
  return bad === 0;
};

/** One string that people read. With `mayMatch` it may hold `{match}`. `what` is a noun with its article. */
export const words =
  (what: string, mayMatch = false): Read<string> =>
  (node, notes) => {
    const written = asText(notes, node, what);
    if (written === undefined) return undefined;
    warnOfCut(notes, written);
    const text = written.text.trim();
    if (text === '')
      return problem(
        notes,
        'empty',
        node,
        `Found no words; ${what} needs some: write them, or leave the key out.`,
      );
    const start = written.text.indexOf(text);
    const checks = [
      isShortEnough(notes, written, text),
      hasGoodCharacters(notes, written, start, text),
      hasGoodPlaceholders(notes, written, mayMatch),
    ];
    return checks.every(Boolean) ? text : undefined;
  };

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

const isLanguageTag = (text: string, node: Tree, notes: Notes, at: number): boolean => {
  if (languageTag.test(text)) return true;
  const message = `Found ${quoted(text)}; a language is a code in lowercase letters, such as en or nb: write one.`;
  problem(notes, 'language', node, message, at);
  return false;
};

/** The code of a language: `en`, `nb`, `pt-BR`. */
export const language: Read<string> = (node, notes) => {
  const text = asLine(notes, node, 'a language')?.text;
  return text !== undefined && isLanguageTag(text, node, notes, node.at) ? text : undefined;
};

/** The languages that a rule or a matcher is for. */
export const languages: Read<readonly string[]> = someOf('languages', language);

const hasLanguage = (node: ObjectNode): boolean =>
  [...node.entries.keys()].some((key) => languageTag.test(key));

/** Text for people, in one language or several. */
export const localText = (what: string, mayMatch = false): Read<LocalText> => {
  const one = words(what, mayMatch);
  const several = recordOf(
    what,
    (key, value, notes) => isLanguageTag(key, value, notes, keyAt(value)),
    one,
  );
  return (node, notes) => {
    if (node.kind !== 'object' || (isBracedWord(node) && !hasLanguage(node)))
      return one(node, notes);
    if (node.entries.size > 0) return several(node, notes);
    return problem(notes, 'empty', node, 'Found no languages; write { en: … } or plain text.');
  };
};
