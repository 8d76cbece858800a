import type { ShownNudge } from '../core/checker/finding.ts';
import type { AccountKind, SiteId, Surface } from '../core/packs/pack.ts';
import type { PolicySummary } from '../core/packs/summary.ts';
import type { AboutMemory, Pause } from './memory-protocol.ts';
import type { AboutPacks } from './pack-protocol.ts';
import type { AboutPlaces, NudgePlace } from './side-protocol.ts';
import type { AboutSites, Coverage, HostRequest } from './site-protocol.ts';

/** A draft on its way to the worker. Offsets in the answer are into this very `text`. */
export interface CheckRequest {
  readonly text: string;
  readonly site: SiteId;
  readonly surface: Surface;
  /**
   * What the page shows of the account that would speak, the surest first: handles, paths, numbers, `name:…`, or
   * `label:…` for words that hold a name. Whether it speaks for the company, the packs in force say.
   */
  readonly account?: readonly string[];
  /**
   * Names the post that this is a draft of, in whatever form: its findings are counted once for rules on trial. Where
   * it is left out they are not counted.
   */
  readonly draft?: string;
}

export interface CheckAnswer {
  /** Ordered by start, the longer first. */
  readonly nudges: readonly ShownNudge[];
  /** Whether something was left out, since checking it would have taken too long. */
  readonly cut: boolean;
  /** Whom the account speaks for; `personal` also where the page shows none. */
  readonly account: AccountKind;
  /** Whether reactions to the nudges are kept; in private windows they are not. */
  readonly remembers: boolean;
  /** Set where nothing was looked for, since the person paused it. */
  readonly paused?: Pause;
  /** Where the person wants to see it. */
  readonly place: NudgePlace;
}

/** What a page can say about itself to the popup. It holds counts and levels, never text. */
export interface PageStatus {
  readonly site: SiteId;
  readonly composer: Coverage['composer'];
  readonly pause?: Pause;
  /** Where there is a composer whose kind is known. */
  readonly surface?: Surface;
  /** Why it is not checked, or not all of it: a code editor, or something in the box that cannot be read. */
  readonly why?: 'code' | 'unread';
  /** The account that would speak, as the page shows it, and whether it speaks for the company. */
  readonly account?: { readonly shown: string; readonly kind: AccountKind };
  /** How many findings each policy section has in the draft; keys are `pack/section`. */
  readonly found: Readonly<Record<string, number>>;
}

/**
 * What may be asked of the worker. A content script may ask for a check and the policy, and neither changes anything but
 * the counts of rules on trial; it may pass on how its person reacts to a nudge that it was just told of, and tell what
 * the toolbar is to show of its tab. The rest is for pages of the extension.
 */
export interface ToWorker extends AboutPacks, AboutMemory, AboutSites, AboutPlaces {
  check(request: CheckRequest): CheckAnswer;
  policy(request: Record<string, never>): PolicySummary;
}

/** What our own pages and the worker may ask the content script of a tab. */
export interface ToPage {
  status(request: Record<string, never>): PageStatus;
  /** The person pressed the shortcut: takes them into the panel, or back to their draft. */
  visit(request: Record<string, never>): Record<string, never>;
  /** Tells that other packs are in force: what was found before may not hold any more. */
  packsChanged(request: Record<string, never>): Record<string, never>;
  /** Pauses checking for the post that is written now, or goes on with it. */
  pausePost(request: PausePostRequest): Record<string, never>;
  /** Tells that a site is not to be checked any more: a page of it has everything of ours taken out. */
  leave(request: HostRequest): Record<string, never>;
  /** Tells that the side panel shows this tab: whoever has something to say opens a line to it. */
  sideOpened(request: Record<string, never>): Record<string, never>;
}

export interface PausePostRequest {
  readonly on: boolean;
}
