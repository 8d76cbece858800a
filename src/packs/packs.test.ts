import { describe, expect, test } from 'vitest';
import { createChecker } from '../core/checker/checker.ts';
import { failedExamples } from '../core/checker/examples.ts';
import type { LocalText, Pack, Rule } from '../core/packs/pack.ts';
import { builtinPacks } from './index.ts';

const packs = builtinPacks.map((pack) => ({ id: pack.id, pack }));

const isBoth = (text: LocalText | undefined): boolean =>
  text === undefined ||
  (typeof text === 'object' && Object.keys(text).join() === 'en,nb' && text.en !== text.nb);

/** Every string of a pack that people read, with a name for the report. */
const textsOf = (pack: Pack): [string, LocalText | undefined][] => [
  ['title', pack.title],
  ['policy', pack.policy.summary],
  ...pack.policy.free.map((text): [string, LocalText] => ['free', text]),
  ...pack.policy.sections.flatMap((section) =>
    [section.title, section.summary, ...section.do, ...section.avoid].map(
      (text): [string, LocalText] => [section.id, text],
    ),
  ),
  ...pack.rules.flatMap(({ id, title, message, advice, why, purpose }) =>
    [title, message, advice, why, purpose].map((text): [string, LocalText | undefined] => [
      id,
      text,
    ]),
  ),
];

// Letters and words that are Norwegian and not English; the examples are short, so one is enough.
const norwegian =
  /[æøå]|(?<!\p{L})(?:og|er|ikke|jeg|det|dette|som|til|av|har|vi|du|med|ditt?|dra|kortet?|bare|nummer\p{L}*|adressen|hva|ut|fra|den|klag|faen|deg|kake|eller|foredrag|sporingsnummer)(?!\p{L})/iu;

/** How many examples of a kind are in English and in Norwegian. */
const countLanguages = (rule: Rule, kind: 'nudge' | 'fine'): { en: number; nb: number } => {
  const nb = rule.examples[kind].filter(({ text }) => norwegian.test(text)).length;
  return { en: rule.examples[kind].length - nb, nb };
};

describe.each(packs)('the built-in pack $id', ({ pack }) => {
  test('does what every example of every rule says', () => {
    const failed = failedExamples(pack, builtinPacks);
    expect(failed.map(({ rule, kind, example }) => `${rule} ${kind}: ${example.text}`)).toEqual([]);
  });

  test('says everything in English and in Norwegian', () => {
    const lacking = textsOf(pack).filter(([, text]) => !isBoth(text));
    expect(lacking).toEqual([]);
  });

  test.each(pack.rules)('has eight examples each way in each language for $id', (rule) => {
    for (const kind of ['nudge', 'fine'] as const) {
      const { en, nb } = countLanguages(rule, kind);
      expect(Math.min(en, nb), `${kind}: ${en} en, ${nb} nb`).toBeGreaterThanOrEqual(8);
    }
  });

  test('offers a replacement wherever it names one', () => {
    for (const rule of pack.rules) {
      const checker = createChecker([{ ...pack, rules: [rule] }]);
      for (const words of Object.keys(rule.replace ?? {})) {
        const [nudge] = checker.nudges({ text: `So, ${words}.` }, 'en').nudges;
        expect(nudge?.suggestion, words).toMatchObject({ place: 'finding' });
      }
    }
  });
});
