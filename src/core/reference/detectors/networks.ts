interface Network {
  /** What the number starts with, each as `from-to` with both included. */
  readonly prefixes: string;
  /** Of numbers in one run. */
  readonly run: readonly number[];
  /** Of numbers in groups of four, which nothing else looks like. */
  readonly grouped: readonly number[];
}

/** The networks, by their published ranges (ISO/IEC 7812-1 and the networks' own tables). */
const networks: readonly Network[] = [
  // Visa, and Visa/Dankort.
  { prefixes: '4-4', run: [13, 16, 19], grouped: [13, 16, 18, 19] },
  // Mastercard, RuPay's 60, Mir, Troy.
  { prefixes: '51-55 2221-2720 60-60 9792-9792', run: [16], grouped: [16] },
  { prefixes: '2200-2204', run: [16, 19], grouped: [16, 17, 18, 19] },
  // American Express; the old numbers of JCB.
  { prefixes: '34-34 37-37 1800-1800 2131-2131', run: [15], grouped: [15] },
  // Discover and JCB.
  { prefixes: '6011-6011 644-659 3528-3589 8100-8171', run: [16, 19], grouped: [16, 17, 18, 19] },
  // Diners.
  { prefixes: '300-305 3095-3095 36-36 38-39', run: [14, 16, 19], grouped: [14, 16, 17, 18, 19] },
  // UnionPay.
  { prefixes: '62-62', run: [14, 15, 16, 19], grouped: [14, 15, 16, 17, 18, 19] },
  // Maestro, and Dankort's 5019.
  { prefixes: '50-50 56-59 63-63 67-67', run: [16, 19], grouped: [16, 17, 18, 19] },
];

/** Whether a network gives out numbers like these digits, written in one run or in groups. */
export const isOfNetwork = (digits: string, isInGroups: boolean): boolean =>
  networks.some(
    ({ prefixes, run, grouped }) =>
      (isInGroups ? grouped : run).includes(digits.length) &&
      prefixes.split(' ').some((range) => {
        const [from = '', to = ''] = range.split('-');
        const prefix = Number(digits.slice(0, from.length));
        return prefix >= Number(from) && prefix <= Number(to);
      }),
  );
