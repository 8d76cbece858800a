// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { PackInfo } from '../messages/pack-protocol.ts';
import { acme, general, list, open, own, press, text, worker } from './page-for-test.tsx';

describe('the list of packs', () => {
  test('tells one’s own from those that are built in', async () => {
    list(general, acme);
    await open();
    expect(text('main h2')).toEqual(['Add a pack', 'Added by you', 'Built in', 'Other sites']);
    expect(text('h3')).toEqual(['Acme policy', 'Good communication']);
    expect(text('.switch')).toEqual(['On', 'On']);
  });

  test('says of each what it is', async () => {
    const publisher = 'Acme Communications';
    const url = 'https://acme.example/policy';
    list({ ...acme, publisher, url, noise: 5, reviewBy: '2027-06-30' });
    await open();
    expect(text('.facts li')).toEqual([
      'acme',
      'Version 7',
      '1 rule',
      '2 sections',
      'English',
      'Acme Communications',
      'Nudges in at most 5 of 1,000 ordinary posts',
      'To be reviewed by June 30, 2027',
      'Read the full policy (opens in a new tab)',
    ]);
    expect(text('article footer p')).toEqual(['Added today from acme.yaml']);
  });

  test('says in which language the title of a pack is', async () => {
    list({ ...acme, title: 'Retningslinjer', lang: 'nb' });
    await open();
    expect(document.querySelector('h3')?.lang).toBe('nb');
  });

  test('says when there is none of one’s own', async () => {
    await open();
    expect(document.body.textContent).toContain('None yet.');
  });

  test.each<[string, Partial<PackInfo>]>([
    ['was to be reviewed by June 30, 2026', { reviewDue: true, reviewBy: '2026-06-30' }],
    ['Changes 1 built-in rule', { adjust: [['general/profanity', 'off']] }],
    ['the one before it is in force', { own: { ...own, unreadable: 'previous-in-force' } }],
    ['so it is not in force', { own: { ...own, unreadable: 'nothing-in-force' } }],
  ])('notes of a pack: %s', async (words, info) => {
    list({ ...acme, ...info });
    await open();
    expect(text('.notes').join()).toContain(words);
  });

  test('notes rules that a pack changes and that are not there, apart from those that are', async () => {
    const adjust: PackInfo['adjust'] = [
      ['general/profanity', 'off'],
      ['general/gone', 'warn'],
    ];
    list({ ...acme, adjust, adjustLost: ['general/gone'] });
    await open();
    expect(text('.notes summary')).toEqual([
      '1 built-in rule that this pack changes is not in this version of Omtanke',
      'Changes 1 built-in rule',
    ]);
    expect(text('.notes li')).toEqual(['general/gone', 'general/profanity: off']);
  });

  test('tells how far the rules on trial have come', async () => {
    const trials = [
      { rule: 'names', counted: 3, of: 20 },
      { rule: 'dates', counted: 5, of: 5 },
    ];
    list({ ...acme, trials });
    await open();
    expect(text('.notes summary')).toEqual(['1 rule on trial']);
    expect(text('.notes li')).toEqual([
      'names: 3 of 20 findings so far',
      'dates: its trial of 5 is over, it nudges now',
      'Findings are counted, and not shown until the trial is over.',
    ]);
  });

  test('tells of trials that are over', async () => {
    list({ ...acme, trials: [{ rule: 'names', counted: 2, of: 2 }] });
    await open();
    expect(text('.notes')[0]).toBe(
      '1 rule has ended its trialnames: its trial of 2 is over, it nudges now',
    );
  });

  test('has nothing to note about a pack in good order', async () => {
    list(general, acme);
    await open();
    expect(text('.notes')).toEqual(['', '']);
  });

  test('shows the examples that fail, and how many were left out', async () => {
    const failing = [{ rule: 'names', kind: 'fine', text: 'a bird in the garden' }];
    worker.answers.failingExamples = { failing, rulesLeft: 2 };
    list({ ...acme, examples: 3 });
    await open('.notes details');
    expect(text('.notes summary')).toEqual(['The pack works; 1 of its examples does not hold']);
    expect(text('.notes li')).toEqual(['a bird in the gardennames: should pass, and is noticed']);
    expect(text('.notes')[0]).toContain('The examples of 2 rules were not tried');
  });

  test('says when something stored cannot be read', async () => {
    worker.answers.packs = { packs: [general], broken: true };
    await open('.trouble');
    expect(text('.trouble')[0]).toContain('can’t be read');
  });

  test('offers to try again when it did not load', async () => {
    worker.answers.packs = undefined;
    await open('.trouble');
    list(general);
    press('Try again');
    await vi.waitFor(() => expect(text('h3')).toEqual(['Good communication']));
  });
});
