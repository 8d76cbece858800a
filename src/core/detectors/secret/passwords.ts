import type { Span } from '../../text/span.ts';
import { isPlaceholder } from './placeholder.ts';

/**
 * Passwords that are told: `password: hunter2`, `passordet er Sommer2024!`, `wifi-passord: …`, and
 * `https://kari:hunter2@host`. The span is the password alone.
 *
 * Far more posts speak about passwords than tell one, so the words after the name must look like a
 * password: letters with digits, signs inside, four digits or more, quotation marks, or a line of its
 * own that says no more.
 */

const label =
  '(?:passwords?|passord(?:et|ene|a)?|passwd|passphrase|passcode|passkoden?|pwd|(?:wi-?fi|wlan|nettverks?|guest|gjeste)[ -]?(?:pass|code|key|koden?|nøkkel(?:en)?)|(?:koden?|code)[ ](?:til|for|på|to)[ ](?:the[ ])?wi-?fi|(?<![\\p{L}\\p{Nd}_-])(?:pass|pw|p\\/w))';

/** `passordet mitt`, `password for the staff account`, `passord på gjestenettet`. */
const owner =
  '(?:[ ](?:mitt|vårt|hans|hennes|deres|nå|today|now|here|her|there))?' +
  "(?:[ ](?:for|to|of|on|at|til|på|i|in)(?:[ ][\\p{L}\\p{Nd}'’-]{1,24}){1,4}?)?";

/** `is literally …`, `er fremdeles …`. */
const adverb =
  '(?:now|still|just|simply|literally|actually|currently|always|basically|nå|no|fortsatt|fremdeles|framleis|bare|berre|alltid|faktisk|altså)';

const telling = new RegExp(
  `${label}(?!\\p{L})["']?${owner}(?:[ ]?(:|=|->|=>|→)[ ]?|[ ](?:is|er)(?:[ ]?:)?[ ](?:${adverb} ){0,2})`,
  'giu',
);

const value = /["'“”‘’«`]?[^\s"“”‘’«»`]{1,64}/y;

/** What stands after a password's name and is no password. */
const noPassword =
  /^(?:https?:|www\.|[\w.+-]+@[\w-]+\.|2fa|mfa|1password|web\d|covid|\d{1,3}%|\d{4}-\p{L})|^(?:guest|anonymous|pass(?:word|ord)?s?|required|protected|optional|changed?|reset|none|null|unknown|hidden|secret|hemmelig|påkrevd|ingen|endret|ukjent|glemt|forgotten|expired|utløpt|wrong|feil|lost|borte|needed)$/iu;

/** Letters and digits, signs between letters, or a code of digits. */
const looksSecret = (word: string): boolean => {
  if (/^\p{Nd}{4,12}$/u.test(word)) return true;
  if (word.length < 5 || /^[\p{Nd}.,:%-]+$/u.test(word)) return false;
  const mixed = /\p{L}/u.test(word) && /\p{Nd}/u.test(word);
  return mixed || /[\p{L}\p{Nd}][@#$%^&*_+=~!?][\p{L}\p{Nd}]/u.test(word);
};

interface Told {
  readonly word: string;
  readonly start: number;
  readonly quoted: boolean;
}

/** The word after a password's name, without quotation marks and the stop of its sentence. */
const wordAt = (text: string, from: number): Told | null => {
  value.lastIndex = from;
  const written = value.exec(text)?.[0];
  if (written === undefined) return null;
  const quote = /^["'“”‘’«`]/.test(written) ? 1 : 0;
  const after = text.charAt(from + written.length);
  const bare = written
    .slice(quote)
    .replace(/'$/, '')
    .replace(/[.,:;)\]?]+$/, '');
  const quoted = quote === 1 && /["'“”‘’»`]/.test(after + written.slice(-1));
  // After a word with digits an exclamation mark is as often part of the password as not: hide it.
  const word = /\p{Nd}/u.test(bare) ? bare : bare.replace(/!+$/, '');
  return word === '' ? null : { word, start: from + quote, quoted };
};

const network = /(?:wi-?fi|wlan|guest|gjeste)[^\n]{0,12}$/i;

/** Whether a told word is all that its line says, or a network's: `Wifi-passord: sjokoladekake`. */
const standsAlone = (text: string, nameStart: number, told: Told): boolean => {
  const before = text.slice(Math.max(0, nameStart - 24), nameStart);
  const wordEnd = told.start + told.word.length;
  const rest = text.slice(wordEnd, wordEnd + 3);
  if (told.word.length < 6) return false;
  if (/^["'“”’».!)]{0,2}(?:\s*$|[ ]*\n)/.test(rest)) {
    return /(?:^|\n)(?:[\p{L}-]{0,20}[ -]?){0,2}$/u.test(before) || network.test(before);
  }
  return network.test(before) && rest.startsWith(',');
};

// A part of every name, since few posts speak of passwords at all.
const hint = /pass|p\/?w|wi-?fi|wlan|nettverk|guest|gjeste/i;

const toldSpans = (text: string): Span[] => {
  if (!hint.test(text)) return [];
  const spans: Span[] = [];
  for (const { 0: found, 1: sign, index } of text.matchAll(telling)) {
    const told = wordAt(text, index + found.length);
    if (told === null || noPassword.test(told.word) || isPlaceholder(told.word)) continue;
    const secret =
      looksSecret(told.word) ||
      (told.quoted && told.word.length >= 4) ||
      (sign !== undefined && standsAlone(text, index, told));
    if (secret) spans.push({ start: told.start, end: told.start + told.word.length });
  }
  return spans;
};

/**
 * RFC 3986, `userinfo`: a name and a password before the host. Unlike there the password may hold `?` and `#`, as
 * people write it, unless it begins as a port and a query do: `http://host:8080?mail=kari@host`.
 */
const inAddress =
  /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/([^\s:@/?#]{0,64}):(?!\d{1,5}[?#])([^\s/]{3,128})@[\p{L}\p{Nd}[]/gu;

/** What stands for the password where the name is a token: GitHub's way. */
const NAME_IS_TOKEN = 'x-oauth-basic';

const addressSpans = (text: string): Span[] =>
  Array.from(text.includes('://') ? text.matchAll(inAddress) : [])
    .map(({ 0: found, 1: name = '', 2: password = '', index }) => {
      // The host's first character and the @ stand after the password.
      const end = index + found.length - 2;
      const nameEnd = end - password.length - 1;
      return password === NAME_IS_TOKEN
        ? { word: name, start: nameEnd - name.length }
        : { word: password, start: nameEnd + 1 };
    })
    .filter(({ word }) => word !== '' && !noPassword.test(word) && !isPlaceholder(word))
    .map(({ word, start }) => ({ start, end: start + word.length }));

/** The passwords that a text tells, in no order. */
export const passwords = (text: string): Span[] => [...toldSpans(text), ...addressSpans(text)];
