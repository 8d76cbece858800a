/**
 * The text as the detectors read it, as long as the one that was written: full-width characters (U+FF01 to U+FF5E, Unicode's
 * block Halfwidth and Fullwidth Forms) as ASCII, spaces that do not break or stand inside numbers as a space, typographic
 * dashes as a hyphen (docs/detectors.md, "For all of them").
 */
export const plainOf = (text: string): string =>
  [...Array(text.length).keys()].map((at) => plainUnit(text[at] ?? '')).join('');

/** No-break space, figure space, thin space, narrow no-break space, ideographic space. */
const spaces = '\u00a0\u2007\u2009\u202f\u3000';

/** Hyphen to horizontal bar, and the minus sign. */
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';

const plainUnit = (unit: string): string => {
  if (spaces.includes(unit)) return ' ';
  if (dashes.includes(unit)) return '-';
  return unit >= '\uff01' && unit <= '\uff5e'
    ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0)
    : unit;
};
