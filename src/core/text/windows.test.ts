import { describe, expect, test } from 'vitest';
import { linksOf } from './links.ts';
import { windowsOf } from './windows.ts';

/** The sentences of a text, trimmed. */
const split = (text: string, kind: 'sentenceAt' | 'paragraphAt'): string[] => {
  const windows = windowsOf(text, linksOf(text));
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const number = windows[kind](at);
    parts[number] = (parts[number] ?? '') + text.charAt(at);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

describe('sentences', () => {
  test.each([
    [
      'stops before white space',
      'Ja. Nei! Kanskje? Hm… Tja',
      ['Ja.', 'Nei!', 'Kanskje?', 'Hm…', 'Tja'],
    ],
    ['line breaks', 'En\nto\r\ntre', ['En', 'to', 'tre']],
    [
      'stops with closing marks',
      'Han sa «nei.» Hun (lo.) Så',
      ['Han sa «nei.»', 'Hun (lo.)', 'Så'],
    ],
    ['ideographic stops', '元気です。はい', ['元気です。', 'はい']],
    ['numbers at their end', 'Det koster 5. og mer', ['Det koster 5.', 'og mer']],
    [
      'words that could be abbreviations',
      'The answer is no. We go',
      ['The answer is no.', 'We go'],
    ],
    ['stops in a row', 'Hva?! Nei...', ['Hva?!', 'Nei...']],
  ])('end at %s', (_, text, expected) => {
    expect(split(text, 'sentenceAt')).toEqual(expected);
  });

  test.each([
    ['numbers', 'Pris 3.50 eller 1.000.000 kr'],
    ['Norwegian abbreviations', 'Ta f.eks. toget, bl.a. fordi det er ca. like raskt'],
    ['English abbreviations', 'Ask Dr. Berg, e.g. about No. 5 and etc. and more'],
    ['single letters', 'Skrevet av J. R. Hansen'],
    ['days before their month', 'Vi ses 17. mai og 1. desember'],
    ['URLs', 'Se https://x.example/a.b?c=d! og mer'.replace('!', '')],
    ['emoji', 'Så gøy 🎉 å se dere 🎉 alle'],
    ['a stop without white space', 'Versjon.to og .NET'],
  ])('do not end at %s', (_, text) => {
    expect(split(text, 'sentenceAt')).toEqual([text]);
  });
});

test('paragraphs end at blank lines, also with spaces in them, and not at line breaks', () => {
  expect(split('a\nb\n\nc\r\n \t\r\nd', 'paragraphAt')).toEqual(['a\nb', 'c', 'd']);
});

test('a text that ends in a stop, and an empty one, have one sentence', () => {
  expect(split('Slutt.', 'sentenceAt')).toEqual(['Slutt.']);
  expect(windowsOf('', []).sentenceAt(0)).toBe(0);
});
