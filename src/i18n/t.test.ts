import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { i18nFromFiles } from './from-files.ts';
import { ownLanguage, readerLanguage, t, tCount } from './t.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const speak = (language: 'en' | 'nb'): void => {
  Object.assign(browser, { i18n: i18nFromFiles(language) });
};
beforeEach(() => speak('en'));

describe('a text of ours', () => {
  test('is in the language of the reader', () => {
    expect(t('fine')).toBe('This is fine');
    speak('nb');
    expect(t('fine')).toBe('Dette er greit');
  });

  test('takes its values in order', () => {
    expect(t('policySource', 'Acme policy', 'What we promise')).toBe(
      'Acme policy, What we promise',
    );
  });

  test('leaves dollar signs in a value alone', () => {
    expect(t('policyQuote', 'Never say $100 or $COUNT$.')).toBe('“Never say $100 or $COUNT$.”');
  });

  test.each([
    [1, 'Omtanke: 1 note on this draft'],
    [2, 'Omtanke: 2 notes on this draft'],
    [21, 'Omtanke: 21 notes on this draft'],
  ])('counts %i in people’s words', (count, words) => {
    expect(tCount('notes', count)).toBe(words);
  });
});

describe('the language of the reader', () => {
  test.each([
    ['en-GB', 'en'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['pt_BR', 'pt'],
  ])('%s is %s', (browserLanguage, language) => {
    Object.assign(browser.i18n, { getUILanguage: () => browserLanguage });
    expect(readerLanguage()).toBe(language);
  });

  test('may not be one of ours: texts then say which they are in', () => {
    Object.assign(browser.i18n, { getUILanguage: () => 'ar' });
    expect(ownLanguage()).toEqual({ lang: 'en', dir: 'ltr' });
  });
});
