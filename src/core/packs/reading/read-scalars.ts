import { didYouMean } from '../../text/nearest.ts';
import type { Tree } from '../source/tree.ts';
import { asLine, problem, type Read, refuse, shown } from './read.ts';

/** Words of a short list, numbers, yes and no. */

/**
 * One of a few words. `what` is a noun with its article: "a level". `meant` may turn a word that others
 * use for one of them into it, to be suggested.
 */
export const oneOf =
  <const Option extends string>(
    what: string,
    options: readonly Option[],
    meant: (word: string) => string = (word) => word,
  ): Read<Option> =>
  (node, notes) => {
    const text = asLine(notes, node, `${what} (${options.join(', ')})`);
    if (text === undefined) return undefined;
    const found = options.find((option) => option === text.text);
    if (found !== undefined) return found;
    const message = `Found ${shown(text)}, which is not ${what}; allowed are ${options.join(', ')}.${didYouMean(meant(text.text), options)}`;
    return problem(notes, 'unknown-value', node, message);
  };

// Numbers of YAML 1.2's core schema (section 10.3.2).
const yamlNumber = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

const asNumber = (node: Tree): number | null => {
  if (node.kind === 'literal') return typeof node.value === 'number' ? node.value : null;
  return node.kind === 'text' && node.plain && yamlNumber.test(node.text)
    ? Number(node.text)
    : null;
};

const readNumber =
  (allowed: string, isAllowed: (value: number) => boolean): Read<number> =>
  (node, notes) => {
    const value = asNumber(node);
    if (value !== null && isAllowed(value)) return value;
    if (node.kind !== 'text' && node.kind !== 'literal') return refuse(notes, node, allowed);
    const inQuotes = node.kind === 'text' && !node.plain && yamlNumber.test(node.text);
    const isHuge = value !== null && value > Number.MAX_SAFE_INTEGER && !inQuotes;
    const most = isHuge ? `, and the largest is ${Number.MAX_SAFE_INTEGER}` : '';
    const mend = inQuotes ? ': take the quotes away' : most;
    const message = `Found ${inQuotes ? 'the text ' : ''}${shown(node)}; ${allowed}${mend}.`;
    return problem(notes, 'number', node, message);
  };

/** A whole number from `least`. `what` is a noun with its article: "a version". */
export const wholeNumber = (what: string, least: number): Read<number> =>
  readNumber(
    `${what} is a whole number from ${least}`,
    (value) => Number.isSafeInteger(value) && value >= least,
  );

/** A number from 0. */
export const amount = (what: string): Read<number> =>
  readNumber(`${what} is a number from 0`, (value) => Number.isFinite(value) && value >= 0);

/** `true` or `false`. */
export const yesOrNo =
  (what: string): Read<boolean> =>
  (node, notes) => {
    if (node.kind === 'literal' && typeof node.value === 'boolean') return node.value;
    const word = node.kind === 'text' && node.plain ? node.text : '';
    // The forms of YAML 1.2's core schema (section 10.3.2); those of YAML 1.1 (yes, on) are words.
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(word)) return word.toLowerCase() === 'true';
    const isYes = /^(?:y|yes|on)$/i.test(word);
    const mend = isYes || /^(?:n|no|off)$/i.test(word) ? `: write ${isYes}` : '';
    return refuse(notes, node, `${what} is true or false${mend}`);
  };
