// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { PackSummary } from '../core/packs/summary.ts';
import type { PageStatus } from '../messages/protocol.ts';
import type { PageState } from '../pages/page-state.tsx';
import { Popup, type PopupProps } from './popup.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en') } };
});

const acme: PackSummary = {
  id: 'acme',
  version: 3,
  title: 'Acme policy',
  summary: 'Speak as yourself.',
  contact: 'comms@acme.example',
  url: 'https://acme.example/policy',
  free: ['Your pay and your hours.'],
  sections: [
    { id: 'plans', title: 'Plans', summary: 'They stay inside.', do: ['Ask.'], avoid: ['Dates.'] },
    { id: 'people', title: 'People', summary: 'Be kind.', do: [], avoid: [] },
  ],
};

/** In local time, as it is told. */
const thursday = new Date(2027, 0, 7, 14, 5).getTime();

const onPage = (status: Partial<PageStatus>): PageState => ({
  kind: 'page',
  status: { site: 'linkedin', composer: 'checking', surface: 'post', found: {}, ...status },
});

function popup(props: Partial<PopupProps> = {}): HTMLElement {
  const body = document.createElement('body');
  const all = {
    page: onPage({}),
    policy: { packs: [acme] },
    site: { failed: false, onCheck: vi.fn(), onLeave: vi.fn() },
    onTryAgain: vi.fn(),
    onShow: vi.fn(),
    onOpenPacks: vi.fn(),
    ...props,
  };
  render(<Popup {...all} />, body);
  return body;
}

const text = (within: Element, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map((it) => it.textContent ?? '');

describe('the strip at the top of the popup', () => {
  test.each<[string, PageState]>([
    ['Checking this pagePost on LinkedIn', onPage({})],
    ['Checking this pagePost on this site', onPage({ site: 'other' })],
    [
      'Checking this pagePost on LinkedIn, as in/kari',
      onPage({ account: { shown: 'in/kari', kind: 'personal' } }),
    ],
    [
      'Checking this pagePost on LinkedIn, as company/acme, for the company',
      onPage({ account: { shown: 'company/acme', kind: 'official' } }),
    ],
    [
      'This draft is checked in partIt is too long, or a rule would take too long.',
      onPage({ composer: 'in-part' }),
    ],
    ['PausedFor this post. The next one is checked again.', onPage({ composer: 'paused' })],
    [
      'PausedEverywhere until Thursday 02:05 PM.',
      onPage({ composer: 'paused', pause: { of: 'everything', until: thursday } }),
    ],
    ['Nothing to check here yetClick into a compose box to begin.', onPage({ composer: 'none' })],
    [
      'This box is not checkedPrivate messages are yours. Under “Rule packs” you can have them checked too.',
      onPage({ composer: 'not-checked', surface: 'message' }),
    ],
    [
      'This box is not checkedOmtanke leaves this kind of box alone.',
      onPage({ composer: 'not-checked', surface: 'bio' }),
    ],
    [
      'Not one of the sites Omtanke checksIt works on Facebook, Instagram, LinkedIn and X.',
      { kind: 'other-site' },
    ],
    ['Not checking this page yetReload the page to begin.', { kind: 'reload' }],
    [
      'This box is not checkedA code editor shows only part of its text to the page, so Omtanke does not guess.',
      onPage({ site: 'other', composer: 'not-checked', why: 'code' }),
    ],
    [
      'This draft is checked in partOmtanke cannot read everything in this box, and writes nothing into it.',
      onPage({ composer: 'in-part', why: 'unread' }),
    ],
    [
      'No access to this siteYour browser keeps Omtanke out of x.com, so nothing is checked here.',
      { kind: 'no-access', host: 'x.com' },
    ],
    [
      'Not checked hereIt works on Facebook, Instagram, LinkedIn and X.',
      { kind: 'not-chosen', host: 'social.example' },
    ],
  ])('says “%s”', (words, page) => {
    expect(text(popup({ page }), '[role=status]')).toEqual([words]);
  });
});

describe('the site of the page', () => {
  const host = 'social.example';
  const site = () => ({ failed: false, onCheck: vi.fn(), onLeave: vi.fn() });
  const buttons = (page: PageState) => text(popup({ page }), '.site-choice button');

  test('can be chosen, and what cannot be told of it is said before', () => {
    const acts = site();
    const body = popup({ page: { kind: 'not-chosen', host }, site: acts });
    expect(text(body, '.site-choice p')[0]).toContain(host);
    expect(text(body, '.site-choice p')[1]).toContain('messages');
    body.querySelector<HTMLElement>('.site-choice button')?.click();
    expect(acts.onCheck).toHaveBeenCalledExactlyOnceWith(host);
  });

  test('can be taken back', () => {
    const acts = site();
    const page = { ...onPage({ site: 'other' }), host } as PageState;
    popup({ page, site: acts }).querySelector<HTMLElement>('.site-choice button')?.click();
    expect(acts.onLeave).toHaveBeenCalledExactlyOnceWith(host);
  });

  test('can be let in again where it is one of ours', () => {
    expect(buttons({ kind: 'no-access', host: 'x.com' })).toEqual(['Allow on x.com']);
  });

  test('offers nothing where it is one of ours, or where nothing can be checked', () => {
    for (const page of [onPage({}), { kind: 'reload' }, { kind: 'other-site' }] as const) {
      expect(buttons(page)).toEqual([]);
    }
  });

  test('says so when a wish could not be fulfilled', () => {
    const page = { kind: 'not-chosen', host } as const;
    const body = popup({ page, site: { ...site(), failed: true } });
    expect(text(body, '[role=alert]')).toEqual(['That did not work. Please try again.']);
  });
});

describe('the draft in the popup', () => {
  const found = { 'acme/plans': 2, 'acme/people': 0, 'gone/section': 1 };

  test('lists the sections that it touches, and leads to them', () => {
    const onShow = vi.fn();
    const body = popup({ page: onPage({ found }), onShow });
    expect(text(body, 'nav button')).toEqual(['Plans2']);
    body.querySelector<HTMLElement>('nav button')?.click();
    expect(onShow).toHaveBeenCalledWith('acme/plans');
    expect(body.querySelector('details')?.id).toBe('acme/plans');
  });

  test('is counted beside the section', () => {
    expect(text(popup({ page: onPage({ found }) }), 'summary')).toEqual([
      'Plans2 in this draft',
      'People',
    ]);
  });

  test('is said to be clear only while it is checked', () => {
    expect(popup().textContent).toContain('No notes on this draft.');
    expect(popup({ page: onPage({ composer: 'none' }) }).textContent).not.toContain('No notes');
  });
});

describe('the policy in the popup', () => {
  test('says what it is about, and what is always free to say', () => {
    expect(text(popup(), 'h2')).toEqual(['Acme policy']);
    expect(text(popup(), '.free')).toEqual(['Always yours to talk aboutYour pay and your hours.']);
  });

  test('has its sections closed, with what to do and what to avoid where there is any', () => {
    const body = popup();
    expect([...body.querySelectorAll('details')].map((it) => it.open)).toEqual([false, false]);
    expect(text(body, 'details h4')).toEqual(['Do', 'Avoid']);
  });

  test('links to the whole and to those who can be asked', () => {
    const links = [...popup().querySelectorAll('a')].map((it) => it.getAttribute('href'));
    expect(links).toEqual(['https://acme.example/policy', 'mailto:comms@acme.example']);
  });

  test('offers to try again when it did not load', () => {
    const onTryAgain = vi.fn();
    const body = popup({ policy: 'failed', onTryAgain });
    body.querySelector<HTMLElement>('main button')?.click();
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  test('may be none, and says so', () => {
    expect(text(popup({ policy: { packs: [] } }), '.note')).toEqual(['No policy is in force yet.']);
  });

  test('always says that the text stays here', () => {
    for (const policy of ['loading', 'failed', { packs: [] }] as const) {
      expect(text(popup({ policy }), 'footer span')).toEqual([
        'Your text never leaves this device.',
      ]);
    }
  });
});

test('the popup leads to the packs', () => {
  const onOpenPacks = vi.fn();
  const button = popup({ onOpenPacks }).querySelector<HTMLElement>('footer button');
  expect(button?.textContent).toBe('Rule packs');
  button?.click();
  expect(onOpenPacks).toHaveBeenCalledOnce();
});

test('the words of a pack say in which language they are, and ours stay in ours', () => {
  const page = onPage({ found: { 'acme/plans': 1 } });
  const body = popup({ page, policy: { packs: [{ ...acme, lang: 'nb' }] } });
  body.lang = 'en';
  const langsOf = (selector: string) =>
    [...body.querySelectorAll(selector)].map((it) => it.closest('[lang]')?.getAttribute('lang'));
  for (const theirs of [
    '.pack h2',
    '.pack > p[dir]',
    'summary h3',
    '.pack li',
    '.noticed button span[dir]',
  ])
    expect(new Set(langsOf(theirs)), theirs).toEqual(new Set(['nb']));
  for (const ours of ['.free h3', '.section h4', '.noticed h2', '.found'])
    expect(new Set(langsOf(ours)), ours).toEqual(new Set(['en']));
});
