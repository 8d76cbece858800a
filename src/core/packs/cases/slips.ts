import {
  type BadPack,
  bad,
  finding,
  type GoodPack,
  good,
  packOf,
  packWith,
  ruleWith,
} from './case.ts';

/** Slips of people who write YAML for the first time, and what they have to be told. */

const long = 'a'.repeat(101);
const hundred = 'a'.repeat(100);

export const badSlips: readonly BadPack[] = [
  bad(
    'has an item that stands too far in',
    finding('\n      - foo1\n        ▸- bar1'),
    'indentation',
    '"- "',
  ),
  bad('has terms without dashes', finding('\n      foo1\n      ▸bar1'), 'indentation', '"- "'),
  bad(
    'has terms with dashes without a space',
    finding('\n      -foo1\n      ▸-bar1'),
    'indentation',
    'space',
  ),
  bad('has terms without a comma', finding('[ foo1\n      ▸bar1 ]'), 'indentation', 'comma'),
  bad(
    'has a domain that stands too far in',
    packWith('lists:\n  domains:\n    - a.example\n      ▸- b.example'),
    'indentation',
    '"- "',
  ),
  bad('has a level that goes on', ruleWith('level: warn\n  ▸title'), 'indentation', 'line'),
  bad('has an en dash for a dash', finding('\n      - foo1\n      ▸– bar1'), 'syntax', '"- bar1"'),
  bad('has a star for a dash', finding('\n      - foo1\n      ▸* bar1'), 'syntax', '"- bar1"'),
  bad('has one star for a dash', finding('\n      ▸* bar1'), 'syntax', '"- bar1"'),
  bad('has a no-break space behind a colon', packOf('▸title:\u00a0Acme'), 'colon', 'U+00A0'),
  bad('has text behind a bar', ruleWith('message: | ▸text here'), 'syntax', 'next line'),
  bad('has text behind an arrow', ruleWith('message: >- ▸text here'), 'syntax', 'next line'),
  bad('says no for false', ruleWith('yields: ▸no'), 'type', 'write false'),
  bad('says On for true', ruleWith('mask: ▸On'), 'type', 'write true'),
  bad('says true in quotes', ruleWith('mask: ▸"true"'), 'type', 'true or false'),
  bad('has a list of rules', packWith('rules:\n  ▸- level: warn'), 'type', 'my-rule:'),
  bad(
    'has a list of sections',
    packWith('policy:\n  sections:\n    ▸- title: S'),
    'type',
    'my-section:',
  ),
  bad(
    'has a version without end',
    packOf('version: ▸99999999999999999999'),
    'number',
    '9007199254740991',
  ),
  bad('has a list in the plural', finding('[ ▸$companies ]'), 'unknown-list', '"$company"?'),
  bad('has a term with % first', finding('\n      - ▸%off now'), 'quotes', '"%off now"'),
  bad('has a term in backticks', finding('[ ▸`code` ]'), 'quotes', '"`code`"'),
  bad('names Twitter', ruleWith('when: { sites: [ ▸Twitter ] }'), 'unknown-value', '"x"?'),
  bad(
    'names a site by its address',
    ruleWith('when: { sites: [ ▸www.facebook.com ] }'),
    'unknown-value',
    '"facebook"?',
  ),
  bad('has a long id', packOf(`id: ▸${long}`), 'limit', '100'),
  bad('has a long name of a list', packWith(`lists: { ▸${long}: [] }`), 'limit', '100'),
  bad('has a long name of a calendar', packWith(`calendar: { ▸${long}: [] }`), 'limit', '100'),
  bad(
    'has a section with a long id',
    packWith(`policy: { sections: { ▸${long}: { title: S } } }`),
    'limit',
    '100',
  ),
];

export const goodSlips: readonly GoodPack[] = [
  good('has text over two lines', ruleWith('message: one\n  - two')),
  good('has an example over two lines', ruleWith('examples:\n  nudge:\n    - some\n      words')),
  good('has a term in quotes over two lines', finding('\n      - "foo1\n        bar1"')),
  good('has True and FALSE', ruleWith('mask: True\nyields: FALSE\npurpose: P')),
  good('has dashes inside terms', finding('[ "– foo1", e-mail1, foo1 – bar1 ]')),
  good('has a no-break space inside text', ruleWith('message: 5\u00a0% off')),
  good('has an id of a hundred characters', packOf(`id: ${hundred}`)),
  good('has a list with such a name', packWith(`lists: { ${hundred}: [] }`)),
  good('has a purpose without yields: false', ruleWith('purpose: P')),
];
