/**
 * What one character becomes before texts and terms are compared (the pack format's "Terms").
 * Facts: Unicode Standard Annex 15 (normalization forms) and 44 (properties), and
 * CaseFolding.txt (statuses C and S are the simple foldings), all as the engine knows them.
 */

// Characters without a width of their own. The Hangul fillers are ignorable as well, but take room.
const vanishing = /(?![\u115F\u1160\u3164\uFFA0])\p{Default_Ignorable_Code_Point}/u;
const dash = /[\p{Pd}\u2212]/u;
const letterOrDigit = /^[\p{L}\p{Nd}]$/u;
const lettersOrDigits = /^[\p{L}\p{Nd}\p{M}]+$/u;

/** Whether a character has no width, so that it vanishes when texts are folded. */
export const vanishes = (point: string): boolean => vanishing.test(point);

/**
 * The simple case folding of one code point. JavaScript has no case folding, but upper and then
 * lower case gives the same classes of equals once the mappings to several characters are left out.
 */
const foldCase = (point: string): string => {
  // The dotless ı and the dotted İ fold to themselves without a locale.
  if (point === '\u0131' || point === '\u0130') return point;
  const upper = point.toUpperCase();
  const single = upper.length === 1 || (upper.length === 2 && (upper.codePointAt(0) ?? 0) > 0xffff);
  const lower = (single ? upper : point).toLowerCase();
  return lower.length <= 2 && [...lower].length === 1 ? lower : point;
};

/** The plain form of a compatibility form of a letter or decimal digit; symbols such as ™ ² ½ stay. */
const toPlain = (point: string): string => {
  if (!letterOrDigit.test(point)) return point;
  const plain = point.normalize('NFKC');
  return lettersOrDigits.test(plain) ? plain : point;
};

const foldPoint = (point: string, keepCase: boolean): string => {
  if (vanishing.test(point)) return '';
  if (dash.test(point)) return '-';
  if (/[\u2018-\u201B]/.test(point)) return "'";
  if (/[\u201C-\u201F]/.test(point)) return '"';
  if (/\p{Zs}/u.test(point)) return ' ';
  const plain = toPlain(point.normalize('NFC'));
  return keepCase ? plain : Array.from(plain, foldCase).join('');
};

const folded = new Map<string, string>();
const foldedExact = new Map<string, string>();

/**
 * The folded form of one code point: empty where it vanishes, several characters for ligatures.
 * With `keepCase` everything but the capitals is folded.
 */
export const foldCharacter = (point: string, keepCase: boolean): string => {
  const memory = keepCase ? foldedExact : folded;
  let result = memory.get(point);
  if (result === undefined) {
    result = foldPoint(point, keepCase);
    memory.set(point, result);
  }
  return result;
};
