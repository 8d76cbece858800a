import fc from 'fast-check';

/** What made-up numbers and words are put together from. */

const digit = fc.constantFrom(...'0123456789');

export const digits = (fewest: number, most = fewest): fc.Arbitrary<string> =>
  fc.string({ unit: digit, minLength: fewest, maxLength: most });

/** A number of two digits or more, from and to included. */
export const numbers = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));

/** One of the words that `|` parts. */
export const words = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split('|'));

/** One after the other. */
export const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''));

const separator = words(' | |-|.|  |/|\u00a0|\u2013|\n|');

/** Each group from its own arbitrary, with the same separator between them. */
export const groups = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(fc.tuple(...parts), separator).map(([all, sign]) => all.join(sign));

/** The characters in groups of one of these sizes, `4 4 2`; the last group takes what is left. */
export const grouped = (written: fc.Arbitrary<string>, sizes: string): fc.Arbitrary<string> =>
  fc.tuple(written, words(sizes), separator).map(([all, size, sign]) => {
    let rest = all;
    const parts = size.split(' ').map((count) => {
      const part = rest.slice(0, Number(count));
      rest = rest.slice(Number(count));
      return part;
    });
    return [...parts, rest].filter((part) => part !== '').join(sign);
  });

/** The same, and sometimes with one character another, or gone. */
export const nearly = (written: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const wrong = fc
    .tuple(written, fc.nat(30), fc.constantFrom(...'0123456789', '', ' ', 'a'))
    .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1));
  return fc.oneof({ weight: 6, arbitrary: written }, { weight: 1, arbitrary: wrong });
};
