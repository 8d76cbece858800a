const HIDDEN = '•';

// A card is known by its last four digits, as receipts print them (PCI DSS, requirement 3.4).
const CARD_DIGITS = 14;
const CARD_SHOWN = 4;

const hideDigits = (text: string): string => {
  const digits = text.replace(/\P{Nd}/gu, '').length;
  let hidden = digits >= CARD_DIGITS ? digits - CARD_SHOWN : digits;
  return text.replace(/\p{Nd}/gu, (digit) => {
    hidden -= 1;
    return hidden >= 0 ? HIDDEN : digit;
  });
};

/** `ola@firma.no` as `o••@firma.no`: who knows the address will know it again. */
const hideMailName = (address: string): string => {
  const at = address.lastIndexOf('@');
  const [first = '', ...rest] = Array.from(address.slice(0, at));
  return first + HIDDEN.repeat(rest.length) + address.slice(at);
};

/**
 * Words found with what is secret in them hidden. Separators stay. Of a payment card the last four
 * digits stay; of a mail address the first letter and the domain; without digits all is hidden.
 */
export const masked = (found: string): string => {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(found)) return hideMailName(found);
  return /\p{Nd}/u.test(found) ? hideDigits(found) : found.replace(/[\p{L}\p{M}]+/gu, HIDDEN.repeat(3));
};
