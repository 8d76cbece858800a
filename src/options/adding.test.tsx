// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { acme, choose, file, open, refused, text, worker } from './page-for-test.tsx';

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
