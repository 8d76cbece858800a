import { isHardFact } from '../../core/packs/hard-fact.ts';
import { inLanguage } from '../../core/packs/local-text.ts';
import type { LocalText, Rule } from '../../core/packs/pack.ts';
import { readerLanguage } from '../../i18n/t.ts';
import type { NamedRule, Remembered, RuleRequest } from '../../messages/memory-protocol.ts';
import type { Done } from '../../messages/pack-protocol.ts';
import { type InForce, packsInForce } from '../packs/packs-in-force.ts';
import { tellPages } from '../tabs/tell-pages.ts';
import { dayOf, faded, showOf } from './attention.ts';
import * as device from './memory.ts';

/** What this device remembers of its rules, for the person to see: the scores as they have faded until today. */
export async function remembered(): Promise<Remembered> {
  const [{ scores, silenced, broken }, inForce] = await Promise.all([
    device.memory(),
    packsInForce(),
  ]);
  const day = dayOf(Date.now());
  return {
    silenced: [...silenced.values()].map(({ rule, by }) => ({ ...named(rule, inForce), by })),
    scores: [...scores.values()].map((score) => {
      const { seen, shown, notUseful } = faded(score, day);
      const rule = ruleNamed(score.rule, inForce);
      const show = showOf(
        rule?.level ?? 'warn',
        rule !== undefined && isHardFact(rule),
        score,
        day,
      );
      return { ...named(score.rule, inForce), seen, show, shown, notUseful };
    }),
    broken,
  };
}

/** Lets a rule that was silenced be heard again. Its score begins anew, or the next word could silence it again. */
export async function showAgain({ pack, rule }: RuleRequest): Promise<Done> {
  const name = `${pack}/${rule}`;
  if (!(await device.memory()).silenced.has(name)) return { done: false };
  await device.remember(name, () => ({ silenced: null, score: null }));
  void tellPages();
  return { done: true };
}

/** Forgets every score. */
export async function eraseScores(): Promise<Done> {
  await device.eraseScores();
  void tellPages();
  return { done: true };
}

/** A rule by its `pack/rule`; undefined where no pack in force has it. */
function ruleNamed(name: string, { packs }: Pick<InForce, 'packs'>): Rule | undefined {
  const [pack = '', rule = ''] = name.split('/');
  return packs.find(({ id }) => id === pack)?.rules.find(({ id }) => id === rule);
}

/** A rule by its `pack/rule`, in the reader's language. What a message quotes of a post is not known, and left open. */
function named(name: string, { packs }: Pick<InForce, 'packs'>): NamedRule {
  const [pack = '', rule = ''] = name.split('/');
  const inForce = packs.find(({ id }) => id === pack);
  const found = ruleNamed(name, { packs });
  const say = (text: LocalText): string =>
    inLanguage(text, readerLanguage(), inForce?.language ?? 'en').replaceAll('{match}', '…');
  return {
    pack,
    rule,
    title: found ? say(found.title ?? found.message) : rule,
    packTitle: inForce ? say(inForce.title) : pack,
  };
}
