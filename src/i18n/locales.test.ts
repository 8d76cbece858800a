import { describe, expect, test } from 'vitest';
import { locales } from './from-files.ts';

const { en, nb } = locales;

const usedIn = (text: string): string[] =>
  [...text.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();

test('The interface says the same things in English and in bokmål, in the same order.', () => {
  expect(Object.keys(nb)).toEqual(Object.keys(en));
});

describe.each(Object.entries(locales))('The texts in %s', (language, messages) => {
  const entries = Object.entries(messages);
  const keysOf = (found: typeof entries): string[] => found.map(([key]) => key);

  test('all say something, without spaces around it', () => {
    const blank = entries.filter(([, { message }]) => message === '' || message !== message.trim());
    expect(keysOf(blank)).toEqual([]);
  });

  test('use each of their placeholders, and no other', () => {
    const wrong = entries.filter(([, { message, placeholders = {} }]) => {
      return usedIn(message).join() !== Object.keys(placeholders).sort().join();
    });
    expect(keysOf(wrong)).toEqual([]);
  });

  test('take the same values as the English ones, at most the two that t() can type', () => {
    const wrong = entries.filter(([key, { placeholders = {} }]) => {
      const english = en[key]?.placeholders ?? {};
      const names = Object.keys(placeholders);
      return (
        names.length > 2 ||
        names.join() !== Object.keys(english).join() ||
        names.some((name) => placeholders[name]?.content !== english[name]?.content)
      );
    });
    expect(keysOf(wrong)).toEqual([]);
  });

  test('fit the stores: a description has 132 characters at most', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('name the chip so that it starts with Omtanke', () => {
    expect(messages.notesOne?.message).toMatch(/^Omtanke\b/);
    expect(messages.notesOther?.message).toMatch(/^Omtanke\b/);
  });

  test('say which language they are in', () => {
    expect(messages.language?.message).toBe(language);
  });
});
