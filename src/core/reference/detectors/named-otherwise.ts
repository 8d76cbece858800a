/** What other numbers are called; a customer or a case is one only with the word for a number. */
const other =
  '(?:bank)?konto(?:en)?|account|kid|ordren?|orders?|faktura(?:en)?|invoices?|sporing|tracking|(?:kunde|customer|sak)(?=[ -]?(?:n|id\\b))|ean|imei';

/** Right before the number: the name, a word for a number, whose it is, and `er`, `is` or a colon. */
const namedAs = (names: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${names})s?(?:[. -]{0,2}(?:nummer(?:et)?|number|nr|no|id)\\b)?(?: (?:mitt|min|ditt|din|my))?[ .:#-]{0,3}(?:(?:er|is):? {0,2})?`,
    'iu',
  );

/** Before numbers that are no person's and no telephone's. */
export const namedOtherwise = namedAs(other);

/** Before numbers whose check digit is that of cards. */
export const namedByCheckDigit = namedAs('kid|imei|ean|gtin');
