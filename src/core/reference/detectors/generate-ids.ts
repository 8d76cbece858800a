import fc from 'fast-check';
import { digits, grouped, joined, nearly, numbers, words } from './generate-parts.ts';
import { ibanCountries, unregistered } from './iban-countries.ts';
import { luhnHolds, weighted } from './numbers.ts';

/** Numbers with check digits: right, or right but for something. */

const withLuhn = (start: string): string =>
  [...'0123456789'].map((last) => start + last).find(luhnHolds) ?? start;

const prefixes = words(
  '4|4929|51|55|56|50|5019|58|59|2220|2221|2720|2721|2202|34|37|36|35|30|300|305|306|38|3528|3589|3590|3527|' +
    '6011|6012|60|62|63|64|644|643|65|66|67|68|81|8171|8172|9792|1800|2131|1|9|7',
);

const lengths = fc.constantFrom(12, 13, 14, 14, 15, 15, 16, 16, 16, 17, 18, 19, 19);

const madeCard = fc
  .tuple(prefixes, lengths, digits(20))
  .map(([prefix, length, rest]) => withLuhn((prefix + rest).slice(0, length - 1)));

const cardSizes = '20|20|4 4 4|4 4 4|4 4 4 4|4 6|4 3 3|6|8|4 4|2 2 4 4';

const publishedCard = words('4111111111111111|4242424242424242|378282246310005|5555555555554444');

/** Card numbers, and those of tests. */
export const card = fc.oneof(
  { weight: 6, arbitrary: nearly(grouped(madeCard, cardSizes)) },
  { weight: 1, arbitrary: grouped(publishedCard, cardSizes) },
);

const alphabets: Readonly<Record<string, string>> = {
  n: '0123456789',
  a: 'ABKZ',
  c: '0123456789AZM',
};

const account = (structure: string): fc.Arbitrary<string> =>
  joined(
    ...[...structure.matchAll(/(\d+)([nac])/g)].map(([, count, kind = 'n']) =>
      fc.string({
        unit: fc.constantFrom(...(alphabets[kind] ?? '')),
        minLength: Number(count),
        maxLength: Number(count),
      }),
    ),
  );

/** The account with its check digits, 98 less the remainder of account, country and `00` by 97 (ISO 13616-1). */
const withCheckDigits = (country: string, of: string): string => {
  const number = [...`${of}${country}00`].map((unit) => Number.parseInt(unit, 36)).join('');
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${of}`;
};

const structures = { ...ibanCountries, ...unregistered };

const country = fc.oneof(fc.constantFrom(...Object.keys(structures)), words('NO|GB|FR|BR'));

const madeIban = country.chain((code) =>
  account(structures[code] ?? '').map((of) => withCheckDigits(code, of)),
);

/** International account numbers, in capitals or not. */
export const iban = nearly(
  grouped(madeIban, '40|40|4 4 4 4 4 4 4 4 4|4 4 4 4 4 4 4 4 4|4 4 2|2 2 4 4|4'),
).chain((written) => fc.constantFrom(written, written, written.toLowerCase()));

/** Both control digits, the first for a remainder of 0 to 4, of which 4 is wrong in both regimes. */
const withControlDigits = (nine: string): string =>
  Array.from({ length: 100 }, (_, at) => nine + String(at).padStart(2, '0')).find(
    (all) =>
      weighted(all, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 <= 4 &&
      weighted(all, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  ) ?? `${nine}00`;

const madeNationalId = joined(
  fc.oneof(numbers(0, 33), numbers(39, 73)),
  fc.oneof(numbers(0, 13), numbers(0, 13), numbers(40, 53), numbers(64, 93)),
  numbers(0, 99),
  digits(3),
).map(withControlDigits);

/** Fødselsnummer, D-numbers and synthetic numbers. */
export const nationalId = nearly(
  grouped(madeNationalId, '11|11|6|6|4 2|2 2 2|2 2 2 3|2 2 2 2|6 3|9'),
);

/** Social security numbers, given out or not. */
export const socialSecurity = grouped(
  joined(
    words('000|001|536|665|666|667|899|900|987|078|219'),
    fc.oneof(numbers(0, 2), words('22|65|05|09')),
    words('0000|0001|1478|4320|4329|1120|9999'),
  ),
  '3 2|3 2|3 2|9|2 3',
);
