import { type BadPack, bad, type GoodPack, good, packWith, ruleWith } from './case.ts';

/** What can be wrong with lists, accounts, calendars and adjust. */

export const badNames: readonly BadPack[] = [
  bad(
    'fills an unknown list for its examples',
    ruleWith('examples-with: { lists: { ▸code-name: [ a1 ] } }'),
    'unknown-list',
    'code-names',
  ),
  bad(
    'fills an unknown calendar for its examples',
    ruleWith('examples-with: { calendar: { ▸quiet: [] } }'),
    'unknown-calendar',
    'quiet',
  ),
  bad('has lists in a list', packWith('lists: ▸[ a ]'), 'type', 'object'),
  bad('has a list that is a word', packWith('lists: { company: ▸Acme }'), 'type', 'list'),
  bad('has a list of nothing', packWith('lists: { ▸company: }'), 'empty', 'list'),
  bad(
    'has a list with a capital',
    packWith('lists: { ▸Products: [ a ] }'),
    'list-name',
    'products',
  ),
  bad(
    'has a list with an underscore',
    packWith('lists: { ▸code_names: [ a ] }'),
    'list-name',
    'code-names',
  ),
  bad(
    'has a list in a list',
    packWith('lists: { company: [ a ], products: [ ▸$company ] }'),
    'list-name',
    'list',
  ),
  bad('has an object in a list', packWith('lists: { company: [ ▸{ name: a } ] }'), 'type', 'term'),
  bad('has a term with a * inside', packWith('lists: { company: [ ▸"a*me" ] }'), 'wildcard', '*'),
  bad(
    'has a term of signs that are gaps',
    packWith('lists: { company: [ ▸"--" ] }'),
    'term',
    'word',
  ),
  bad('has an empty term', packWith('lists: { company: [ ▸"" ] }'), 'term', 'word'),
  bad(
    'has a domain with a scheme',
    packWith('lists: { domains: [ ▸"https://acme.example" ] }'),
    'domain',
    'scheme',
  ),
  bad(
    'has a domain with a path',
    packWith('lists: { domains: [ ▸acme.example/news ] }'),
    'domain',
    'path',
  ),
  bad(
    'has a domain with *.',
    packWith('lists: { domains: [ ▸"*.acme.example" ] }'),
    'domain',
    'subdomains',
  ),

  bad(
    'has accounts of an unknown site',
    packWith('accounts: { ▸twitter: [ acme ] }'),
    'unknown-key',
    'twitter',
  ),
  bad(
    'has an account that is a URL',
    packWith('accounts: { facebook: [ ▸"https://facebook.com/acme" ] }'),
    'account',
    'account',
  ),
  bad(
    'has an account with a space',
    packWith('accounts: { linkedin: [ ▸Acme AS ] }'),
    'account',
    'name:',
  ),
  bad(
    'has an account without a name',
    packWith('accounts: { linkedin: [ ▸"name:" ] }'),
    'account',
    'name',
  ),
  bad(
    'has a period that ends before it begins',
    packWith('calendar: { q: [ { from: ▸2027-02-01, until: 2027-01-01 } ] }'),
    'period',
    'from',
  ),
  bad(
    'has a period without an end',
    packWith('calendar: { q: [ ▸{ from: 2027-02-01 } ] }'),
    'missing',
    'until',
  ),
  bad(
    'has a period with more',
    packWith('calendar: { q: [ { from: 2027-02-01, until: 2027-02-02, ▸why: x } ] }'),
    'unknown-key',
    'why',
  ),
  bad(
    'has a calendar with a capital',
    packWith('calendar: { ▸Quiet: [] }'),
    'list-name',
    'quiet-period',
  ),
  bad(
    'has a period that is no list',
    packWith('calendar: { q: ▸{ from: 2027-02-01, until: 2027-02-02 } }'),
    'type',
    'list',
  ),

  bad(
    'adjusts a rule of its own',
    packWith('adjust: { ▸acme/words: off }'),
    'unknown-rule',
    'built-in',
  ),
  bad('adjusts a pack', packWith('adjust: { ▸general: off }'), 'unknown-rule', 'pack/rule'),
  bad(
    'adjusts to a level that is none',
    packWith('adjust: { general/profanity: ▸no }'),
    'unknown-value',
    'level',
  ),
  bad(
    'adjusts a misspelt pack',
    packWith('adjust: { ▸genral/profanity: off }'),
    'unknown-rule',
    'general/profanity',
  ),
];

export const goodNames: readonly GoodPack[] = [
  good(
    'fills a list of its own for its examples',
    ruleWith('examples-with: { lists: { own: [ a1 ] } }', 'lists: { own: [] }\n'),
  ),
  good(
    'has Norwegian ids',
    packWith('policy: { sections: { løfter: { title: A } } }\nlists: { kjære-ord: [] }'),
  ),
  good(
    'has empty lists',
    packWith('lists: { own: [], company: [] }\naccounts: { x: [] }\ncalendar: { q: [] }'),
  ),
  good(
    'has lists with signs',
    packWith('lists: { products: [ C++, .NET, AT&T, "50%", "$ACME", "#ad", "@acme" ] }'),
  ),
  good(
    'has domains',
    packWith(
      'lists: { domains: [ acme.example, News.Acme.Example, blåbær.no, xn--blbr-roah.no ] }',
    ),
  ),
  good(
    'has accounts of every kind',
    packWith(
      'accounts: { x: [ acme, "@acme" ], linkedin: [ company/acme, "1234567", 1234567, "name:Acme AS" ], other: [ a ] }',
    ),
  ),
  good(
    'has a period of one day',
    packWith('calendar: { q: [ { from: 2027-01-08, until: 2027-01-08 } ] }'),
  ),
];
