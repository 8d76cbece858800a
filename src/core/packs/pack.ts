/**
 * The rule-pack format, version 1, as values. The meaning of every field is fixed by `docs/pack-format.md`;
 * `parse.ts` is the only way from a file to one of these, so everything else may trust them.
 */

/** Text for people: one string in the pack's own language, or one for each language (BCP 47 primary subtags such as `en`, `nb`). */
export type LocalText = string | Readonly<Record<string, string>>;

export const levels = ['hint', 'warn', 'pause'] as const;
/** How much a finding asks for: `hint` is marked, `warn` opens the panel, `pause` also asks once when posting. */
export type Level = (typeof levels)[number];

export const siteIds = ['facebook', 'instagram', 'linkedin', 'x', 'other'] as const;
export type SiteId = (typeof siteIds)[number];

export const surfaces = ['post', 'comment', 'message', 'article', 'bio'] as const;
/** The kind of box that is written in. */
export type Surface = (typeof surfaces)[number];

export const accountKinds = ['official', 'personal'] as const;
/** Whether the account speaks for the company. */
export type AccountKind = (typeof accountKinds)[number];

/** How far from a match another match still counts. */
export type Window = 'match' | 'sentence' | 'paragraph' | 'post' | { readonly words: number };

/** What any matcher may say besides its form. */
interface Limits {
  /** It finds only in posts in one of these languages, which is decided as for a rule's `when`. */
  readonly languages?: readonly string[];
}

/** What a rule looks for. The parser turns plain strings and lists of a pack into the `terms` and `any` forms. */
export type Matcher = Limits & Form;

type Form =
  | { readonly terms: readonly string[]; readonly exact?: boolean }
  /** `needles` is what a build has found out about the pattern already (`checker/prepare-pack.ts`); a file has none. */
  | { readonly pattern: string; readonly exact?: boolean; readonly needles?: string }
  | { readonly detector: string }
  | { readonly link: readonly string[] | 'any' }
  /** `within` is how far it reaches as a part of `unless`; elsewhere there is none. */
  | { readonly any: readonly Matcher[]; readonly within?: Window }
  /** With `inOrder` each member that is no `not` stands behind the one before it. */
  | { readonly all: readonly Member[]; readonly within: Window; readonly inOrder?: boolean }
  | { readonly count: Matcher; readonly atLeast: number };

/** A member of `all`; a `not` must be absent from the window of the first member's match. */
export type Member = Matcher | { readonly not: Matcher };

/** The conditions under which a rule holds; all that are given must hold. Dates are `YYYY-MM-DD`, both included, in local time. */
export interface When {
  readonly sites?: readonly SiteId[];
  readonly surfaces?: readonly Surface[];
  readonly account?: AccountKind;
  readonly languages?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  /** The name of a calendar, one of whose periods must hold. */
  readonly during?: string;
}

/** A context in which a rule rises to another level. */
export interface Escalation {
  readonly when: When;
  readonly level: Level;
}

/** An example post of a rule, with what of its context it names. */
export interface Example {
  readonly text: string;
  readonly site?: SiteId;
  readonly surface?: Surface;
  readonly account?: AccountKind;
  readonly lang?: string;
  readonly date?: string;
}

export interface Rule {
  readonly id: string;
  /** Id of the policy section that this rule serves. */
  readonly section: string;
  readonly level: Level;
  /** The panel's heading; the message where there is none. */
  readonly title?: LocalText;
  readonly message: LocalText;
  /** Why it matters; the section's summary where there is none. */
  readonly why?: LocalText;
  readonly advice?: LocalText;
  readonly find: Matcher;
  readonly unless?: Matcher;
  readonly unlessWithin?: Window;
  readonly when?: When;
  /** The highest level that holds counts, the rule's own among them. */
  readonly escalate?: readonly Escalation[];
  /** For how many findings the rule runs silently before it nudges. */
  readonly trial?: number;
  /** Whether the rule yields to protected speech. */
  readonly yields: boolean;
  readonly purpose?: LocalText;
  /** Words found, folded, and the words to write instead. */
  readonly replace?: Readonly<Record<string, string>>;
  /** Text that a fix adds at the end of the post. */
  readonly append?: string;
  /** Whether a fix hides the digits or the secret that was found. */
  readonly mask?: boolean;
  readonly examples: { readonly nudge: readonly Example[]; readonly fine: readonly Example[] };
  /** Lists and the like that count only while the examples run. */
  readonly examplesWith?: Surroundings;
}

/** What packs add up besides their rules. */
export interface Surroundings {
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly accounts?: Readonly<Partial<Record<SiteId, readonly string[]>>>;
  readonly calendar?: Readonly<Record<string, readonly Period[]>>;
}

/** Two dates, `YYYY-MM-DD`, both included, in local time. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** A part of the policy, as people read it. */
export interface Section {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly do: readonly LocalText[];
  readonly avoid: readonly LocalText[];
  readonly url?: string;
}

export interface Policy {
  readonly summary?: LocalText;
  readonly url?: string;
  /** What people are always free to say. */
  readonly free: readonly LocalText[];
  readonly sections: readonly Section[];
}

export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly title: LocalText;
  /** The language of plain strings. */
  readonly language: string;
  readonly publisher?: { readonly name?: string; readonly contact?: string; readonly url?: string };
  readonly policy: Policy;
  /** The date after which the options page and lint ask for a review, `YYYY-MM-DD`. */
  readonly reviewBy?: string;
  /** How many nudges for 1,000 ordinary posts the author accepts. */
  readonly noise?: number;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Accounts that speak for the company, as written. */
  readonly accounts?: Readonly<Partial<Record<SiteId, readonly string[]>>>;
  readonly calendar?: Readonly<Record<string, readonly Period[]>>;
  /** Levels for built-in rules, by `pack/rule`. */
  readonly adjust?: Readonly<Record<string, Level | 'off'>>;
  readonly rules: readonly Rule[];
}
