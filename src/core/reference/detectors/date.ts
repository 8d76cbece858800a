import type { Span } from '../../text/span.ts';
import { dayExists } from './numbers.ts';
import { beginsAfter, endsBefore, leftmostLongest, type Predicate } from './spans.ts';

/** Norwegian months stand after their day, in any case. */
const norwegian =
  'januar|jan februar|feb mars april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des';

/** English ones stand on either side, with a capital. */
const english =
  'January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec';

const year = '(?:\\.?,? (?:19|20|21)[0-9]{2})?';
const dayFirst = new RegExp(
  `^([0-9]{1,2})(\\. ?| ?|(?:st|nd|rd|th)? (?:of )?)(\\p{L}+)${year}$`,
  'u',
);
const monthFirst = new RegExp(
  `^(\\p{L}+)\\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:${year}|,(?:19|20|21)[0-9]{2})$`,
  'u',
);

const numberOf = (months: string, name: string): number =>
  months.split(' ').findIndex((names) => names.split('|').includes(name)) + 1;

const norwegianMonth = (name: string): number => numberOf(norwegian, name.toLowerCase());

const englishMonth = (name: string): number =>
  /^\p{Lu}(?:\p{Ll}*|\p{Lu}*)$/u.test(name)
    ? numberOf(english.toLowerCase(), name.toLowerCase())
    : 0;

const isNamed = (written: string): boolean => {
  const [, day, link = '', month = ''] = dayFirst.exec(written) ?? [];
  if (day !== undefined) {
    const inNorwegian = /^\.? ?$/.test(link) && dayExists(Number(day), norwegianMonth(month));
    return (
      inNorwegian || (/^\w* (?:of )?$/.test(link) && dayExists(Number(day), englishMonth(month)))
    );
  }
  const [, first = '', second = ''] = monthFirst.exec(written) ?? [];
  return dayExists(Number(second), englishMonth(first));
};

/** What is numbered like a day: before it stands the word. */
const versions = /(?<![\p{L}\p{M}])(?:v|version|versjon|ios)[.:]? ?|§ ?/iu;

const isFourDigitYear = (written: string): boolean => /^(?:19|20|21)[0-9]{2}$/.test(written);

/** `12.3.2027`, `12/3/27`: one sign throughout; after slashes the month may come first. */
const isNumbered = (written: string, language: string | null): boolean => {
  const parts = /^([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{2}|[0-9]{4})$/.exec(written);
  if (parts === null) return false;
  const [, first = '', sign = '', second = '', last = ''] = parts;
  const years =
    last.length === 4
      ? isFourDigitYear(last)
      : sign === '/' || (sign === '.' && (second.length === 2 || language === 'nb'));
  const either = sign === '/' && dayExists(Number(second), Number(first));
  return years && (dayExists(Number(first), Number(second)) || either);
};

const isIso = (written: string): boolean => {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(written);
  return (
    parts !== null &&
    isFourDigitYear(parts[1] ?? '') &&
    dayExists(Number(parts[3]), Number(parts[2]))
  );
};

/** The other end of a range. */
const rangeStart = /(?<!\p{Nd}[.,/:]?)[0-9]{1,2}([./])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})-/u;
const rangeEnd = /-[0-9]{1,2}([./])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})(?![\p{L}\p{Nd}])/u;

const isoStart = /(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}[-/]/;
const isoEnd = /[-/][0-9]{4}-[0-9]{2}-[0-9]{2}(?![\p{L}\p{Nd}_%-])/u;

/** What a date is only a part of. */
const before = /[\p{L}\p{M}\p{Nd}_$€£§-]|\p{Nd}[.,/:]/u;

const isInNumbers: (language: string | null) => Predicate = (language) => (text, start, end) => {
  const written = text.slice(start, end);
  if (!(isIso(written) || isNumbered(written, language))) return false;
  if (!/[0-9]{4}/.test(written) && endsBefore(text, start, versions)) return false;
  if (isIso(written)) {
    return (
      (endsBefore(text, start, isoStart) || !endsBefore(text, start, before)) &&
      (beginsAfter(text, end, isoEnd) ||
        !beginsAfter(text, end, /(?!T[0-9])[\p{L}\p{M}\p{Nd}_%-]|[.,/:]\p{Nd}/u))
    );
  }
  return (
    (endsBefore(text, start, rangeStart) || !endsBefore(text, start, before)) &&
    (beginsAfter(text, end, rangeEnd) ||
      !beginsAfter(text, end, /[\p{L}\p{M}\p{Nd}_%]|[.,/:-]\p{Nd}/u))
  );
};

const inWord = /[\p{L}\p{M}\p{Nd}_]/u;

const isInWords: Predicate = (text, start, end) => {
  const written = text.slice(start, end);
  return (
    isNamed(written) &&
    !endsBefore(
      text,
      start,
      /^[0-9]/.test(written) ? /[\p{L}\p{M}\p{Nd}_$€£§]|\p{Nd}[.,/:]/u : inWord,
    ) &&
    !beginsAfter(
      text,
      end,
      /[0-9](?:st|nd|rd|th)?$/.test(written) ? /[\p{L}\p{M}\p{Nd}_]|[.,/:]\p{Nd}/u : inWord,
    )
  );
};

/** Days with their month, in numbers or with its name. */
export const date = (text: string, language: 'en' | 'nb' | null): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) => isInNumbers(language)(whole, start, end) || isInWords(whole, start, end),
    30,
  );
