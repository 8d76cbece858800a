import { describe, expect, it, vi } from 'vitest';
import {
  deliverFrom,
  draft,
  file,
  heard,
  killed,
  mishaps,
  nothingFound,
  popup,
  refusal,
  silence,
  world,
} from './worker-for-test.ts';

const { ask } = await import('./send.ts');
const { Orphaned } = await import('./orphaned.ts');
const { Refused } = await import('./envelope.ts');

describe('a question to the worker', () => {
  it('is answered', async () => {
    expect(await ask('check', draft)).toEqual(nothingFound);
    expect(heard.checked).toEqual(['hello']);
  });

  it('is asked again when the worker was killed', async () => {
    mishaps.push(killed, killed);
    expect(await ask('check', draft)).toEqual(nothingFound);
  });

  it('is given up after the third try', async () => {
    mishaps.push(killed, killed, killed);
    await expect(ask('check', draft)).rejects.toThrow(/channel closed/);
    expect(heard.checked).toEqual([]);
  });

  it('is asked again when no answer comes in time', async () => {
    vi.useFakeTimers();
    mishaps.push(silence);
    const answer = ask('check', draft);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual(nothingFound);
    vi.useRealTimers();
  });

  it('does not take an answer to another question', async () => {
    const foreign = async () => ({ id: 'other', answer: 'foreign' });
    mishaps.push(foreign, foreign, foreign);
    await expect(ask('check', draft)).rejects.toThrow(/No answer/);
  });

  it('is not asked again when the worker declined it', async () => {
    await expect(ask('policy', {})).rejects.toBeInstanceOf(Refused);
  });

  it('tells that this copy was replaced, instead of asking into the void', async () => {
    world.id = undefined;
    await expect(ask('check', draft)).rejects.toBeInstanceOf(Orphaned);
  });

  it('waits longer for a file than for a check', async () => {
    vi.useFakeTimers();
    deliverFrom(popup);
    mishaps.push(silence);
    const answer = ask('addPack', file);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(heard.changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual(refusal);
    vi.useRealTimers();
  });
});
