import type { Span } from '../text/span.ts';
import type { Detector } from './detector.ts';
import { outsideAddresses } from './surroundings.ts';

/**
 * International bank account numbers, `NO93 8601 1117 947`.
 *
 * Format: ISO 13616-1 (country, two check digits, the country's own number; mod 97 by ISO 7064).
 * The own numbers of the 101 countries and territories of the SWIFT IBAN registry, release 100
 * (2025): `n` digits, `a` letters, `c` either, in this order.
 */
const registry = `
  AD:n8c12 AE:n19 AL:n8c16 AT:n16 AX:n14 AZ:a4c20 BA:n16 BE:n12 BG:a4n6c8 BH:a4c14 BI:n23 BR:n23a1c1
  BY:c4n4c16 CH:n5c12 CR:n18 CY:n8c16 CZ:n20 DE:n18 DJ:n23 DK:n14 DO:c4n20 EE:n16 EG:n25 ES:n20
  FI:n14 FK:a2n12 FO:n14 FR:n10c11n2 GB:a4n14 GE:a2n16 GF:n10c11n2 GI:a4c15 GL:n14 GP:n10c11n2
  GR:n7c16 GT:c24 HN:a4n20 HR:n17 HU:n24 IE:a4n14 IL:n19 IQ:a4n15 IS:n22 IT:a1n10c12 JO:a4n4c18
  KW:a4c22 KZ:n3c13 LB:n4c20 LC:a4c24 LI:n5c12 LT:n16 LU:n3c13 LV:a4c13 LY:n21 MC:n10c11n2 MD:c20
  ME:n18 MF:n10c11n2 MK:n3c10n2 MN:n16 MQ:n10c11n2 MR:n23 MT:a4n5c18 MU:a4n19a3 NC:n10c11n2 NI:a4n20
  NL:a4n10 NO:n11 OM:n3c16 PF:n10c11n2 PK:a4c16 PL:n24 PM:n10c11n2 PS:a4c21 PT:n21 QA:a4c21
  RE:n10c11n2 RO:a4c16 RS:n18 RU:n14c15 SA:n2c18 SC:a4n20a3 SD:n14 SE:n20 SI:n15 SK:n20 SM:a1n10c12
  SO:n19 ST:n21 SV:a4n20 TF:n10c11n2 TL:n19 TN:n20 TR:n6c16 UA:n6c19 VA:n18 VG:a4n16 WF:n10c11n2
  XK:n16 YE:a4n4c18 YT:n10c11n2`;

/**
 * Countries and territories that use the form without having registered it, as ibantools and schwifty agree
 * on them (2026).
 */
const unregistered = `
  AO:n21 BF:c2n22 BJ:c2n22 BL:n10c11n2 CF:n23 CG:n23 CI:c2n22 CM:n23 CV:n21 DZ:n22 GA:n23 GQ:n23 GW:c2n19
  IR:n22 KM:n23 MA:n24 MG:n23 ML:c2n22 MZ:n21 NE:c2n22 SN:c2n22 TD:n23 TG:c2n22`;

interface Account {
  /** Of the whole number, with country and check digits. */
  readonly length: number;
  readonly form: RegExp;
}

const classes: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

const accountOf = (structure: string): Account => {
  const parts = [...structure.matchAll(/([nac])(\d+)/g)];
  const form = parts.map(([, kind = '', count]) => `${classes[kind]}{${count}}`).join('');
  return {
    length: 4 + parts.reduce((sum, [, , count]) => sum + Number(count), 0),
    form: new RegExp(`^[A-Z]{2}[0-9]{2}${form}$`),
  };
};

const accounts: ReadonlyMap<string, Account> = new Map(
  (registry + unregistered)
    .trim()
    .split(/\s+/)
    .map((entry): [string, Account] => [entry.slice(0, 2), accountOf(entry.slice(3))]),
);

/**
 * ISO 7064 mod 97-10: the number after the move of its first four characters is 1. The check digits are what
 * is left of 98, so that 00, 01 and 99 are none.
 */
const passesCheck = (iban: string): boolean => {
  if (/^..(?:00|01|99)/.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

const beginning = /(?<![\p{L}\p{M}\p{Nd}_/=#@])[A-Za-z]{2}\d{2}(?=[ .-]?[\dA-Za-z])/gu;
const isLetterOrDigit = (character: string): boolean => /[\dA-Za-z]/.test(character);

/** Groups of four as printed, or none; numbers of digits alone may be grouped in any way. */
const isGroupedAsUsual = (written: string): boolean =>
  !/[ .-]/.test(written) ||
  /^[A-Za-z]{2}[\d .-]+$/.test(written) ||
  /^(?:\w{4}([ -])(?:\w{4}\1)*)\w{1,4}$/.test(written);

/** Where `length` letters and digits end, with at most one separator between any two; or null. */
const endOf = (text: string, start: number, length: number): number | null => {
  let end = start;
  for (let count = 0; count < length; end += 1) {
    if (isLetterOrDigit(text.charAt(end))) count += 1;
    else if (!/[ .-]/.test(text.charAt(end)) || !isLetterOrDigit(text.charAt(end + 1))) return null;
  }
  // Two units, since a letter or digit may have as many.
  return /^[\p{L}\p{M}\p{Nd}_]/u.test(text.slice(end, end + 2)) ? null : end;
};

const ibanAt = (text: string, start: number): Span | null => {
  const account = accounts.get(text.slice(start, start + 2).toUpperCase());
  const end = account === undefined ? null : endOf(text, start, account.length);
  if (account === undefined || end === null) return null;
  const written = text.slice(start, end);
  const iban = written.replace(/[ .-]/g, '').toUpperCase();
  const valid = account.form.test(iban) && isGroupedAsUsual(written) && passesCheck(iban);
  return valid ? { start, end } : null;
};

/** Bank account numbers of every country in the registry, as one word or in groups. */
export const iban: Detector = {
  id: 'iban',
  find: (text) => {
    const spans: Span[] = [];
    for (const { index } of text.matchAll(beginning)) {
      const span = ibanAt(text, index);
      if (span !== null) spans.push(span);
    }
    return outsideAddresses(text, spans);
  },
};
