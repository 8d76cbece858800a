import { failedExamples } from '../../core/checker/examples.ts';
import type { ExamplesAnswer, FailingExample, PackRequest } from '../../messages/pack-protocol.ts';
import { packsInForce } from './packs-in-force.ts';

/** How long the worker stays with one pack's examples before it looks whether a draft waits, in milliseconds. */
const sliceMs = 20;
/** Enough for 3,000 rules, at 5 ms each with twenty examples (measured 2026-11). */
const budgetMs = 15_000;

/** Runs the examples of a pack of the person's own, a few at a time: drafts are checked between them. */
export async function failingExamples({ id }: PackRequest): Promise<ExamplesAnswer> {
  const { own, packs } = await packsInForce();
  const pack = own.find(({ stored }) => stored.id === id)?.pack;
  if (!pack) return { failing: [], rulesLeft: 0 };
  const others = packs.filter((other) => other.id !== id);
  const failing: FailingExample[] = [];
  const began = performance.now();
  let slice = began;
  for (const [index, rule] of pack.rules.entries()) {
    for (const { kind, example } of failedExamples({ ...pack, rules: [rule] }, others)) {
      failing.push({ rule: rule.id, kind, text: example.text });
    }
    const now = performance.now();
    if (now - began > budgetMs) return { failing, rulesLeft: pack.rules.length - index - 1 };
    if (now - slice > sliceMs) {
      await new Promise((resolve) => setTimeout(resolve));
      slice = performance.now();
    }
  }
  return { failing, rulesLeft: 0 };
}
