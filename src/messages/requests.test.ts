import { describe, expect, it } from 'vitest';
import {
  mostPackBytes,
  readAddPackRequest,
  readCheckRequest,
  readEnablePackRequest,
  readPauseRequest,
  readReactRequest,
} from './requests.ts';

const draft = { text: 'hello', site: 'x', surface: 'post' } as const;
const file = { name: 'acme.yaml', text: 'omtanke: 1' };
const rule = { pack: 'acme', rule: 'code-names' };

describe('a draft that is to be checked', () => {
  it('may have a name, and none that is a text of its own', () => {
    expect(readCheckRequest({ ...draft, draft: crypto.randomUUID() })).not.toBeNull();
    expect(readCheckRequest({ ...draft, draft: 'a'.repeat(101) })).toBeNull();
    expect(readCheckRequest({ ...draft, draft: 1 })).toBeNull();
  });
});

describe('a question about packs', () => {
  it('takes a file of 2 MiB, and none that is larger', () => {
    const most = 'å'.repeat(mostPackBytes / 2);
    expect(readAddPackRequest({ ...file, text: most })).not.toBeNull();
    expect(readAddPackRequest({ ...file, text: `${most}.` })).toBeNull();
  });

  it.each<[string, unknown]>([
    ['a file without a name', { text: '' }],
    ['a file with more than it should have', { ...file, id: 'acme' }],
    ['a file that is no text', { ...file, text: [1, 2] }],
  ])('is malformed with %s', (_what, request) => {
    expect(readAddPackRequest(request)).toBeNull();
  });

  it('is malformed when it does not say whether on or off', () => {
    expect(readEnablePackRequest({ id: 'acme', on: true })).toEqual({ id: 'acme', on: true });
    expect(readEnablePackRequest({ id: 'acme', on: 'yes' })).toBeNull();
    expect(readEnablePackRequest({ id: 'acme' })).toBeNull();
  });
});

describe('a reaction', () => {
  const reaction = { draft: crypto.randomUUID(), ...rule, says: 'stop' } as const;

  it.each<[string, object]>([
    ['a word that is none', { says: 'silence everything' }],
    ['a text in place of a draft', { draft: 'a'.repeat(101) }],
    ['more than a rule', { text: 'hello' }],
    ['several rules', { rule: ['a', 'b'] }],
  ])('is malformed with %s', (_what, wrong) => {
    expect(readReactRequest(reaction)).toEqual(reaction);
    expect(readReactRequest({ ...reaction, ...wrong })).toBeNull();
  });
});

describe('a pause', () => {
  it('is for a site that there is, or for everything', () => {
    expect(readPauseRequest({ of: 'everything', on: true })).not.toBeNull();
    expect(readPauseRequest({ of: 'x', on: true })).not.toBeNull();
    expect(readPauseRequest({ of: 'elsewhere', on: true })).toBeNull();
  });
});
