import { inLanguage, sharedLanguage } from './local-text.ts';
import type { LocalText, Pack, Section } from './pack.ts';

/** The policy of the packs in force, in one language, for the popup. */
export interface PolicySummary {
  readonly packs: readonly PackSummary[];
}

export interface PackSummary {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly publisher?: string;
  /** A mail address or an `https:` address. */
  readonly contact?: string;
  readonly summary: string;
  readonly url?: string;
  readonly free: readonly string[];
  readonly sections: readonly SectionSummary[];
  /** The language of all its words, a BCP 47 tag; left out where the pack has them in several. */
  readonly lang?: string;
}

export interface SectionSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly do: readonly string[];
  readonly avoid: readonly string[];
  readonly url?: string;
}

const summariseSection = (section: Section, say: (text: LocalText) => string): SectionSummary => ({
  id: section.id,
  title: say(section.title),
  summary: say(section.summary),
  do: section.do.map(say),
  avoid: section.avoid.map(say),
  ...(section.url === undefined ? {} : { url: section.url }),
});

const summarisePack = (pack: Pack, language: string): PackSummary => {
  const say = (text: LocalText): string => inLanguage(text, language, pack.language);
  const { publisher, policy } = pack;
  const { sections, free } = policy;
  const said = sections.flatMap((it) => [it.title, it.summary, ...it.do, ...it.avoid]);
  const lang = sharedLanguage(
    [pack.title, policy.summary, ...free, ...said],
    language,
    pack.language,
  );
  return {
    id: pack.id,
    version: pack.version,
    title: say(pack.title),
    ...(publisher?.name === undefined ? {} : { publisher: publisher.name }),
    ...(publisher?.contact === undefined ? {} : { contact: publisher.contact }),
    summary: policy.summary === undefined ? '' : say(policy.summary),
    ...(policy.url === undefined ? {} : { url: policy.url }),
    free: free.map(say),
    sections: sections.map((section) => summariseSection(section, say)),
    ...(lang === undefined ? {} : { lang }),
  };
};

/** The policy of the packs in force, in their order, in a reader's language (a BCP 47 tag). */
export const summarise = (packs: readonly Pack[], language: string): PolicySummary => ({
  packs: packs.map((pack) => summarisePack(pack, language)),
});
