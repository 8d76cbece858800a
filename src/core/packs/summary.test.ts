import { expect, test } from 'vitest';
import { inLanguage } from './local-text.ts';
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
