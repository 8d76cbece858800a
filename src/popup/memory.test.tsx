// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { RuleScore, SilencedRule } from '../messages/memory-protocol.ts';
import type { PageStatus } from '../messages/protocol.ts';
import { Pausing } from './pausing.tsx';
import { Scores } from './scores.tsx';
import { Silenced } from './silenced.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en') } };
});

function shown(view: VNode): HTMLElement {
  const body = document.createElement('body');
  render(view, body);
  return body;
}

const buttons = (body: HTMLElement): HTMLButtonElement[] => [...body.querySelectorAll('button')];
const wordsOf = (body: HTMLElement): (string | null)[] =>
  buttons(body).map(({ textContent }) => textContent);

const checking: PageStatus = { site: 'linkedin', composer: 'checking', found: {} };
const pausing = (status: Partial<PageStatus> = {}, onPause = vi.fn()) =>
  shown(<Pausing status={{ ...checking, ...status }} onPause={onPause} />);

describe('the way to pause', () => {
  test('is for this post, this site or everything', () => {
    const onPause = vi.fn();
    const body = pausing({}, onPause);
    expect(wordsOf(body)).toEqual(['This post', 'LinkedIn for a day', 'Everything for an hour']);
    for (const button of buttons(body)) button.click();
    expect(onPause.mock.calls).toEqual([
      ['post', true],
      ['linkedin', true],
      ['everything', true],
    ]);
  });

  test('is for no post where none is written', () => {
    expect(wordsOf(pausing({ composer: 'none' }))).not.toContain('This post');
    expect(wordsOf(pausing({ site: 'other' }))).toContain('This site for a day');
  });

  test('leads back from what was paused', () => {
    const onPause = vi.fn();
    const until = Date.now() + 1000;
    pausing({ composer: 'paused' }, onPause).querySelector('button')?.click();
    const pause = { of: 'everything', until } as const;
    pausing({ composer: 'paused', pause }, onPause).querySelector('button')?.click();
    expect(onPause.mock.calls).toEqual([
      ['post', false],
      ['everything', false],
    ]);
  });
});

const promises = {
  pack: 'acme',
  rule: 'promises',
  title: '“…” reads as a promise',
  packTitle: 'Acme policy',
};

describe('the rules that are silent here', () => {
  test('say why, and come back one by one', () => {
    const rules: SilencedRule[] = [
      { ...promises, by: 'person' },
      { ...promises, rule: 'tone', title: 'Tone', by: 'rating' },
    ];
    const onShowAgain = vi.fn();
    const body = shown(<Silenced rules={rules} onShowAgain={onShowAgain} />);
    expect([...body.querySelectorAll('small')].map(({ textContent }) => textContent)).toEqual([
      'Acme policy. You stopped it.',
      'Acme policy. You called it not useful too often.',
    ]);
    expect(buttons(body)[1]?.ariaLabel).toBe('Show again: Tone');
    buttons(body)[1]?.click();
    expect(onShowAgain).toHaveBeenCalledExactlyOnceWith({ pack: 'acme', rule: 'tone' });
  });

  test('take no room where there are none', () => {
    expect(shown(<Silenced rules={[]} onShowAgain={vi.fn()} />).textContent).toBe('');
  });
});

describe('what the device remembers', () => {
  const score: RuleScore = { ...promises, seen: 2.1, show: 'chip', shown: 4.26, notUseful: 1 };
  const scores = (all: RuleScore[], broken = false) =>
    shown(<Scores scores={all} broken={broken} onSave={vi.fn()} onErase={vi.fn()} />);

  test('is a count of showings for each rule, the most shown first', () => {
    const often = { ...score, title: 'Tone', shown: 30, show: 'mark' } as const;
    const lines = [...scores([score, often]).querySelectorAll('li')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'ToneShown 30, not useful 1, only underlined',
      '“…” reads as a promiseShown 4.3, not useful 1, shows in the chip',
    ]);
  });

  test('can be saved and erased, where there is something', () => {
    expect(wordsOf(scores([score]))).toEqual(['Save as a file', 'Erase']);
    expect(wordsOf(scores([]))).toEqual([]);
    expect(scores([]).textContent).toMatch(/Nothing yet/);
  });

  test('says when it cannot be read', () => {
    expect(scores([], true).querySelector('[role=alert]')?.textContent).toMatch(/can’t be read/);
  });
});
