import type { ShownNudge } from '../core/checker/finding.ts';
import type { SiteId } from '../core/packs/pack.ts';
import type { Done } from './pack-protocol.ts';
import type { PageStatus } from './protocol.ts';

export const nudgePlaces = ['page', 'side'] as const;
/** Where nudges appear: beside the compose box, or in the browser's side panel with nothing of ours in the page. */
export type NudgePlace = (typeof nudgePlaces)[number];

/** Where the nudges of one site are to appear. */
export interface PlaceNudgesRequest {
  readonly site: SiteId;
  readonly place: NudgePlace;
}

/** Whether private messages are to be checked. */
export interface ChooseMessagesRequest {
  readonly on: boolean;
}

/**
 * Where nudges appear. A page may ask whether its person has private messages checked; the rest is for pages of the
 * extension.
 */
export interface AboutPlaces {
  /** The sites whose nudges appear in the side panel. */
  sideSites(request: Record<string, never>): readonly SiteId[];
  placeNudges(request: PlaceNudgesRequest): Done;
  messagesChosen(request: Record<string, never>): boolean;
  chooseMessages(request: ChooseMessagesRequest): Done;
}

/** What a page has to say in the side panel. It goes from the page to the panel, and is kept nowhere. */
export interface SideState {
  /** Counts what was told: what a person does is about exactly what they saw. */
  readonly revision: number;
  readonly status: PageStatus;
  /** Where nudges on this draft appear; null as long as there is no answer that says so. */
  readonly place: NudgePlace | null;
  /** Null where there is nothing to say here. */
  readonly draft: SideDraft | null;
}

export interface SideDraft {
  /** From the most serious to the least. */
  readonly notes: readonly SideNote[];
  /** What is asked before posting. */
  readonly question: SideQuestion | null;
  /** What was just done, and can be taken back. */
  readonly done: DoneBeside | null;
  /** Whether suggestions may be written into the draft. */
  readonly takesFixes: boolean;
  /** Whether what the person says of a rule is kept; in a private window it is not. */
  readonly remembers: boolean;
  /** Which note's suggestion the editor did not take, as a place in `notes`. */
  readonly refused: number | null;
}

export const donesBeside = ['changed', 'not-useful', 'stopped', 'paused'] as const;
/** What a click can have done: a suggestion was written, or the person's wish is followed. */
export type DoneBeside = (typeof donesBeside)[number];

export interface SideNote {
  /** How it would first show itself in the page is nothing to the panel. */
  readonly nudge: Omit<ShownNudge, 'show'>;
  /** The writer's words that it is about. */
  readonly found: string;
}

export interface SideQuestion extends SideNote {
  /** Whether the writer has to press the same keys again. */
  readonly again: boolean;
}

export const sideActs = [
  'fine',
  'fix',
  'not-useful',
  'stop',
  'pause',
  'undo',
  'content',
  'keep',
  'post',
] as const;

/** What a person does in the side panel. */
export interface SideAct {
  readonly act: (typeof sideActs)[number];
  /** What they saw. */
  readonly revision: number;
  /** Which note it is about, as a place in `notes`. */
  readonly note?: number;
}
