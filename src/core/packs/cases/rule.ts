import { type BadPack, bad, type GoodPack, good, ruleWith } from './case.ts';

/** What can be wrong with a rule. */

/** A rule that lacks one of the keys that it needs. */
const ruleWithout = (key: string): string =>
  ruleWith('')
    .replace(new RegExp(`    ${key}:.*\\n`), '')
    .replace('  r:', '  ▸r:');

export const badRules: readonly BadPack[] = [
  bad('lacks a section', ruleWithout('section'), 'missing', 'section'),
  bad('lacks a level', ruleWithout('level'), 'missing', 'level'),
  bad('lacks a message', ruleWithout('message'), 'missing', 'message'),
  bad('lacks a find', ruleWithout('find'), 'missing', 'find'),
  bad('finds nothing', ruleWith('▸find:'), 'empty', 'matcher'),
  bad('has a misspelt key', ruleWith('▸advise: A'), 'unknown-key', 'advice'),
  bad(
    'has a key with an underscore',
    ruleWith('unless: a\n▸unless_within: post'),
    'unknown-key',
    'unless-within',
  ),
  bad('has a section that is not there', ruleWith('section: ▸t'), 'unknown-section', 'section'),
  bad(
    'has a misspelt section',
    ruleWith('section: ▸promise', 'lists: {}\n').replace('{ s:', '{ promises:'),
    'unknown-section',
    'promises',
  ),
  bad('has a misspelt level', ruleWith('level: ▸warning'), 'unknown-value', 'warn'),
  bad('has the level off', ruleWith('level: ▸off'), 'unknown-value', 'level'),
  bad('has a level that is a list', ruleWith('level: ▸[ warn ]'), 'type', 'level'),
  bad(
    'has a placeholder that is none',
    ruleWith('message: About ▸{word}.'),
    'placeholder',
    '{word}',
  ),
  bad('has a placeholder with spaces', ruleWith('title: "▸{ match }"'), 'placeholder', '{match}'),
  bad(
    'has {match} where it is not replaced',
    ruleWith('why: About ▸{match}.'),
    'placeholder',
    '{match}',
  ),
  bad(
    'has {match} in one language of a purpose',
    ruleWith('purpose: { en: A, nb: "▸{match}" }'),
    'placeholder',
    '{match}',
  ),
  bad(
    'has an advice of 501 characters',
    ruleWith(`advice: { en: ▸${'a'.repeat(501)} }`),
    'text-length',
    '500',
  ),
  bad('does not yield and has no purpose', ruleWith('▸yields: false'), 'purpose', 'purpose'),
  bad('has yields in words', ruleWith('yields: ▸no'), 'type', 'true or false'),
  bad('has mask in quotes', ruleWith('mask: ▸"true"'), 'type', 'true or false'),
  bad('has trial 0', ruleWith('trial: ▸0'), 'number', 'trial'),
  bad('has a broken trial', ruleWith('trial: ▸2.5'), 'number', 'whole'),
  bad('replaces what it can not find', ruleWith('replace: { ▸wordz: a }'), 'replace', 'wordz'),
  bad(
    'replaces what its pattern can not find',
    ruleWith('find: { pattern: "wo+rds" }\nreplace: { ▸wrds: a }'),
    'replace',
    'wrds',
  ),
  bad(
    'replaces what only another member finds',
    ruleWith('find: { all: [ words, other ] }\nreplace: { ▸other: a }'),
    'replace',
    'other',
  ),
  bad('replaces a wildcard', ruleWith('find: [ "word*" ]\nreplace: { ▸word*: a }'), 'replace', '*'),
  bad('replaces with nothing', ruleWith('replace: { words: ▸"" }'), 'empty', 'replacement'),
  bad('replaces with a list', ruleWith('replace: { words: ▸[ a ] }'), 'type', 'replacement'),
  bad('appends nothing', ruleWith('append: ▸""'), 'empty', 'append'),
  bad(
    'has unless-within without unless',
    ruleWith('▸unless-within: post'),
    'unless-within',
    'unless',
  ),
  bad(
    'has an exception that reaches a line',
    ruleWith('unless: a\nunless-within: ▸line'),
    'within',
    'unless-within',
  ),
  bad(
    'has an exception that reaches words without a number',
    ruleWith('unless: a\nunless-within: ▸words'),
    'within',
    '5 words',
  ),
  bad('escalates without a level', ruleWith('escalate: [ ▸{ when: {} } ]'), 'missing', 'level'),
  bad('escalates without a when', ruleWith('escalate: [ ▸{ level: pause } ]'), 'missing', 'when'),
  bad(
    'escalates to off',
    ruleWith('escalate: [ { when: {}, level: ▸off } ]'),
    'unknown-value',
    'level',
  ),
  bad('escalates once', ruleWith('escalate: ▸{ when: {}, level: pause }'), 'type', 'list'),

  bad(
    'holds on an unknown site',
    ruleWith('when: { sites: [ ▸twitter ] }'),
    'unknown-value',
    'site',
  ),
  bad('holds on one site', ruleWith('when: { sites: ▸x }'), 'type', 'list'),
  bad('holds on no site', ruleWith('when: { sites: ▸[] }'), 'empty', 'sites'),
  bad(
    'holds on an unknown surface',
    ruleWith('when: { surfaces: [ post, ▸story ] }'),
    'unknown-value',
    'surface',
  ),
  bad(
    'holds for an unknown account',
    ruleWith('when: { account: ▸company }'),
    'unknown-value',
    'account',
  ),
  bad(
    'holds in an unknown language',
    ruleWith('when: { languages: [ ▸norsk ] }'),
    'language',
    'language',
  ),
  bad('holds from no date', ruleWith('when: { from: ▸soon }'), 'date', 'date'),
  bad(
    'ends before it begins',
    ruleWith('when: { from: ▸2027-02-01, until: 2027-01-31 }'),
    'period',
    'from',
  ),
  bad(
    'holds during an unknown calendar',
    ruleWith('when: { during: ▸quiet-perid }'),
    'unknown-calendar',
    'quiet-period',
  ),
  bad('has an unknown condition', ruleWith('when: { ▸site: [ x ] }'), 'unknown-key', 'sites'),
  bad(
    'escalates in an unknown context',
    ruleWith('escalate: [ { when: { ▸days: 1 }, level: pause } ]'),
    'unknown-key',
    'days',
  ),

  bad('has examples in a list', ruleWith('examples: ▸[ a ]'), 'type', 'examples'),
  bad(
    'has examples of another kind',
    ruleWith('examples: { ▸warn: [ a ] }'),
    'unknown-key',
    'warn',
  ),
  bad('has one example for a list', ruleWith('examples: { nudge: ▸words }'), 'type', 'list'),
  bad(
    'has an example of 1,001 characters',
    ruleWith(`examples: { nudge: [ ▸${'a'.repeat(1001)} ] }`),
    'limit',
    '1,000',
  ),
  bad(
    'has an example without text',
    ruleWith('examples: { nudge: [ ▸{ site: x } ] }'),
    'missing',
    'text',
  ),
  bad(
    'has an example with more',
    ruleWith('examples: { fine: [ { text: a, ▸language: nb } ] }'),
    'unknown-key',
    'lang',
  ),
  bad(
    'has an example on an unknown site',
    ruleWith('examples: { fine: [ { text: a, site: ▸tiktok } ] }'),
    'unknown-value',
    'site',
  ),
  bad(
    'has an example on no date',
    ruleWith('examples: { fine: [ { text: a, date: ▸2027-13-01 } ] }'),
    'date',
    'date',
  ),
  bad(
    'has an example that is a comment',
    ruleWith('examples:\n  nudge:\n    - ▸#ad'),
    'quotes',
    '#',
  ),
  bad('has more to its examples', ruleWith('examples-with: { ▸list: {} }'), 'unknown-key', 'lists'),
];

export const goodRules: readonly GoodPack[] = [
  good(
    'has {match} where it is replaced',
    ruleWith('title: "{match}?"\nmessage: "{match} {match}"\nadvice: "not {match}"'),
  ),
  good('does not yield for a purpose', ruleWith('yields: false\npurpose: A hard fact.')),
  good(
    'has every key',
    ruleWith(
      'title: T\nwhy: W\nadvice: A\nunless: a\nunless-within: match\nwhen: {}\nescalate: []\nyields: true\npurpose: P\nreplace: { words: a }\nappend: "#ad"\nmask: false\ntrial: 1\nexamples: {}\nexamples-with: {}',
    ),
  ),
  good(
    'replaces words in other capitals and with a dash',
    ruleWith('find: [ "risk free" ]\nreplace: { Risk-Free: lower-risk }'),
  ),
  good(
    'replaces words of a wildcard',
    ruleWith('find: [ "guarantee*" ]\nreplace: { guaranteed: planned }'),
  ),
  good(
    'replaces words of a pattern',
    ruleWith("find: { pattern: '\\bwo+rds\\b' }\nreplace: { wooords: a }"),
  ),
  good(
    'replaces words of a list that other packs fill',
    ruleWith('find: [ $products ]\nreplace: { rocket: a }'),
  ),
  good(
    'replaces words with capitals as written',
    ruleWith('find: { terms: [ IT ], case: exact }\nreplace: { IT: tech }'),
  ),
  good('replaces a tag', ruleWith('find: [ "#ad" ]\nreplace: { "#ad": "#advert" }')),
  good(
    'replaces the first of all',
    ruleWith('find: { all: [ words, other ] }\nreplace: { words: a }'),
  ),
  good(
    'replaces what it counts',
    ruleWith('find: { count: words, at-least: 2 }\nreplace: { words: a }'),
  ),
  good(
    'holds in many ways',
    ruleWith(
      'when: { sites: [ x, other ], surfaces: [ post, bio ], account: official, languages: [ no, en-GB ], from: 2027-01-01, until: 2027-01-01, during: quiet-period }',
    ),
  ),
  good(
    'holds during a calendar of its own',
    ruleWith('when: { during: fair }', 'calendar: { fair: [] }\n'),
  ),
  good(
    'rises',
    ruleWith(
      'escalate: [ { when: { account: official }, level: pause }, { when: { during: quiet-period }, level: pause } ]',
    ),
  ),
  good(
    'has examples of every kind',
    ruleWith(
      `examples:\n  nudge: [ words, { text: words, site: x, surface: bio, account: official, lang: nb, date: 2027-01-01 } ]\n  fine: [ "\\x1b \\u202E", no, ${'😀'.repeat(1000)} ]`,
    ),
  ),
  good(
    'has examples with surroundings',
    ruleWith(
      'examples-with: { lists: { company: [ A ] }, accounts: { x: [ a ] }, calendar: { quiet-period: [] } }',
    ),
  ),
  good(
    'has exceptions of every reach',
    ruleWith('unless: { all: [ a, { link: any } ] }\nunless-within: paragraph'),
  ),
  good('has an exception that reaches words', ruleWith('unless: a\nunless-within: 5 words')),
];
