/** A value as JSON has it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A pack that uses every key of the format and every form of a matcher. */
export const wholePack: Json = {
  omtanke: 1,
  id: 'acme.2-a',
  version: 7,
  title: { en: 'Acme policy', nb: 'Retningslinjer' },
  language: 'en',
  publisher: {
    name: 'Acme',
    contact: 'comms@acme.example',
    url: 'https://acme.example:8443/p?a#b',
  },
  'review-by': '2028-02-29',
  noise: 0.5,
  policy: {
    summary: 'Be kind.',
    url: 'https://acme.example',
    free: ['Your pay.', { en: 'Your hours.', nb: 'Din tid.' }],
    sections: {
      s: {
        title: 'S',
        summary: 'Why.',
        do: ['A'],
        avoid: [{ en: 'B' }],
        url: 'https://a.example/',
      },
      løfter: { title: 'L' },
    },
  },
  lists: { own: ['Rocket Skates', '$ACME', 'C++'], domains: ['acme.example'], 'code-names': [] },
  accounts: { x: ['acme', '@acme'], linkedin: ['company/acme', 'name:Acme AS'], other: [] },
  calendar: { 'quiet-period': [{ from: '2027-01-08', until: '2027-01-29' }], fair: [] },
  rules: {
    short: { section: 's', level: 'hint', message: 'M', find: 'words' },
    whole: {
      section: 'løfter',
      level: 'pause',
      title: 'About {match}',
      message: { en: '"{match}" is one.', nb: '«{match}» er ett.' },
      why: 'Since.',
      advice: 'Wait.',
      find: {
        any: [
          'risk-free',
          ['a1', '$own'],
          { terms: ['IT', 'kunde*'], case: 'exact' },
          { pattern: '\\bd+e', case: 'exact' },
          { detector: 'email' },
          { link: 'any' },
          { all: [{ terms: ['b1'] }, { not: ['c1', { link: ['a.example', '$domains'] }] }] },
          { all: ['b2', { any: ['c2'] }], within: '5 words' },
          { count: { any: ['d1', ['d2']] }, 'at-least': 2 },
          { all: ['e1', 'e2'], 'in-order': true, languages: ['nb'] },
          { any: [{ terms: ['f1'], languages: ['en', 'nn-NO'] }], languages: ['en'] },
        ],
      },
      unless: {
        any: [
          ['news'],
          { any: ['no news'], within: 'match', languages: ['en'] },
          { any: [{ link: ['$domains'] }], within: '9 words' },
        ],
        within: 'paragraph',
      },
      'unless-within': 'sentence',
      when: {
        sites: ['x', 'other'],
        surfaces: ['post'],
        account: 'official',
        languages: ['nb', 'en-GB'],
        from: '2027-01-01',
        until: '2027-12-31',
        during: 'fair',
      },
      escalate: [{ when: { during: 'quiet-period' }, level: 'pause' }],
      yields: false,
      purpose: 'A hard fact.',
      replace: { 'risk-free': 'lower-risk' },
      append: '#ad',
      mask: true,
      trial: 20,
      examples: {
        nudge: [
          'words',
          {
            text: 'w',
            site: 'x',
            surface: 'bio',
            account: 'personal',
            lang: 'nb',
            date: '2027-01-01',
          },
        ],
        fine: [],
      },
      'examples-with': {
        lists: { own: ['A'] },
        accounts: { x: ['a'] },
        calendar: { fair: [{ from: '2027-01-08', until: '2027-01-08' }] },
      },
    },
  },
  adjust: { 'general/profanity': 'off', 'public-sector/x.y': 'hint' },
};
