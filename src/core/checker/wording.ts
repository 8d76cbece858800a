import { inLanguage, sharedLanguage } from '../packs/local-text.ts';
import type { LocalText, Pack, Rule, Section } from '../packs/pack.ts';
import type { Finding, Nudge } from './finding.ts';
import { suggestionFor } from './suggestion.ts';

const MATCH_MOST = 60;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The words found as a sentence may quote them: short, on one line, in their own direction. */
const quoted = (words: string): string => {
  const plain = words
    .replace(/\s+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
  const characters = Array.from(plain);
  const short =
    characters.length > MATCH_MOST ? `${characters.slice(0, MATCH_MOST - 1).join('')}…` : plain;
  return FIRST_STRONG_ISOLATE + short + POP_DIRECTIONAL_ISOLATE;
};

const sectionOf = (pack: Pack, id: string): Section | undefined =>
  pack.policy.sections.find((section) => section.id === id);

/** An object without its undefined fields. */
const defined = <Value>(key: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [key]: value };

/**
 * Puts a finding into words for the writer of the post.
 * @param text the post as it was checked: the finding's offsets are into it
 * @param reader the writer's language, a BCP 47 tag
 */
export const toNudge = (
  finding: Finding,
  pack: Pack,
  rule: Rule,
  text: string,
  reader: string,
): Nudge => {
  const found = text.slice(finding.start, finding.end);
  const say = (words: LocalText): string => inLanguage(words, reader, pack.language);
  const fill = (words: LocalText): string => say(words).replaceAll('{match}', () => quoted(found));
  const section = sectionOf(pack, rule.section);
  // A section may have no summary; its title is then the line of the policy.
  const why = rule.why ?? (section?.summary || section?.title);
  const shown = [rule.title, rule.message, why, pack.title, section?.title, rule.advice];
  return {
    ...finding,
    title: fill(rule.title ?? rule.message),
    message: rule.title === undefined ? '' : fill(rule.message),
    why: why === undefined ? '' : say(why),
    packTitle: say(pack.title),
    sectionTitle: section === undefined ? rule.section : say(section.title),
    ...defined('lang', sharedLanguage(shown, reader, pack.language)),
    ...defined('url', section?.url ?? pack.policy.url),
    ...defined('advice', rule.advice === undefined ? undefined : fill(rule.advice)),
    ...defined('suggestion', suggestionFor(rule, found)),
  };
};
