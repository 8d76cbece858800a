import { describe, expect, test } from 'vitest';
import type { Pack } from '../../core/packs/pack.ts';
import { accountKind } from './account-kind.ts';

const pack: Pack = {
  id: 'acme',
  version: 1,
  title: 'Acme',
  language: 'en',
  policy: { free: [], sections: [] },
  lists: {},
  rules: [],
  accounts: {
    x: ['@Acme'],
    linkedin: ['company/acme', '1234567', 'name:Acme AS'],
    facebook: ['name:Acme AS'],
  },
};

const kindOf = (site: 'x' | 'linkedin' | 'facebook' | 'instagram', ...signs: string[]) =>
  accountKind([pack], site, signs);

describe('an account speaks for the company', () => {
  test('by its handle, in any case, with or without @', () => {
    expect(kindOf('x', 'acme')).toBe('official');
    expect(kindOf('x', 'ACME')).toBe('official');
  });

  test('by its path or its number', () => {
    expect(kindOf('linkedin', 'company/acme')).toBe('official');
    expect(kindOf('linkedin', 'company/1234567')).toBe('official');
  });

  test('by its name, alone or among the words of a label', () => {
    expect(kindOf('facebook', 'name:Acme AS')).toBe('official');
    expect(kindOf('facebook', 'label:Kommenter som Acme AS …')).toBe('official');
    expect(kindOf('linkedin', 'in/kari', 'label:Comment as acme as')).toBe('official');
  });
});

describe('an account is personal', () => {
  test('where the page shows another one, or none', () => {
    expect(kindOf('x', 'kari')).toBe('personal');
    expect(kindOf('x')).toBe('personal');
  });

  test('where the handle is a part of another', () => {
    expect(kindOf('x', 'acme_fan')).toBe('personal');
    expect(kindOf('linkedin', 'in/acme')).toBe('personal');
  });

  test('where the name is a part of another', () => {
    expect(kindOf('facebook', 'name:Acme ASA')).toBe('personal');
    expect(kindOf('facebook', 'label:Comment as Acme Astrid')).toBe('personal');
    expect(kindOf('facebook', 'label:Comment as Acme AS Hansen')).toBe('personal');
    expect(kindOf('facebook', 'label:Comment as Kari Acme AS')).toBe('personal');
  });

  test('where only another site has it', () => {
    expect(kindOf('instagram', 'acme')).toBe('personal');
  });

  test('where a person has the name of the company as a handle on a site that shows names', () => {
    expect(kindOf('facebook', 'acme')).toBe('personal');
  });
});
