import fc from 'fast-check';
import { card, iban, nationalId, socialSecurity } from './generate-ids.ts';
import { amount, day, ip, mail, marks, phone } from './generate-others.ts';
import { words } from './generate-parts.ts';

/**
 * Texts in which detectors are likely to find something, and more likely to find almost something: numbers that are right,
 * or right but for a digit, in groups that are printed or not, between words and signs that change what they are.
 */

/** Of three tokens two are numbers or the like, and one a word that belongs to them. */
const mixed = (own: fc.Arbitrary<string>, list: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: own }, { weight: 1, arbitrary: words(list) });

const tokens: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'payment-card': mixed(card, 'kort|Amex|12/27|1234|EAN| KID: | kid nr. er '),
  iban,
  'no-national-id': mixed(
    nationalId,
    ' konto | kontonr. | kontonummeret mitt er | KID: | ordrenummer | fakturanr | kundenr. | kunden | sporing | fnr |' +
      ' mitt | er | account number | order no. | KID-nummer ',
  ),
  'us-ssn': mixed(
    socialSecurity,
    'ssn|SSN|SSN:|social security|Social Security number|is|order|my|xssn|12 people| no. | e.g. |…',
  ),
  email: mail,
  'ip-address': mixed(
    ip,
    'v|version|versjon|Chrome|§|kapittel|build|std::|http://|[|]:443|%eth0|/16',
  ),
  percentage: mixed(
    amount,
    '%| %|-%|prosent|-prosent| prosent|percent|per cent|percentage points|prosentpoeng|pct|percentile|promille|PROSENT|%20|%d',
  ),
  phone: mixed(
    phone,
    ' tlf | tlf. | ring | ring meg på | call me on | mobil: | call | kr| %| kroner|kr | ordrenr | KID: | eller | / | og |, ',
  ),
  money: mixed(
    amount,
    '$|€|£|¥|US$|kr|kr.|Kr|NOK|USD|MNOK| kr| kroner| dollars| euro| bucks| NOK|BTC| TRY|k|m|bn| mill.| mill| million|' +
      ' mrd.| millioner| tusen|,-| følgere| pounds| ALL|TOP|-kroner| run| kg',
  ),
  date: mixed(day, 'version|v|iOS|§|kl. 10|T10:00|frist|-|–|2027|the|mars'),
  shouting: words(
    "STOP |DOING |THIS |NOW |PLEASE |EVERYBODY |STOP|THIS|I|a|kari|ÆØÅ|DON'T|OK|Nå|2027|iPhone|これ|now|#TAG|@KARI|HTTPS://X.NO|\n|\n\n|" +
      ' \n \n|.|!|-|/',
  ),
  exclaiming: mixed(marks, 'hei|\n|1|¡|.'),
};

const noise = words(
  'x|kr|500|1|12|#|@|@kari|#tag|https://x.example/|www.x.no/|id=|=|+|/|_|(|)|.|,|:|;|-|–|…|?|\n|\t|"|«|%|*|$|€|é|a\u0301|' +
    '\u0301|\u200b|\u200d|\u00ad|🙂|👩‍🚀|🇳🇴|\ud83d|\ude00|٣|𝟒|½|²|ﬁ|日本|ß|§|@x.example|mailto:|e.g.',
);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const glue = words('|| | | |, |. |\u00a0|\n');

/** A text made for one detector, mostly from its own tokens, with some of all others. */
export const textFor = (id: string): fc.Arbitrary<string> => {
  const own = tokens[id] ?? noise;
  const token = fc.oneof(
    { weight: 6, arbitrary: own },
    { weight: 3, arbitrary: noise },
    { weight: 1, arbitrary: own.map(fullWidth) },
    { weight: 1, arbitrary: fc.oneof(...Object.values(tokens)) },
  );
  return fc
    .array(fc.tuple(token, glue), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join(''));
};
