import { describe, expect, test } from 'vitest';
import { check, packFinding } from './cases/packs.ts';
import { failedExamples } from './examples.ts';

/** What a matcher for some languages finds, as marks in the post. */
const english = 'this fan is for you and the others';
const norwegian = 'faen, dette er ikke en fan som jeg vil ha';
const marked = (text: string): string => text.replace('fan', '«fan»');

describe('a matcher for one language', () => {
  const pack = packFinding('{ terms: [ fan ], languages: [ nb ] }');

  test('finds in posts of this language alone', () => {
    expect(check(pack, norwegian)).toBe(marked(norwegian));
    expect(check(pack, english)).toBe(english);
  });

  test('finds in posts whose language nobody knows', () => {
    expect(check(pack, 'fan ass')).toBe('«fan» ass');
    expect(check(pack, 'fan xyz xyz xyz xyz xyz')).toBe('«fan» xyz xyz xyz xyz xyz');
  });

  test('asks the post where it names its language', () => {
    expect(check(pack, { text: 'fan', lang: 'en' })).toBe('fan');
    expect(check(pack, { text: 'fan', lang: 'fr' })).toBe('fan');
    expect(check(pack, { text: english, lang: 'nb-NO' })).toBe(marked(english));
    expect(check(pack, { text: norwegian, lang: 'en' })).toBe(norwegian);
  });

  test('has Nynorsk in Bokmål, and not the other way round', () => {
    expect(check(pack, { text: 'fan', lang: 'nn' })).toBe('«fan»');
    const nynorsk = packFinding('{ terms: [ fan ], languages: [ nn ] }');
    expect(check(nynorsk, { text: 'fan', lang: 'nn' })).toBe('«fan»');
    expect(check(nynorsk, { text: 'fan', lang: 'nb' })).toBe('fan');
    expect(check(nynorsk, 'eg veit ikkje kva fan dei gjer')).toBe(
      'eg veit ikkje kva «fan» dei gjer',
    );
    expect(check(nynorsk, norwegian)).toBe(norwegian);
  });

  test('finds in posts of any of several languages', () => {
    const either = packFinding('{ terms: [ fan ], languages: [ sv, nb ] }');
    const inLanguage = (lang: string): string => check(either, { text: 'fan', lang });
    expect(['sv', 'sv-SE', 'nn', 'en', 'da'].map(inLanguage)).toEqual([
      '«fan»',
      '«fan»',
      '«fan»',
      'fan',
      'fan',
    ]);
  });
});

describe('every form of matcher can be for a language', () => {
  test.each([
    ['{ terms: [ fan ], case: exact, languages: [ nb ] }'],
    ["{ pattern: '\\bfan', languages: [ nb ] }"],
    ['{ any: [ fan ], languages: [ nb ] }'],
    ['{ all: [ fan, jeg ], languages: [ nb ] }'],
    ['{ count: fan, at-least: 1, languages: [ nb ] }'],
    ['[ nothing, { terms: [ fan ], languages: [ nb ] } ]'],
    ['{ all: [ { terms: [ fan ], languages: [ nb ] }, jeg ] }'],
    ['{ terms: [ $company ], languages: [ nb ] }'],
  ])('%s', (find) => {
    const pack = packFinding(find, '', 'lists: { company: [ fan ] }');
    expect(check(pack, norwegian)).toBe(marked(norwegian));
    expect(check(pack, `${english} jeg`)).toBe(`${english} jeg`);
  });

  test.each(['{ detector: email, languages: [ nb ] }', '{ link: any, languages: [ nb ] }'])(
    '%s',
    (find) => {
      const text = find.includes('email') ? 'a@b.no' : 'https://b.no';
      expect(check(packFinding(find), { text, lang: 'nb' })).toBe(`«${text}»`);
      expect(check(packFinding(find), { text, lang: 'en' })).toBe(text);
    },
  );
});

describe('a matcher for a language inside another', () => {
  test('leaves the others as they are', () => {
    const pack = packFinding('[ idiot, { terms: [ fan ], languages: [ nb ] } ]');
    expect(check(pack, `${english} idiot`)).toBe(`${english} «idiot»`);
  });

  test('finds only where both languages hold', () => {
    const pack = packFinding(
      '{ any: [ { terms: [ a ], languages: [ en ] }, b ], languages: [ nb ] }',
    );
    expect(check(pack, { text: 'a b', lang: 'en' })).toBe('a b');
    expect(check(pack, { text: 'a b', lang: 'nb' })).toBe('a «b»');
    expect(check(pack, 'a b')).toBe('«a» «b»');
  });

  test('is absent in posts of other languages', () => {
    const pack = packFinding('{ all: [ a, { not: { terms: [ b ], languages: [ nb ] } } ] }');
    expect(check(pack, { text: 'a b', lang: 'nb' })).toBe('a b');
    expect(check(pack, { text: 'a b', lang: 'en' })).toBe('«a» b');
  });
});

describe('an exception for a language', () => {
  test('excuses in posts of this language alone', () => {
    const pack = packFinding('[ gift ]', '  unless: { terms: [ seg ], languages: [ nb ] }');
    expect(check(pack, { text: 'gift seg', lang: 'nb' })).toBe('gift seg');
    expect(check(pack, { text: 'gift seg', lang: 'en' })).toBe('«gift» seg');
  });

  test('reaches as far as without the language', () => {
    const post = (lang: string) => ({ text: 'gift\n\nhttps://acme.example', lang });
    for (const unless of [
      '{ link: [ acme.example ], languages: [ nb ] }',
      '{ any: [ seg, { link: [ acme.example ] } ], languages: [ nb ] }',
    ]) {
      const pack = packFinding('[ gift ]', `  unless: ${unless}`);
      expect(check(pack, post('nb'))).not.toContain('«');
      expect(check(pack, post('en'))).toContain('«gift»');
    }
    const words = packFinding('[ gift ]', '  unless: { terms: [ seg ], languages: [ nb ] }');
    expect(check(words, { text: 'gift\n\nseg', lang: 'nb' })).toContain('«gift»');
  });
});

test('an example is of the language that it names, or that its words tell', () => {
  const failed = failedExamples(
    packFinding(
      '{ terms: [ fan ], languages: [ nb ] }',
      `  examples:\n    nudge: [ fan, ${JSON.stringify(norwegian)}, { text: "${english}", lang: nb } ]\n    fine: [ ${english}, { text: fan, lang: en } ]`,
    ),
  );
  expect(failed).toEqual([]);
});
