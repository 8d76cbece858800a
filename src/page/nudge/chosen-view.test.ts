import { describe, expect, test, vi } from 'vitest';
import type { Reading } from '../editors/editor.ts';
import { ChosenView } from './chosen-view.ts';
import type { View } from './view.ts';

const reading: Reading = { text: 'a draft', boxes: () => [] };

function views() {
  const life = new AbortController();
  const ended: string[] = [];
  const make = (place: string) => (signal: AbortSignal) => {
    signal.addEventListener('abort', () => ended.push(place));
    return {
      isShown: true,
      isAsking: true,
      show: vi.fn<View['show']>(),
      keep: vi.fn(),
      settle: vi.fn(),
      visit: vi.fn(),
      openFor: vi.fn(),
      mention: vi.fn(),
      ask: vi.fn(() => true),
      rest: vi.fn(),
    };
  };
  const made = { page: vi.fn(make('page')), side: vi.fn(make('side')) };
  return { life, ended, made, view: new ChosenView(made, life.signal) };
}

describe('the view that a person has chosen', () => {
  test('shows and asks nothing until an answer says where', () => {
    const { made, view } = views();
    view.show(reading);
    view.settle(reading);
    expect(view.ask({} as never)).toBe(false);
    expect([view.place, view.isShown, view.isAsking]).toEqual([null, false, false]);
    expect(made.page.mock.results[0]?.value.show).not.toHaveBeenCalled();
    expect(made.side).not.toHaveBeenCalled();
  });

  test('in the page is made at once, so that its listeners stand first', () => {
    const { made, ended, view } = views();
    expect(made.page).toHaveBeenCalledOnce();
    view.goTo('page');
    expect(made.page).toHaveBeenCalledOnce();
    expect(ended).toEqual([]);
    expect(view.at('page')).not.toBeNull();
  });

  test('is made once, and shows what holds', () => {
    const { made, view } = views();
    view.goTo('side');
    view.goTo('side');
    view.show(reading);
    expect(made.side).toHaveBeenCalledOnce();
    expect(view.at('side')?.show).toHaveBeenCalledWith(reading);
    expect(view.at('page')).toBeNull();
    expect(view.ask({} as never)).toBe(true);
  });

  test('ends when another place is chosen, and with the draft', () => {
    const { life, ended, view } = views();
    view.goTo('page');
    view.goTo('side');
    expect(ended).toEqual(['page']);
    expect(view.at('page')).toBeNull();
    life.abort();
    expect(ended).toEqual(['page', 'side']);
    view.goTo('page');
    expect(view.place).toBe('side');
  });
});
