// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Chip, type ChipProps } from './chip.tsx';

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  return { default: { i18n: i18nFromFiles('en') } };
});

function chip(props: Partial<ChipProps> = {}): HTMLButtonElement {
  const stage = document.createElement('div');
  render(<Chip level="warn" count={2} open={false} onActivate={vi.fn()} {...props} />, stage);
  const button = stage.querySelector('button');
  if (!button) throw new Error('The chip is a button.');
  return button;
}

describe('the chip', () => {
  test('has a name that starts with ours and says how many notes there are', () => {
    expect(chip({ count: 1 }).ariaLabel).toBe('Omtanke: 1 note on this draft');
    expect(chip({ count: 12 }).ariaLabel).toBe('Omtanke: 12 notes on this draft');
  });

  test('shows the count, and another shape for each level', () => {
    const shapes = (['hint', 'warn', 'pause'] as const).map((level) => chip({ level }).innerHTML);
    expect(new Set(shapes).size).toBe(3);
    expect(chip({ count: 7 }).textContent).toBe('7');
  });

  test('never submits a form of the page', () => {
    expect(chip().type).toBe('button');
  });

  test('tells whether the panel is open, and which it is', () => {
    const closed = chip({ controls: 'panel' });
    const open = chip({ controls: 'panel', open: true });
    expect(closed.getAttribute('aria-expanded')).toBe('false');
    expect(closed.hasAttribute('aria-controls')).toBe(false);
    expect(open.getAttribute('aria-expanded')).toBe('true');
    expect(open.getAttribute('aria-controls')).toBe('panel');
  });

  test('tells a key from a pointer', () => {
    const onActivate = vi.fn<ChipProps['onActivate']>();
    const button = chip({ onActivate });
    button.dispatchEvent(new MouseEvent('click', { detail: 0 }));
    button.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    expect(onActivate.mock.calls).toEqual([[true], [false]]);
  });
});
