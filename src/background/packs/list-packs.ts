import { inLanguage, sharedLanguage } from '../../core/packs/local-text.ts';
import type { LocalText, Pack } from '../../core/packs/pack.ts';
import { readerLanguage } from '../../i18n/t.ts';
import type { OwnFile, PackInfo, PackList, TrialInfo } from '../../messages/pack-protocol.ts';
import { builtinPacks } from '../../packs/index.ts';
import { readTrialCounts, type TrialCounts } from '../../storage/trial-counts.ts';
import { builtinRules } from './builtin-rules.ts';
import type { OwnPack } from './own-packs.ts';
import { isOn, packsInForce } from './packs-in-force.ts';
import { countOf, trialsIn } from './trial.ts';

/** Every pack for the options page, on or off. */
export async function listPacks(): Promise<PackList> {
  const [{ own, switches, broken }, counts] = await Promise.all([packsInForce(), trialCounts()]);
  const info = (pack: Pack, file?: OwnFile) =>
    infoOf(pack, isOn(pack.id, switches), file, counts ?? undefined);
  return {
    packs: [
      ...builtinPacks.map((pack) => info(pack)),
      ...own.map((one) => info(one.pack ?? unreadablePack(one), fileOf(one))),
    ],
    broken: broken || counts === null,
  };
}

/** Null where they cannot be read. */
async function trialCounts(): Promise<TrialCounts | null> {
  try {
    return await readTrialCounts();
  } catch (error) {
    console.info('Omtanke: how far trials have come cannot be read.', error);
    return null;
  }
}

/** What the options page shows of one pack. @param counts How far the trials of its rules have come. */
export function infoOf(
  pack: Pack,
  on: boolean,
  own?: OwnFile,
  counts: TrialCounts = new Map(),
): PackInfo {
  const adjust = Object.entries(pack.adjust ?? {});
  const { id, version, publisher, policy, rules, noise, reviewBy } = pack;
  const lang = sharedLanguage([pack.title], readerLanguage(), pack.language);
  return {
    id,
    title: inLanguage(pack.title, readerLanguage(), pack.language),
    ...(lang === undefined ? {} : { lang }),
    version,
    languages: languagesOf(pack),
    ...(publisher?.name ? { publisher: publisher.name } : {}),
    ...(policy.url ? { url: policy.url } : {}),
    rules: rules.length,
    examples: rules.reduce(
      (sum, { examples: { nudge, fine } }) => sum + nudge.length + fine.length,
      0,
    ),
    sections: policy.sections.length,
    ...(noise === undefined ? {} : { noise }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    reviewDue: reviewBy !== undefined && reviewBy < today(),
    adjust,
    adjustLost: adjust.flatMap(([rule]) => (builtinRules.has(rule) ? [] : [rule])),
    trials: trialsOf(pack, counts),
    on,
    ...(own ? { own } : {}),
  };
}

/** The file of a stored pack. */
export function fileOf({ stored, pack, slot }: OwnPack): OwnFile {
  const { current, previous } = stored;
  const { name, added } = slot;
  if (!pack) return { name, added, unreadable: 'nothing-in-force' };
  if (slot !== current) return { name, added, unreadable: 'previous-in-force' };
  return { name, added, ...(previous ? { previous: previous.version } : {}) };
}

/** Stands for a pack that cannot be read any more: it can still be seen, removed, and replaced. */
function unreadablePack({ stored: { id }, slot: { version } }: OwnPack): Pack {
  const policy = { free: [], sections: [] };
  return { id, version, title: id, language: 'en', policy, lists: {}, rules: [] };
}

function trialsOf(pack: Pack, counts: TrialCounts): TrialInfo[] {
  const named = pack.id.length + 1;
  return [...trialsIn([pack]).values()].map((trial) => {
    const { rule, of } = trial;
    return { rule: rule.slice(named), counted: Math.min(countOf(trial, counts), of), of };
  });
}

function languagesOf(pack: Pack): string[] {
  const texts: LocalText[] = [pack.title, ...pack.rules.map(({ message }) => message)];
  const languages = texts.flatMap((text) =>
    typeof text === 'string' ? [pack.language] : Object.keys(text),
  );
  return [...new Set(languages)];
}

/** Today in local time, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
