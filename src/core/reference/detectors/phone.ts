import { callingCodeOf, fitsPlan } from '../../detectors/calling-codes.ts';
import type { Span } from '../../text/span.ts';
import { namedOtherwise } from './named-otherwise.ts';
import { beginsAfter, endsBefore, leftmostLongest, type Predicate } from './spans.ts';

/** An area and an exchange of the North American plan: from 2 to 9, and not such as 911 (NANPA). */
const area = '(?:[2-9](?!11)[0-9]{2})';
const american = `${area}SEP${area}SEP[0-9]{4}`;

/** Numbers of any post: Norwegian mobiles in 3-2-3, American ones with a bracket or hyphens. */
const anywhere: readonly RegExp[] = [
  /^[49][0-9]{2} [0-9]{2} [0-9]{3}$/,
  new RegExp(`^\\(${area}\\)[ -]?${area}[ -][0-9]{4}$`),
  new RegExp(`^(?:1-)?${american.replaceAll('SEP', '-')}$`),
];

const inNorwegian: readonly RegExp[] = [
  /^[2-9][0-9](?: [0-9]{2}){3}$/,
  /^[2-9][0-9]{2} [0-9]{2} [0-9]{3}$/,
  /^[49][0-9]{7}$/,
];

/** British numbers in the groups of their area: mobiles, cities of two, three and four digits, and services (Ofcom). */
const british: readonly RegExp[] = [
  /^07[0-9]{3} ?[0-9]{6}$/,
  /^07[0-9]{3} [0-9]{3} [0-9]{3}$/,
  /^(?:02[0-9]|\(02[0-9]\)) [0-9]{4} [0-9]{4}$/,
  /^(?:01[0-9]1|011[0-9]|0[38][0-9]{2}|\((?:01[0-9]1|011[0-9])\)) [0-9]{3} [0-9]{4}$/,
  /^(?:01[0-9]{3}|\(01[0-9]{3}\)) [0-9]{3} ?[0-9]{3}$/,
];

const inEnglish: readonly RegExp[] = [
  new RegExp(`^(?:1 )?${american.replaceAll('SEP', ' ')}$`),
  new RegExp(`^(?:1\\.)?${american.replaceAll('SEP', '\\.')}$`),
  ...british,
];

/** With its country: `+` or `00`, the code, maybe in a bracket, maybe `(0)`, and as many digits as the plan has. */
const international =
  /^\(?(\+|00[ -]?)([0-9]{1,3})\)?(?:[ .-]?\(0\))?((?:[ .-]?(?:[0-9]+|\([0-9]+\)))+)$/;

const fitsCountry = (code: string, national: string): boolean => {
  if (!fitsPlan(code, national.length)) return false;
  if (code === '47') return /^[2-9]/.test(national);
  return code !== '1' || new RegExp(`^${area}${area}`).test(national);
};

const isInternational = (written: string): boolean => {
  const digits = written
    .replace(/\(0\)/, '')
    .replace(/^\(?(?:\+|00)/, '')
    .replace(/[^0-9]/g, '');
  const code = callingCodeOf(digits);
  const barCode = /^001[0-9]+$/.test(written);
  const balanced = written.startsWith('(') === /^\(?(?:\+|00[ -]?)[0-9]+\)/.test(written);
  return (
    international.test(written) &&
    balanced &&
    !barCode &&
    code !== null &&
    fitsCountry(code, digits.slice(code.length))
  );
};

/** What stands before a number that somebody is to call. */
const called =
  /(?<![\p{L}\p{M}\p{Nd}_])(?:tlf|mobil|ring|vipps til|call|phone|text|her number is)[.:]?(?![\p{L}\p{M}\p{Nd}_])[^0-9\n.!?]{1,18}/iu;

const afterWord: readonly RegExp[] = [
  /^[2-9][0-9]([ .-]?)[0-9]{2}(?:\1[0-9]{2}){2}$/,
  /^[2-9][0-9]{2}([ .-]?)[0-9]{2}\1[0-9]{3}$/,
  /^[2-9][0-9]{3} [0-9]{4}$/,
  /^0[0-9]{9,10}$/,
  new RegExp(`^${area}${area}[0-9]{4}$`),
];

const isNational = (written: string, language: string | null, isCalled: boolean): boolean => {
  const forms = [
    ...anywhere,
    ...(language === 'nb' || isCalled ? inNorwegian : []),
    ...(language === 'en' || isCalled ? inEnglish : []),
    ...(isCalled ? afterWord : []),
  ];
  return forms.some((form) => form.test(written));
};

/** What makes a sum of the number after it. */
const currency = /(?:(?<![\p{L}\p{M}])(?:kr\.?|NOK|EUR|USD)|[$€£]) /iu;

/** What makes a sum of the number before it. */
const unit = / ?(?:(?:kr|kroner|NOK|prosent|mill|millioner|million|mrd)(?!\p{L})|[%$€])|,-/iu;

/** Whether a number stands in a word, a path, a sum or a longer number. */
const isPart: Predicate = (text, start, end) =>
  endsBefore(text, start, /[\p{L}\p{M}\p{Nd}_#*+,\-./=@$€£]/u) ||
  beginsAfter(text, end, /[\p{L}\p{M}\p{Nd}_%*/=@$€£]|[),.:-][\p{L}\p{M}\p{Nd}_]/u) ||
  (/^[0-9]/.test(text.slice(start)) && endsBefore(text, start, /[0-9](?: |\) ?)/));

const isSum: Predicate = (text, start, end) =>
  endsBefore(text, start, currency) || beginsAfter(text, end, unit);

/** Telephone numbers of a post in this language. */
export const phone = (text: string, language: 'en' | 'nb' | null): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) => {
      const written = whole.slice(start, end);
      if (!/^[+(0-9][0-9() .+-]{5,}[0-9]$/.test(written)) return false;
      if (isPart(whole, start, end) || isSum(whole, start, end)) return false;
      if (isInternational(written)) return true;
      const goesOn = beginsAfter(whole, end, /\)? [0-9]/);
      const isCalled = endsBefore(whole, start, called);
      const isOther = endsBefore(whole, start, namedOtherwise);
      return !goesOn && !isOther && isNational(written, language, isCalled);
    },
    30,
  );
