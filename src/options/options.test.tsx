// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../messages/envelope.ts';
import type { AddPackAnswer, FileProblem, PackInfo } from '../messages/pack-protocol.ts';

/** What the worker answers, by the name of the question, and what it was asked. */
const worker = vi.hoisted(() => ({
  answers: {} as Record<string, unknown>,
  asked: [] as [string, unknown][],
}));

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  const sendMessage = async ({ id, name, request }: Question) => {
    worker.asked.push([name, request]);
    const answer = worker.answers[name];
    return answer === undefined ? { id, error: 'Nobody knows.' } : { id, answer };
  };
  return { default: { i18n: i18nFromFiles('en'), runtime: { id: 'omtanke', sendMessage } } };
});

const { Options } = await import('./options.tsx');

const general: PackInfo = {
  id: 'general',
  title: 'Good communication',
  version: 1,
  languages: ['en', 'nb'],
  rules: 9,
  examples: 200,
  sections: 8,
  reviewDue: false,
  adjust: [],
  adjustLost: [],
  trials: [],
  on: true,
};
const own = { name: 'acme.yaml', added: Date.now() };
const acme: PackInfo = {
  ...general,
  id: 'acme',
  title: 'Acme policy',
  version: 7,
  languages: ['en'],
  rules: 1,
  examples: 0,
  sections: 2,
  own,
};

const list = (...packs: PackInfo[]): void => {
  worker.answers.packs = { packs, broken: false };
};
const refused = (problems: FileProblem[]): AddPackAnswer => ({ outcome: 'refused', problems });

beforeEach(() => {
  worker.asked = [];
  worker.answers = { failingExamples: { failing: [], rulesLeft: 0 } };
  list(general);
  render(null, document.body);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});

const text = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((it) => it.textContent ?? '');

/** The page, with something of it there. */
async function open(awaited = 'article'): Promise<void> {
  render(<Options />, document.body);
  await vi.waitFor(() => expect(document.querySelector(awaited)).not.toBeNull());
}

function press(name: string): void {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find((it) => (it.getAttribute('aria-label') ?? it.textContent) === name);
  if (!button) throw new Error(`There is no button "${name}".`);
  button.click();
}

/** Chooses files as a person does. */
async function choose(...files: File[]): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('There is no way in for a file.');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('.result')).not.toBeNull());
}

const file = (words: string, name = 'acme.yaml'): File => new File([words], name);

describe('the list of packs', () => {
  test('tells one’s own from those that are built in', async () => {
    list(general, acme);
    await open();
    expect(text('main h2')).toEqual(['Add a pack', 'Added by you', 'Built in']);
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

describe('a pack', () => {
  test('is switched by a switch that has its name', async () => {
    worker.answers.enablePack = { done: true };
    await open();
    const toggle = document.querySelector<HTMLInputElement>('[role=switch]');
    const name = toggle?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(name)?.textContent).toBe('Good communication');
    toggle?.click();
    expect(worker.asked).toContainEqual(['enablePack', { id: 'general', on: false }]);
  });

  test('can be removed and brought back, and the focus goes along', async () => {
    worker.answers.removePack = { done: true };
    worker.answers.restorePack = { done: true };
    list(general, acme);
    await open();
    list(general);
    press('Remove Acme policy');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(text('.removed p')).toEqual(['Acme policy is removed.']);
    list(general, acme);
    press('Undo');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Acme policy'));
    expect(text('.removed')).toEqual([]);
  });

  test('that is built in cannot be removed', async () => {
    await open();
    expect(text('article button')).toEqual([]);
  });

  test('that could not be changed stays, and the page says so', async () => {
    worker.answers.removePack = { done: false };
    list(acme);
    await open();
    press('Remove Acme policy');
    await vi.waitFor(() =>
      expect(text('.trouble')).toEqual([expect.stringContaining('as before')]),
    );
    expect(text('h3')).toEqual(['Acme policy']);
  });
});

describe('a file that is added', () => {
  test('is read as text, and its pack is counted', async () => {
    worker.answers.addPack = { outcome: 'first', pack: acme };
    await open();
    await choose(file('\ufeffomtanke: 1'));
    expect(worker.asked).toContainEqual(['addPack', { name: 'acme.yaml', text: 'omtanke: 1' }]);
    expect(text('.result h2')).toEqual(['Added: 1 rule, 2 sections']);
    expect(text('[role=status]')).toContain('acme.yaml: Added: 1 rule, 2 sections');
  });

  test('shows each problem at its line, and takes the focus there', async () => {
    worker.answers.addPack = refused([
      { code: 'missing', path: 'rules.a', line: 2, column: 3, message: 'It needs a level.' },
      { code: 'number', path: 'version', line: 1, column: 10, message: 'It is no number.' },
    ]);
    await open();
    await choose(file('version: x\n  a: 1\n'));
    expect(text('.problems h3')).toEqual(['rules.a', 'version']);
    expect(text('.place')).toEqual(['Line 2, column 3', 'Line 1, column 10']);
    expect(text('.excerpt')).toEqual(['2  a: 1', '1version: x']);
    expect(text('.excerpt mark')).toEqual(['a', 'x']);
    await vi.waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Not added — your packs are as before');
    });
    expect(text('.result header p')).toEqual(['acme.yaml · 2 problems']);
  });

  test('shows fifty problems, and counts the rest', async () => {
    const problem = { code: 'missing', path: 'rules.a', line: 1, column: 1 } as const;
    worker.answers.addPack = refused(
      Array.from({ length: 53 }, (_, at) => ({ ...problem, message: `Number ${at}.` })),
    );
    await open();
    await choose(file('a'));
    expect(text('.problems li')).toHaveLength(50);
    expect(text('.more span')[0]).toBe('3 more');
  });

  test('may be one of several, each with its own answer', async () => {
    worker.answers.addPack = { outcome: 'same', pack: acme };
    await open();
    await choose(file('a', 'a.yaml'), new File([new Uint8Array([0x61, 0xff])], 'b.yaml'));
    expect(text('.result h2')).toEqual([
      'Already there: nothing has changed',
      'Not added — your packs are as before',
    ]);
    expect(text('.result .place')).toContain('Line 1, column 2');
  });

  test('is not even read when it is too large', async () => {
    await open();
    await choose(new File([new Uint8Array(2 * 1024 * 1024 + 1)], 'big.yaml'));
    expect(text('.problems li')).toEqual([
      'The file has 2.1 MiB, and a pack has at most 2: split it into several packs.',
    ]);
    expect(worker.asked.map(([name]) => name)).not.toContain('addPack');
  });

  test('that cannot be stored says so', async () => {
    await open();
    await choose(file('a'));
    expect(text('.problems li')[0]).toContain('could not store the pack');
  });
});
