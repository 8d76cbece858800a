import type { Span } from '../text/span.ts';
import { callingCodeOf, fitsPlan } from './calling-codes.ts';
import type { Detector, PostLanguage } from './detector.ts';
import { follows, namedOtherwise, outsideAddresses } from './surroundings.ts';

/**
 * Phone numbers: `+47 912 34 567` anywhere, and national numbers as the post's language writes them.
 *
 * Facts: country codes and lengths in `calling-codes.ts` (ITU-T E.164); Norway: eight digits from 2
 * to 9, mobiles from 4 and 9, in groups 2-2-2-2, 3-2-3 or none (Nkom, nummerplan E.164 of 2026);
 * North America: area and exchange from 2 to 9, neither ending in 11 (NANPA); United Kingdom: ten or
 * eleven digits from 0 (Ofcom, National Telephone Numbering Plan of 2026). Numbers kept for fiction
 * (555-01xx, 68 05 xx xx) are found too: their form is all that can be judged.
 */

// Digits with at most one separator between two, and brackets around an area code or a (0). Only the
// whole repeats, and never more than E.164's fifteen digits with their neighbours allow.
const digitRun =
  /(?<![\p{L}\p{M}\p{Nd}_.,/+=#*@$€£-])(?:\+\d{1,3}[ .-]?\(|\(?\+|\()?\d(?:(?:[ .-]|\)[ -]?|[ ]?\(0\)[ ]?)?\d){4,24}/gu;
const refusedAfter =
  /^(?:[\p{L}\p{M}\p{Nd}_=*@%/]|[.,:-][\p{L}\p{Nd}]|[ ]?(?:%|[$€£°])|[ ]?(?:kr|nok|usd|eur|sek|dkk|kroner|mill|mrd|km|m²|kvm|kg|prosent|stk)(?!\p{L})|,-)/iu;

const sumBefore = /(?:[$€£]|(?<!\p{L})(?:kr|nok|usd|eur|gbp|sek|dkk)\.?)[ ]?$/iu;

/** What ends right before a number that somebody can be called on, in either language. */
const named =
  /(?<!\p{L})(?:tlf|telefon|tele?phone|phone|mob|mobil|mobile|cell|tel|ring|ringe|call|text|sms|whatsapp|vipps|fax|faks|dial|reach (?:me|us|him|her|them)|nummeret (?:mitt|ditt|hans|hennes|til)|(?:my|your|his|her) number)(?:\p{L}{0,8}[.:]?|nr\.?)[^\d\n+.!?]{0,18}$/iu;

type Shapes = readonly RegExp[];

/** Norwegian mobiles, and American numbers with a bracket or hyphens: nothing else looks so. */
const anywhere: Shapes = [
  /^[49]\d\d \d\d \d{3}$/,
  /^(?:\+?1[ .-]?)?\([2-9]\d\d\)[ -]?[2-9]\d\d[ .-]\d{4}$/,
  /^(?:1-)?[2-9]\d\d-[2-9]\d\d-\d{4}$/,
];

const national: Readonly<Record<'nb' | 'en', Shapes>> = {
  nb: [/^[2-9]\d(?: \d\d){3}$/, /^[2-9]\d\d \d\d \d{3}$/, /^[49]\d{7}$/],
  en: [
    /^(?:1[ .])?[2-9]\d\d([ .])[2-9]\d\d\1\d{4}$/,
    /^\(?02\d\)? \d{4} \d{4}$/,
    /^\(?01(?:\d1|1\d)\)? \d{3} \d{4}$/,
    /^\(?01\d{3}\)? (?:\d{5,6}|\d{3} \d{3})$/,
    /^07\d{3} (?:\d{6}|\d{3} \d{3})$/,
    /^07\d{9}$/,
    /^0[38]\d\d \d{3} \d{4}$/,
  ],
};

/** What counts where the number is called one. */
const whenNamed: Shapes = [
  ...anywhere,
  ...national.nb,
  ...national.en,
  /^[2-9]\d{7}$/,
  /^[2-9]\d{3} \d{4}$/,
  /^[2-9]\d(?:([.-])\d\d)(?:\1\d\d){2}$/,
  /^[2-9]\d\d([.-])\d\d\1\d{3}$/,
  /^1?[2-9]\d\d[2-9]\d{6}$/,
  /^0[1-9]\d{8,9}$/,
];

/** Area and exchange codes that end in 11 are services: 411, 911. */
const isNorthAmerican = (digits: string): boolean =>
  /^[2-9](?!11)\d\d[2-9](?!11)\d{6}$/.test(digits);

const fits = (written: string, shapes: Shapes): boolean => {
  if (!shapes.some((shape) => shape.test(written))) return false;
  const digits = written.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length !== 10 || digits.startsWith('0') || isNorthAmerican(digits);
};

const isNational = (text: string, { start, end }: Span, language: PostLanguage): boolean => {
  const written = text.slice(start, end);
  if (fits(written, whenNamed) && follows(text, start, named)) return true;
  if (follows(text, start, namedOtherwise)) return false;
  return fits(written, anywhere) || (language !== null && fits(written, national[language]));
};

/** Whether a number with `+` or `00` before it is one that a country has. */
const isInternational = (written: string): boolean => {
  const prefix = /^\(?(?:\+|00)/.exec(written)?.[0];
  if (prefix === undefined) return false;
  const digits = written.slice(prefix.length).replace(/\(0\)|\D/g, '');
  const code = callingCodeOf(digits);
  if (code === null || !fitsPlan(code, digits.length - code.length)) return false;
  const own = digits.slice(code.length);
  if (code === '1') return isNorthAmerican(own) && (prefix !== '00' || /\D/.test(written));
  // Zeros alone are a round sum; Norwegian subscriber numbers begin with 2 to 9.
  return !/^0+$/.test(own) && (code !== '47' || /^[2-9]/.test(own));
};

/**
 * The end of the international number that begins a run. A second number may follow after a space,
 * so the run is cut back group by group until a country has such a number.
 */
const internationalEnd = (written: string): number | null => {
  for (let end = written.length; end > 6; ) {
    if (isInternational(written.slice(0, end))) return end;
    const gap = written.lastIndexOf(' ', end - 1);
    end = gap < 0 ? 0 : written.slice(0, gap).trimEnd().length;
  }
  return null;
};

const phoneIn = (text: string, run: Span, language: PostLanguage): Span | null => {
  const written = text.slice(run.start, run.end);
  const international = internationalEnd(written);
  const span = { start: run.start, end: run.start + (international ?? written.length) };
  if (refusedAfter.test(text.slice(span.end, span.end + 12))) return null;
  if (follows(text, span.start, sumBefore)) return null;
  return international !== null || isNational(text, span, language) ? span : null;
};

/** A run without a bracket that opens before it and closes after it, as in `(22 33 44 55)`. */
const withoutOpenBracket = (found: string, start: number): Span => ({
  start: found.startsWith('(') && !found.includes(')') ? start + 1 : start,
  end: start + found.length,
});

export const phone: Detector = {
  id: 'phone',
  find: (text, language) => {
    const spans: Span[] = [];
    for (const { 0: found, index } of text.matchAll(digitRun)) {
      const span = phoneIn(text, withoutOpenBracket(found, index), language);
      if (span !== null) spans.push(span);
    }
    return outsideAddresses(text, spans);
  },
};
