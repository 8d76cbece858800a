// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { acme, general, list, open, press, text, worker } from './page-for-test.tsx';

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
