import { describe, expect, it } from 'vitest';
import { readCoverage, readHostRequest } from './site-requests.ts';

describe('a host that a person can choose', () => {
  it.each(['social.example', 'app.slack.com', 'xn--blbr-roah.no', 'a', '127.0.0.1'])(
    'is %s',
    (host) => expect(readHostRequest({ host })).toEqual({ host }),
  );

  it.each([
    ['every host', '*'],
    ['every host of a domain', '*.example'],
    ['an address', 'https://social.example/'],
    ['a host with a port', 'social.example:8443'],
    ['a host with a path', 'social.example/home'],
    ['nothing', ''],
    ['more than a name may have', 'a'.repeat(254)],
    ['no text', 7],
  ])('is not %s', (_, host) => expect(readHostRequest({ host })).toBeNull());
});

describe('what a frame tells of itself', () => {
  it('is what is checked, and a count', () => {
    const coverage = { composer: 'in-part', count: 3 } as const;
    expect(readCoverage(coverage)).toEqual(coverage);
  });

  it.each([
    { composer: 'perhaps', count: 0 },
    { composer: 'checking', count: -1 },
    { composer: 'checking', count: 0.5 },
    { composer: 'checking' },
    { composer: 'checking', count: 1, text: 'the draft' },
  ])('is not %j', (coverage) => expect(readCoverage(coverage)).toBeNull());
});
