import fc from 'fast-check';
import { digits, groups, joined, nearly, numbers, words } from './generate-parts.ts';

/** What is written in forms of its own: addresses, amounts, days, telephones. */

const octet = words('0|1|00|01|10|84|127|192|255|256|1234|7|a');
const four = fc.array(octet, { minLength: 3, maxLength: 5 }).map((all) => all.join('.'));
const group = words('0|1|00|30|ff|db8|2001|fe80|dead|beef|12345|g|0001');
const eight = fc.array(group, { minLength: 7, maxLength: 9 }).map((all) => all.join(':'));
const colons = fc
  .array(joined(group, words(':|:|:|::|:::')), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(''));

/** Addresses of the internet protocol. */
export const ip = fc.oneof(
  four,
  eight,
  joined(words('|:|::'), colons, fc.oneof(group, words('|'), four)),
);

/** Numbers with thousands and decimals, of some language or none. */
export const amount = fc.oneof(
  digits(1, 4),
  joined(digits(1, 4), words(' |,|.|\u00a0'), digits(2, 4)),
  joined(digits(1, 3), words(' |,|.'), digits(3), words(',|.| '), digits(1, 3)),
);

const label = words('a|b|kari|no|com|n|1|x1|øl|a-b|-||sub|日本');
const name = fc.array(joined(label, words("||.|+|'|-|_|%|!")), { minLength: 1, maxLength: 3 });
const host = fc.array(label, { minLength: 1, maxLength: 4 });

/** Mail addresses. */
export const mail = fc
  .tuple(name, words('@|@|@|@@| @'), host)
  .map(([before, at, after]) => `${before.join('')}${at}${after.join('.')}`);

const month = words(
  'januar|feb|mars|april|mai|jun|juli|AUGUST|sept|okt|november|des|marsvin|desimaler|' +
    'January|Feb|March|Apr|May|JUNE|July|Aug|Sept.|Oct|Nov|December|march|may',
);
const dayOfMonth = fc.oneof(fc.integer({ min: 0, max: 33 }).map(String), numbers(0, 33));
const monthInDigits = fc.oneof(dayOfMonth, numbers(1, 12), numbers(1, 12));
const year = words('2027|27|03|1999|1899|2100|202|20275|12|');
const sign = words('.|.|/|/|-|-| |. ');

const inDigits = fc
  .tuple(dayOfMonth, sign, monthInDigits, sign, year)
  .map(([first, between, second, other, last]) =>
    [first, between, second, last.endsWith('7') ? between : other, last].join(''),
  );

/** Days with their month. */
export const day = fc.oneof(
  inDigits,
  inDigits,
  joined(words('2027|1899|27'), words('-'), numbers(0, 13), words('-'), dayOfMonth),
  joined(dayOfMonth, words('. |.| ||th |st of |th of | of '), month, words(' |, |'), year),
  joined(month, words(' |. |'), dayOfMonth, words('|th|st'), words(' |, |,|'), year),
);

const from = (first: string, count: number): fc.Arbitrary<string> =>
  joined(fc.constantFrom(...first), digits(count - 1));

const american = groups(from('12359', 3), from('12359', 3), digits(4));
const norwegian = fc.oneof(
  groups(from('0123456789', 3), digits(2), digits(3)),
  groups(from('0123456789', 2), digits(2), digits(2), digits(2)),
  from('123456789', 8),
);
const british = fc.oneof(
  groups(words('07700|01632|0770'), digits(6)),
  groups(words('020|(020)|0161|0113|0800|0300|07700'), digits(3, 4), digits(3, 4)),
);

/** Telephone numbers of Norway, America, Britain and a few others. */
export const phone = nearly(
  fc.oneof(
    norwegian,
    american,
    british,
    joined(words('('), from('2359', 3), words(') |)|)-'), from('2359', 3), words('-| '), digits(4)),
    joined(words('1 |1-|1.'), american),
    joined(words('+47|+47 |(+47) |0047 |00 47 |+47-'), norwegian),
    joined(words('+1 |+1|001 |+1-|+1.'), american),
    joined(words('+44 |+44 (0)|+46 |+45 |+372 |+999 '), norwegian),
  ),
);

/** Exclamation and question marks in a row. */
export const marks = fc.string({ unit: words('!|!|?|！|？'), minLength: 1, maxLength: 5 });
