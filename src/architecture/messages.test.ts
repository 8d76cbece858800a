import { describe, expect, test, vi } from 'vitest';
import { read } from './tree.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'omtanke' } } }));
const { handlers } = await import('../background/handlers.ts');

describe('Every message', () => {
  const asked = [
    'protocol',
    'pack-protocol',
    'memory-protocol',
    'site-protocol',
    'side-protocol',
  ].flatMap((file) =>
    [...read(`src/messages/${file}.ts`).matchAll(/^ {2}(\w+)\(request: /gm)].map(
      ([, name]) => name,
    ),
  );
  const toPage = ['status', 'visit', 'packsChanged', 'pausePost', 'leave', 'sideOpened'];

  test('has a handler, and every handler a message', () => {
    expect(Object.keys(handlers).sort()).toEqual(
      asked.filter((name) => !toPage.includes(name ?? '')).sort(),
    );
  });

  test('says who may send it, and reads what arrives', () => {
    for (const { from, read: reader } of Object.values(handlers)) {
      expect(from.length).toBeGreaterThan(0);
      expect(reader({ nobody: 'expects this' })).toBeNull();
    }
  });

  test('of a page asks for a check, the policy or a choice, reacts, or tells of its coverage; only pages of the extension change more', () => {
    const forPages = Object.entries(handlers).filter(([, { from }]) =>
      (from as readonly string[]).includes('page'),
    );
    expect(forPages.map(([name]) => name).sort()).toEqual([
      'check',
      'coverage',
      'messagesChosen',
      'policy',
      'react',
    ]);
  });
});
