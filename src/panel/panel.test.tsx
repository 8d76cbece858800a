// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Nudge } from '../core/checker/finding.ts';
import type { MoreProps } from './more-menu.tsx';
import { Panel, type PanelProps } from './panel.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en') } };
});

const nudge: Nudge = {
  start: 0,
  end: 19,
  pack: 'acme',
  rule: 'no-guarantees',
  section: 'promises',
  level: 'warn',
  title: '“guarantee” reads as a promise',
  message: '',
  why: 'We promise only what we can keep.',
  packTitle: 'Acme policy',
  sectionTitle: 'What we promise',
};
const suggestion = { place: 'finding', text: 'We expect it to' } as const;

function panel(props: Partial<PanelProps> = {}): HTMLElement {
  const stage = document.createElement('div');
  const handlers = { onFine: vi.fn(), onCopy: vi.fn(), onClose: vi.fn() };
  render(
    <Panel
      nudge={nudge}
      found="We guarantee it will"
      others={0}
      outcome="not-yet"
      {...handlers}
      {...props}
    />,
    stage,
  );
  return must(stage, 'section');
}

function must(within: Element, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

const namesOfButtons = (within: Element): string[] =>
  [...within.querySelectorAll('button')].map((it) => it.ariaLabel ?? it.textContent ?? '');

function button(within: Element, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((it) =>
    (it.ariaLabel ?? it.textContent ?? '').startsWith(name),
  );
  if (!found) throw new Error(`No button is named ${name}.`);
  return found;
}

describe('the panel', () => {
  test('is a region with our name, in a language of its own', () => {
    expect(panel().ariaLabel).toBe('Omtanke');
    expect(panel().lang).toBe('en');
  });

  test('says what was noticed, and quotes the policy with where the line stands', () => {
    expect(must(panel(), 'h2').textContent).toBe('“guarantee” reads as a promise');
    expect(must(panel(), 'blockquote').textContent).toBe('“We promise only what we can keep.”');
    expect(must(panel(), 'figcaption').textContent).toBe('Acme policy, What we promise');
  });

  test('says how serious it is to those who do not see the sign', () => {
    const names = (['hint', 'warn', 'pause'] as const).map(
      (level) => must(panel({ nudge: { ...nudge, level } }), 'header span').textContent,
    );
    expect(names).toEqual(['A hint.', 'Worth a second look.', 'Worth a pause.']);
  });

  test('is read from its heading on: how serious, what, why, and what could be written', () => {
    const asks = { again: true, onKeep: vi.fn(), onPost: vi.fn() };
    const told = {
      ...nudge,
      message: 'It may not hold.',
      advice: 'Say what you know.',
      suggestion,
    };
    const view = panel({ nudge: told, asks });
    const heading = must(view, 'h2');
    expect(heading.tabIndex).toBe(-1);
    const ids = heading.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => must(view, `#${id}`).textContent)).toEqual([
      'Worth a second look.',
      'It may not hold.',
      '“We promise only what we can keep.”',
      'Say what you know.',
      'You could write',
      'We expect it to',
      'Nothing has been posted yet. Press the same keys again to post it as it is.',
    ]);
  });

  test('says in which language the words of a pack are, and claims none for those of the draft', () => {
    const told = { ...nudge, message: 'Vent litt.', advice: 'Spør oss.', suggestion, lang: 'nb' };
    const view = panel({ nudge: told });
    const langOf = (selector: string) =>
      must(view, selector).closest('[lang]')?.getAttribute('lang');
    for (const theirs of ['h2', '#message', 'blockquote', 'figcaption', '#advice'])
      expect(langOf(theirs)).toBe('nb');
    for (const ours of ['#level', '#could-write', 'footer span', 'button'])
      expect(langOf(ours)).toBe('en');
    for (const drafts of ['del', 'ins']) expect(langOf(drafts)).toBe('');
  });

  test('links to the policy only where there is an address, in a tab that knows nothing of the page', () => {
    expect(panel().querySelector('a')).toBeNull();
    const link = must(panel({ nudge: { ...nudge, url: 'https://acme.example/policy' } }), 'a');
    expect(link.getAttribute('href')).toBe('https://acme.example/policy');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('makes no link of an address that would run in the page', () => {
    const bad = { ...nudge, url: 'javascript:alert(1)' };
    expect(panel({ nudge: bad }).querySelector('a')).toBeNull();
  });

  test('has a way out and no more, where nothing can be suggested', () => {
    expect(namesOfButtons(panel())).toEqual(['Close', 'This is fine']);
  });

  test('shows the words to write beside those they stand for', () => {
    const view = panel({ nudge: { ...nudge, suggestion } });
    expect(must(view, 'del').textContent).toBe('We guarantee it will');
    expect(must(view, 'ins').textContent).toBe('We expect it to');
    expect(namesOfButtons(view)).toEqual(['Close', 'Copy suggestion', 'This is fine']);
  });

  test('puts the suggestion into the draft where it may, and offers to copy it once that was refused', () => {
    const onFix = vi.fn();
    const view = (props: Partial<PanelProps>) =>
      panel({ nudge: { ...nudge, suggestion }, onFix, ...props });
    button(view({}), 'Use this instead').click();
    expect(onFix).toHaveBeenCalledOnce();
    expect(namesOfButtons(view({}))).toEqual(['Close', 'Use this instead', 'This is fine']);
    const refused = view({ outcome: 'fix-refused' });
    expect(namesOfButtons(refused)).toEqual(['Close', 'Copy suggestion', 'This is fine']);
    expect(must(refused, '[role=status]').textContent).toMatch(/your text is as it was/);
    const copied = view({ outcome: 'copied' });
    expect(namesOfButtons(copied)).toEqual(['Close', 'Copied', 'This is fine']);
  });

  test('says of words for the end that they are added', () => {
    const added = { place: 'end', text: '#ad' } as const;
    const view = panel({ nudge: { ...nudge, suggestion: added }, onFix: vi.fn() });
    expect(namesOfButtons(view)).toEqual(['Close', 'Add it', 'This is fine']);
  });

  test('strikes nothing out where the suggestion is to add', () => {
    const view = panel({ nudge: { ...nudge, suggestion: { place: 'end', text: '#ad' } } });
    expect(view.querySelector('del')).toBeNull();
    expect(must(view, '.swap').textContent).toBe('You could add at the end#ad');
  });

  test('says whether the copy was made', () => {
    const status = (outcome: PanelProps['outcome']) =>
      must(panel({ nudge: { ...nudge, suggestion }, outcome }), '[role=status]').textContent;
    expect(status('not-yet')).toBe('');
    expect(status('copied')).toBe('Copied');
    expect(status('copy-refused')).toMatch(/type the suggestion/);
  });

  test('says how many more there are, and goes to the next where it can', () => {
    expect(must(panel(), 'footer').textContent).toBe('Only you can see this');
    expect(must(panel({ others: 2 }), 'footer').textContent).toMatch(/2 more$/);
    const onNext = vi.fn();
    button(panel({ others: 1, onNext }), '1 more').click();
    expect(onNext).toHaveBeenCalledOnce();
  });

  test('keeps what else can be done behind one button, and offers only what can be kept', () => {
    const more: MoreProps = {
      open: false,
      onToggle: vi.fn(),
      onNotUseful: vi.fn(),
      onStop: vi.fn(),
      onPause: vi.fn(),
      tell: { who: 'comms@acme.example', href: 'mailto:comms@acme.example' },
    };
    const closed = panel({ more });
    expect(namesOfButtons(closed)).toEqual(['Close', 'This is fine', 'More choices']);
    expect(button(closed, 'More').getAttribute('aria-expanded')).toBe('false');
    const open = panel({ more: { ...more, open: true } });
    expect(namesOfButtons(open).slice(3)).toEqual([
      'Not useful',
      'Stop showing this',
      'Pause for this post',
    ]);
    expect(button(open, 'More').getAttribute('aria-controls')).toBe(must(open, 'ul').id);
    expect(must(open, '.tell a').textContent).toBe('Tell comms@acme.example');
    expect(must(open, '.tell a').getAttribute('rel')).toBe('noopener noreferrer');
    const { onNotUseful: _, onStop: __, tell: ___, ...privately } = more;
    const inPrivate = panel({ more: { ...privately, open: true } });
    expect(namesOfButtons(inPrivate).slice(3)).toEqual(['Pause for this post']);
  });

  test('has no text field, and no button that submits', () => {
    const more = { open: true, onToggle: vi.fn(), onStop: vi.fn(), onPause: vi.fn() };
    const view = panel({ nudge: { ...nudge, suggestion }, others: 1, onNext: vi.fn(), more });
    expect(view.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
    for (const each of view.querySelectorAll('button')) expect(each.type).toBe('button');
  });
});
