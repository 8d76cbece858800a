import { expect, test } from 'vitest';
import { inLanguage, sharedLanguage } from './local-text.ts';
import type { Pack } from './pack.ts';
import { summarise } from './summary.ts';

test.each([
  ['nb', 'Hei'],
  ['nb-NO', 'Hei'],
  ['nn', 'Hei'],
  ['no', 'Hei'],
  ['en-GB', 'Hello'],
  ['fr', 'Hello'],
])('a reader of %s gets "%s"', (reader, expected) => {
  expect(inLanguage({ nb: 'Hei', en: 'Hello' }, reader, 'en')).toBe(expected);
});

test('a reader of a language without a text gets the first where the pack has no own', () => {
  expect(inLanguage({ sv: 'Hej', da: 'Hej hej' }, 'fr', 'en')).toBe('Hej');
});

test('line breaks are shown as spaces', () => {
  expect(inLanguage('one\n  two', 'en', 'en')).toBe('one two');
});

test('a summary holds the policy in the language of the reader', () => {
  const pack: Pack = {
    id: 'acme',
    version: 2,
    title: { en: 'Acme', nb: 'Akme' },
    language: 'en',
    publisher: { name: 'Comms', contact: 'comms@acme.example' },
    policy: {
      free: [{ en: 'Pay.', nb: 'Lønn.' }],
      sections: [{ id: 's', title: 'S', summary: 'Why.', do: ['Do.'], avoid: [] }],
    },
    lists: {},
    rules: [],
  };
  expect(summarise([pack], 'nn')).toEqual({
    packs: [
      {
        id: 'acme',
        version: 2,
        title: 'Akme',
        publisher: 'Comms',
        contact: 'comms@acme.example',
        summary: '',
        free: ['Lønn.'],
        sections: [{ id: 's', title: 'S', summary: 'Why.', do: ['Do.'], avoid: [] }],
      },
    ],
  });
});

test.each([
  ['nb-NO', [{ nb: 'Hei', en: 'Hello' }], 'nb'],
  ['nn', [{ nb: 'Hei', en: 'Hello' }, undefined, ''], 'nb'],
  ['nb', ['Hello', { en: 'Hello' }], 'en'],
  ['fr', [{ sv: 'Hej', da: 'Hej hej' }], 'sv'],
  ['nb', [{ nb: 'Hei', en: 'Hello' }, 'Hello'], undefined],
  ['nb', [], undefined],
])(
  'the language of what a reader of %s gets is told where it is one',
  (reader, texts, expected) => {
    expect(sharedLanguage(texts, reader, 'en')).toBe(expected);
  },
);

test('a summary tells the language of its words', () => {
  const policy = { free: [], sections: [] };
  const pack = { id: 'acme', version: 1, title: 'Fjord', policy, lists: {}, rules: [] };
  const langs = summarise(
    [
      { ...pack, language: 'nb' },
      { ...pack, language: 'en' },
    ],
    'en',
  ).packs.map(({ lang }) => lang);
  expect(langs).toEqual(['nb', 'en']);
});
