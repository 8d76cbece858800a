import type { Show } from '../core/checker/finding.ts';
import type { SiteId } from '../core/packs/pack.ts';
import type { Done } from './pack-protocol.ts';

/** One rule, by the ids of its pack and its own. */
export interface RuleRequest {
  readonly pack: string;
  readonly rule: string;
}

/** What a person said to a nudge: `shown` that they saw it, `undo` that the last word is taken back. */
export const reactions = ['shown', 'not-useful', 'stop', 'undo'] as const;
export type Reaction = (typeof reactions)[number];

/** A reaction to a rule's nudge in one draft. Only what the worker has told of this draft in this tab can be reacted to. */
export interface ReactRequest extends RuleRequest {
  /** The draft's name, as in `CheckRequest`. */
  readonly draft: string;
  readonly says: Reaction;
}

/** A rule in the reader's language; where no pack in force has it, its id stands for its title. */
export interface NamedRule extends RuleRequest {
  readonly title: string;
  readonly packTitle: string;
}

/** A rule that is not shown on this device: stopped by the person, or called not useful too often. */
export interface SilencedRule extends NamedRule {
  readonly by: 'person' | 'rating';
}

/** What this device knows of one rule, as it has faded until today. */
export interface RuleScore extends NamedRule {
  /** How used the person is to it, and how it therefore first shows itself at its usual level. */
  readonly seen: number;
  readonly show: Show;
  readonly shown: number;
  readonly notUseful: number;
}

export interface Remembered {
  readonly silenced: readonly SilencedRule[];
  readonly scores: readonly RuleScore[];
  /** Whether what was remembered cannot be read. */
  readonly broken: boolean;
}

/** What can be paused for everybody's drafts on this device: a site for a day, or everything for an hour. */
export type Pausable = SiteId | 'everything';

export interface Pause {
  readonly of: Pausable;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly until: number;
}

export interface PauseRequest {
  readonly of: Pausable;
  /** Whether to pause, or to go on. */
  readonly on: boolean;
}

export interface PauseList {
  /** Those that last. */
  readonly pauses: readonly Pause[];
}

/** What may be asked about how a person takes the rules. A page may only react to what it was told. */
export interface AboutMemory {
  react(request: ReactRequest): Done;
  remembered(request: Record<string, never>): Remembered;
  /** Lets a silenced rule be heard again, with a fresh score. */
  showAgain(request: RuleRequest): Done;
  /** Forgets every score; what the person stopped stays stopped. */
  eraseScores(request: Record<string, never>): Done;
  pauses(request: Record<string, never>): PauseList;
  pause(request: PauseRequest): Done;
}
