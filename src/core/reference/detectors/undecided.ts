import { plainOf } from './plain.ts';

/**
 * What docs/detectors.md leaves open: the classes of texts, by detector, that are not compared. Each is odd enough that
 * either answer would do.
 */
const undecided: Readonly<Record<string, readonly RegExp[]>> = {
  phone: [
    // Words that say it is one and words that say it is not; a word that says so from afar.
    /(?:tlf|ring|call|mobil)[^\n]*(?:ordre|konto|KID|faktura)/u,
    /(?:tlf|ring|call|mobil)(?:[^0-9\n]{12,}[0-9]|[^0-9]*\+)|build|ver/u,
    // What is left of a number whose first group or plus is refused.
    /[^\s(0-9+][0-9]+ [0-9(]|[\p{L}\p{M}\p{Nd}_#*+,./=$€£@-]\(?\+/u,
    // Eleven digits in a row that begin with a 1: an American number, or a bar code.
    /1[0-9]{10}/u,
    // Groups that go on: too long, into a decimal, a word or a bracket; where separators change.
    /[0-9]{12}|[0-9]{9,} [0-9(]|[0-9] %|[0-9] [0-9]+,|[0-9] 00 |[0-9](?:\p{L}|[%*]| kg)|[0-9] ?\(|[0-9]\)[0-9]|\+[0-9]+\)|\([0-9]{4}|\/|1[ .-][0-9]{3}[ .]/u,
  ],
  // Two cards side by side, of which the first is in hyphens.
  'payment-card': [/-[0-9]+ [0-9]{4}/, /:\/\/(?![\p{L}\p{Nd}])|@https?:/iu],
  'no-national-id': [/:\/\/(?![\p{L}\p{Nd}])|@https?:/iu],
  // Names at hosts with `www.` inside, or beside a tag, two stops in a row, two names in one, letters with marks and digits of other scripts in names.
  email: [/@\S*www\.|#|\.\.|-\.|\S+https?:|\p{L}\p{M}|𝟒|@[\p{L}\p{M}\p{Nd}_.%+'-]*@/iu],
  // Where an amount with a sign before it ends in letters; codes after a multiplier; a multiplier's stop; two signs.
  money: [
    /[0-9][x日]|[$€£¥A-Zr.] ?[0-9 .]+[.,][0-9]+[\p{L}_]|[a-z](?:NOK|USD)|(?:million|millioner|tusen)\.|m[a-z]+\.[0-9]|[$€£¥][A-Zk$€£¥]|@www|-\$|:\/\/[$€£¥]/u,
  ],
  // A year right before a percentage, dates in dates, ranges that begin in no day.
  date: [/[0-9]%|-00|\p{L}#|[0-9]-[0-9]{1,2}[./]|[0-9]-[0-9]{4}-|[0-9]{4}-[0-9]{2}-[0-9]{4}/u],
  // Runs across what no reader sees, digits after an apostrophe, schemes inside a word, handles after letters.
  shouting: [
    /\u200b|\u200d|\u00ad|'\p{L}*\p{Nd}|[\p{L}\p{M}\p{Nd}_]https?:|[\p{L}\p{M}]@|@[0-9]|\/\/(?![\p{L}\p{Nd}])|[#@]https?:/iu,
  ],
};

/** Whether docs/detectors.md does not decide what a detector finds in a text. */
export const isUndecided = (id: string, text: string): boolean =>
  undecided[id]?.some((form) => form.test(plainOf(text))) ?? false;
