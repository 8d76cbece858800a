import { describe, expect, test } from 'vitest';
import { check, packFinding } from './cases/packs.ts';
import { otherForms } from './other-forms.ts';

const formsOf = (...names: string[]): string[] => otherForms(names, ['Havbris', 'Havbris AS']);

describe('the other forms of a name', () => {
  test('are its possessive and its handle, also in small letters', () => {
    expect(formsOf('Gridwell')).toEqual(['Gridwells', 'gridwells', '@Gridwell', '@gridwell']);
  });

  test('are several words run together', () => {
    expect(formsOf('Rocket Skates')).toEqual([
      'RocketSkates',
      'rocketskates',
      '@RocketSkates',
      '@rocketskates',
    ]);
  });

  test.each([
    ['a word that names a kind', 'Orbit Foods', 'Orbit'],
    ['what a project is called', 'Project Kestrel', 'Kestrel'],
    ['a number', 'Nest 3', 'Nest'],
    ["the company's own name", 'Havbris Flow', 'Flow'],
    ['a Norwegian kind', 'Bakkegård Meieri', 'Bakkegård'],
  ])('leave out %s', (_, name, short) => {
    expect(formsOf(name)).toContain(short);
  });

  test.each([
    ['where two words are left', 'Red Hat Software'],
    ['of a name that names no kind', 'Ingrid Falk'],
    ['where hardly a word is left', 'Sun Energi'],
    ['where nothing is left', 'Bank 1'],
    ['of a name without a capital', 'orbit foods'],
  ])('have no short one %s', (_, name) => {
    const words = name.split(' ');
    expect(formsOf(name).filter((form) => words.includes(form))).toEqual([]);
  });

  test('have no s behind another hissing sound, nor behind a number', () => {
    expect(formsOf('Atlas', 'Nest 3')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(atlass|nest3s)$/i)]),
    );
  });

  test('are none of a term that is no name', () => {
    expect(formsOf('nest*', '#nest', 'C++')).toEqual([]);
  });

  test('are none of the names themselves', () => {
    expect(formsOf('Orbit Foods', 'Orbit')).not.toContain('Orbit');
  });
});

describe('$list.otherwise', () => {
  const pack = packFinding(
    '[ $customers, $customers.otherwise ]',
    '',
    'lists: { customers: [ Orbit Foods ] }\n',
  );

  test.each([
    'we rescued «OrbitFoods» last week',
    '«orbitfoods» again',
    'lunch at «Orbit»',
    'thanks «@orbitfoods»',
    '«Orbit Foods» is the whole name',
    '«orbit foods» in small letters is the name still',
  ])('finds what people write instead of the name: %s', (post) => {
    expect(check(pack, post.replace(/[«»]/g, ''))).toBe(post);
  });

  test.each([
    'the satellite is in orbit',
    'orbits of planets',
    'Orbits of planets',
    'https://orbitfoods.example',
    'Orbital',
    'ORBIT',
  ])('leaves alone what is another word: %s', (post) => {
    expect(check(pack, post)).toBe(post);
  });
});
