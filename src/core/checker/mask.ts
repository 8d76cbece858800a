const HIDDEN = '•';

// A card is known by its last four digits, as receipts print them (PCI DSS, requirement 3.4).
const CARD_DIGITS = 14;
const CARD_SHOWN = 4;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Hides words with digits in them whole, since a secret mixes both; of a card the last digits stay. */
const hideDigits = (text: string): string => {
  const digits = count(text, /\p{Nd}/gu);
  let hidden = digits >= CARD_DIGITS && !/\p{L}/u.test(text) ? digits - CARD_SHOWN : digits;
  return text.replace(/[\p{L}\p{M}\p{Nd}_]*\p{Nd}[\p{L}\p{M}\p{Nd}_]*/gu, (word) =>
    word.replace(/[\p{L}\p{Nd}_]/gu, (character) => {
      if (/\p{Nd}/u.test(character)) hidden -= 1;
      return hidden >= 0 ? HIDDEN : character;
    }),
  );
};

/** `ola@firma.no` as `o••@firma.no`: who knows the address will know it again. */
const hideMailName = (address: string): string => {
  const at = address.lastIndexOf('@');
  const [first = '', ...rest] = Array.from(address.slice(0, at));
  const shown = rest.length === 0 ? HIDDEN : first;
  return shown + HIDDEN.repeat(rest.length) + address.slice(at);
};

/** A key, token or password: one word with letters and digits. */
const isSecretWord = (found: string): boolean =>
  !/\s/u.test(found) && /\p{L}/u.test(found) && /\p{Nd}/u.test(found);

/**
 * Words found with what is secret in them hidden. Separators stay. Of a payment card the last four
 * digits stay; of a mail address the first letter and the domain; of a key or token nothing, since
 * its parts without digits are as secret; without digits all is hidden.
 */
export const masked = (found: string): string => {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(found)) return hideMailName(found);
  if (/PRIVATE KEY/.test(found)) return HIDDEN.repeat(3);
  if (isSecretWord(found)) return found.replace(/[\p{L}\p{M}\p{Nd}_]/gu, HIDDEN);
  return /\p{Nd}/u.test(found)
    ? hideDigits(found)
    : found.replace(/[\p{L}\p{M}]+/gu, HIDDEN.repeat(3));
};
