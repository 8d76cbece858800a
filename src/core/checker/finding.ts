import type { AccountKind, Level, SiteId, Surface } from '../packs/pack.ts';
import type { Span } from '../text/span.ts';

/** A draft with what is known of where it will appear. */
export interface Post {
  readonly text: string;
  readonly site?: SiteId;
  readonly surface?: Surface;
  /** `personal` where it is not known. */
  readonly account?: AccountKind;
  /** The language of the post, where it is known; else it is detected. */
  readonly lang?: string;
  /** The day of the post, `YYYY-MM-DD`; today in local time where it is not given. */
  readonly date?: string;
}

/** One match of one rule. It holds where, never what: the words themselves must not reach a log or a store. */
export interface Finding extends Span {
  /** Ids of the pack, of the rule in it, and of the policy section that the rule serves. */
  readonly pack: string;
  readonly rule: string;
  readonly section: string;
  readonly level: Level;
  /**
   * Where the rule is on trial: for how many of its findings it runs silently first. The checker has
   * no memory and reports them all; a caller that counts keeps them from the writer.
   */
  readonly trial?: number;
}

/** What could be written instead: `text` in place of the finding, or at the end of the post. */
export interface Suggestion {
  readonly place: 'finding' | 'end';
  readonly text: string;
}

/** A finding in words, for the writer of the post, in the writer's language. */
export interface Nudge extends Finding {
  readonly title: string;
  /** Empty where the title already says it. */
  readonly message: string;
  /** The line of the policy that it touches. */
  readonly why: string;
  readonly packTitle: string;
  /** The language of all these words, a BCP 47 tag; left out where the pack has them in several. */
  readonly lang?: string;
  readonly sectionTitle: string;
  /** Address of that part of the policy, `https:`. */
  readonly url?: string;
  readonly advice?: string;
  readonly suggestion?: Suggestion;
}

/** How a nudge first shows itself: the panel opens for it, the chip counts it, or its words are just underlined. */
export type Show = 'panel' | 'chip' | 'mark';

/** A nudge as its person gets it, who may have met its rule before. The checker has no memory: who has adds this. */
export interface ShownNudge extends Nudge {
  readonly show: Show;
  /** Where the pack names somebody to tell what is wrong with the rule: who, and the address that leads there. */
  readonly tell?: { readonly who: string; readonly href: string };
}

/**
 * What a check found. Where it was `cut` short, something was left out, since it would have taken too
 * long (`limits.ts`): the rest of a very long text, or rules as wholes. What was found holds.
 */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly cut: boolean;
}

/** The same in words. */
export interface Nudged {
  readonly nudges: readonly Nudge[];
  readonly cut: boolean;
}
