import { describe, expect, test } from 'vitest';
import { readMarked } from '../text/marked.ts';
import { check, packFinding } from './cases/packs.ts';

/** How far the exceptions of a rule reach. */

const excepting = (unless: string, within?: string) =>
  packFinding(
    '[ dritt, shit ]',
    `  unless: ${unless}${within === undefined ? '' : `\n  unless-within: ${within}`}`,
  );

/** Expects the marked text to come out of the same text without marks. */
const expectMarked = (pack: ReturnType<typeof excepting>, marked: string): void => {
  expect(check(pack, readMarked(marked).text)).toBe(marked);
};

describe('parts of an exception with reaches of their own', () => {
  const parts =
    '[ { any: [ holy shit ], within: match }, { any: [ not ], within: 2 words }, { any: [ said ], within: sentence }, { any: [ { link: [ acme.example ] } ], within: post } ]';
  test.each([
    'holy shit, what a day! This is «shit»',
    'this is not his shit, it is not the other old «shit»',
    'shit this not, but what an old «shit» one two three not',
    'she said it is shit! It is «shit»',
    '«shit»\n\nnot holy',
    'shit\n\nhttps://acme.example',
  ])('%s', (marked) => {
    expectMarked(excepting(parts), marked);
    // The list of an exception is an any.
    expectMarked(excepting(`{ any: ${parts} }`), marked);
    // What a part says wins over what the rule says.
    expectMarked(excepting(parts, 'post'), marked);
    expectMarked(excepting(`{ any: ${parts}, within: match }`, 'post'), marked);
  });
});

describe('parts that say nothing', () => {
  test('reach as far as the any around them, else as the rule says', () => {
    const part = '{ any: [ never ], within: match }';
    expectMarked(
      excepting(`{ any: [ not, ${part} ], within: sentence }`, 'post'),
      'not shit! «shit»',
    );
    expectMarked(excepting(`[ not, ${part} ]`, 'sentence'), 'not shit! «shit»');
    expectMarked(excepting(`[ not, ${part} ]`, 'post'), 'not\n\nshit');
  });

  test('reach the paragraph, and links the post, where nobody says', () => {
    const some = excepting('[ not, { link: any }, { any: [ never ], within: match } ]');
    expectMarked(some, 'not! shit\n\n«shit»');
    expectMarked(some, 'shit\n\nhttps://acme.example');
    expectMarked(
      excepting('[ { any: [ never ], within: match }, [ [ x ], { link: any } ] ]'),
      'shit\n\nhttps://a.no',
    );
  });
});

test('a whole exception says how far it reaches', () => {
  expectMarked(excepting('{ any: [ not, never ], within: sentence }'), 'not shit! «shit»');
  expectMarked(
    excepting('{ any: [ { link: any } ], within: paragraph }'),
    '«shit»\n\nhttps://a.no',
  );
});

test('a part for one language has its reach in posts of this language', () => {
  const pack = excepting('[ { any: [ not ], within: sentence, languages: [ en ] } ]');
  expect(check(pack, { text: 'not shit! shit', lang: 'en' })).toBe('not shit! «shit»');
  expect(check(pack, { text: 'not shit! shit', lang: 'nb' })).toBe('not «shit»! «shit»');
});

describe('an exception that reaches so many words', () => {
  const three = excepting('[ not ]', '3 words');
  test.each([
    'not shit',
    'not a b c shit',
    'not a b c d «shit»',
    'shit a b c not',
    '«shit» a b c d not',
    '«shit»\n\nnot',
    'shit.\nNot',
    'shit https://a.no/b/c @x #y not',
    'not a b c shit d e f not g h i shit j k l m n «shit»',
  ])('%s', (marked) => {
    expectMarked(three, marked);
  });

  test('counts what overlaps as no words away', () => {
    expectMarked(excepting('[ holy shit show ]', '0 words'), 'holy shit show a «shit»');
    expectMarked(excepting("{ pattern: 'y sh' }", '0 words'), 'holy shit, a «shit»');
    expectMarked(
      excepting("{ any: [ { pattern: '(?s)a.*b' } ], within: 0 words }"),
      'a shit c shit b',
    );
  });

  test('asks for words side by side with none between', () => {
    expectMarked(excepting('[ not ]', '0 words'), 'not shit, not a «shit»');
  });
});
