import type { Span } from '../text/span.ts';
import type { Detector, PostLanguage } from './detector.ts';
import { wordEnd } from './number.ts';
import { follows, outsideAddresses } from './surroundings.ts';

/**
 * Days of the calendar: `2027-03-12` (ISO 8601), `12.3.2027`, `12/3/2027`, `12. mars (2027)`,
 * `12th of March`, `March 12(th), 2027`. A day and a month are needed; a year or a month with a year
 * is no day. Days that no month has are refused.
 */

const norwegianMonths =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|febr?|apr|jun|jul|aug|sept?|okt|nov|des';
const capitalised =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const englishMonths = `${capitalised}|${capitalised.toUpperCase()}`;

const free = '(?<![\\p{L}\\p{M}\\p{Nd}_$€£§]|\\p{Nd}[.,:/])';
const end = '(?![\\p{L}\\p{M}\\p{Nd}_%]|[.,:/]\\p{Nd})';
const year = '(?:19|20|21)\\d\\d';

// After and before a hyphen only the other end of a range: 12.3.2027-13.3.2027.
const iso = new RegExp(
  `${free}(?<!(?<!-\\d\\d)-)(${year})-(\\d\\d)-(\\d\\d)(?:(?=T\\d\\d)|${end}(?!-(?!${year}-\\d\\d-)))`,
  'gu',
);
const dotted = new RegExp(
  `${free}(?<!(?<![./]\\d{2,4})-)(\\d{1,2})([./-])(\\d{1,2})\\2(${year}|\\d\\d)${end}(?!-\\d(?!\\d?[./]\\d))`,
  'gu',
);
const yearAfter = `(?:\\.?,? ${year}${end})?`;
const dayFirst = new RegExp(
  `${free}(\\d{1,2})\\.? ?(${norwegianMonths})${wordEnd}${yearAfter}`,
  'giu',
);
// English months need their capital: "2 may be enough" and "march 4 miles" are no dates.
const ordinal = '(?:st|nd|rd|th)?';
const dayFirstEnglish = new RegExp(
  `${free}(\\d{1,2})${ordinal} (?:of )?(${englishMonths})${wordEnd}${yearAfter}`,
  'gu',
);
const monthFirst = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{Nd}_])(${englishMonths})\\.? (\\d{1,2})${ordinal}(?:,${year}${end}|${end}${yearAfter})`,
  'gu',
);

/** What ends right before a version or section of three numbers. */
const versioned =
  /(?:§|(?<!\p{L})(?:v|ver|versj\p{L}*|version\p{L}*|build|release|rev|firmware|driver|sdk|app|chrome|firefox|safari|windows|android|ios|ipados|macos|node|python|php|java|linux|kernel|kap|kapit\p{L}*|punkt|section|chapter)[.:]?)[ ]?$/iu;

// In both languages no other month begins so, if the longer beginnings are asked first.
const monthStarts = ['jan', 'feb', 'mar', 'ap', 'ma', 'jun', 'jul', 'au', 'se', 'o', 'n', 'd'];
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of a month from its name in either language. */
const monthOf = (name: string): number =>
  monthStarts.findIndex((start) => name.toLowerCase().startsWith(start)) + 1;

const isDay = (day: number, month: number): boolean =>
  day >= 1 && day <= (monthDays[month - 1] ?? 0);

/** Whether a day in figures is one: `12.3.2027`, or with two digits of the year where that is clear. */
const isInFigures = (match: RegExpExecArray, text: string, language: PostLanguage): boolean => {
  const [, first = '', separator, second = '', written = ''] = match;
  if (written.length === 2) {
    // 12.3.27 is a day in Norwegian and a version elsewhere; 12.03.27 is a day.
    const usual = separator === '/' || language === 'nb' || second.length === 2;
    if (separator === '-' || !usual || follows(text, match.index, versioned)) return false;
  }
  const [a, b] = [Number(first), Number(second)];
  // Slashes are read day first or, as in the United States, month first.
  return isDay(a, b) || (separator === '/' && isDay(b, a));
};

type Reads = (match: RegExpExecArray, text: string, language: PostLanguage) => boolean;

const isNamed: Reads = ({ 1: day, 2: name = '' }) => isDay(Number(day), monthOf(name));

const readings: readonly (readonly [RegExp, Reads])[] = [
  [iso, ({ 2: month, 3: day }) => isDay(Number(day), Number(month))],
  [dotted, isInFigures],
  [dayFirst, isNamed],
  [dayFirstEnglish, isNamed],
  [monthFirst, ({ 1: name = '', 2: day }) => isDay(Number(day), monthOf(name))],
];

/** The earlier and longer of overlapping spans: `12 Mar 14` reads from either side. */
const withoutOverlaps = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
};

export const date: Detector = {
  id: 'date',
  find: (text, language) => {
    const spans: Span[] = [];
    for (const [pattern, reads] of readings) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (reads(match, text, language)) spans.push(span);
      }
    }
    return outsideAddresses(text, withoutOverlaps(spans));
  },
};
