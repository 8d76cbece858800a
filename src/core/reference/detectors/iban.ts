import type { Span } from '../../text/span.ts';
import { ibanCountries, unregistered } from './iban-countries.ts';
import { beginsAfter, endsBefore, leftmostLongest } from './spans.ts';

const classes: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' };

const accountOf = (country: string): RegExp | null => {
  const structure = ibanCountries[country] ?? unregistered[country];
  if (structure === undefined) return null;
  const parts = structure.replace(
    /(\d+)([nac])/g,
    (_, count: string, of: string) => `${classes[of] ?? ''}{${count}}`,
  );
  return new RegExp(`^${parts}$`);
};

/** The remainder of the number by 97, letters as 10 to 35, the first four characters last (ISO 7064, MOD 97-10). */
const remainder = (iban: string): number =>
  [...(iban.slice(4) + iban.slice(0, 4))]
    .flatMap((character) => [...String(Number.parseInt(character, 36))])
    .reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

const isIban = (iban: string): boolean =>
  /^[A-Z]{2}(?!00|01|99)[0-9]{2}/.test(iban) &&
  accountOf(iban.slice(0, 2))?.test(iban.slice(4)) === true &&
  remainder(iban) === 1;

/** In one, in groups of four with one separator throughout, or, with an account of digits, in any groups. */
const isGrouped = (written: string): boolean =>
  /^[A-Z0-9]+$/.test(written) ||
  /^[A-Z0-9]{4}(?: [A-Z0-9]{4})*(?: [A-Z0-9]{1,3})?$/.test(written) ||
  /^[A-Z0-9]{4}(?:-[A-Z0-9]{4})*(?:-[A-Z0-9]{1,3})?$/.test(written) ||
  /^[A-Z]{2}[0-9]{2}(?:[ .-]?[0-9])+$/.test(written);

/** International bank account numbers. */
export const iban = (text: string): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) => {
      const written = whole.slice(start, end).replace(/[a-z]/g, (letter) => letter.toUpperCase());
      return (
        /^[A-Z]{2}[0-9]{2}/.test(written) &&
        isGrouped(written) &&
        isIban(written.replace(/[ .-]/g, '')) &&
        !endsBefore(whole, start, /[\p{L}\p{M}\p{Nd}_#/=@]/u) &&
        !beginsAfter(whole, end, /[\p{L}\p{M}\p{Nd}_]/u)
      );
    },
    66,
  );
