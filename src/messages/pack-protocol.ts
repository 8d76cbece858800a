import type { Level } from '../core/packs/pack.ts';
import type { Place, ProblemCode } from '../core/packs/problem.ts';

/** A pack as the options page lists it, its texts in the reader's language. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  /** The language of its title, a BCP 47 tag. */
  readonly lang?: string;
  readonly version: number;
  /** BCP 47 tags of the languages that its texts are in. */
  readonly languages: readonly string[];
  readonly publisher?: string;
  /** Address of the policy behind it, `https:`. */
  readonly url?: string;
  readonly rules: number;
  /** How many posts its rules bring along as examples. */
  readonly examples: number;
  readonly sections: number;
  /** What its author accepts: nudges per 1,000 ordinary posts. */
  readonly noise?: number;
  /** The date after which it should be looked at again, `YYYY-MM-DD`, and whether that is past. */
  readonly reviewBy?: string;
  readonly reviewDue: boolean;
  /** Levels that it gives to built-in rules, by `pack/rule`. */
  readonly adjust: readonly (readonly [rule: string, level: Level | 'off'])[];
  /** Those of them that this version of Omtanke has not, and that change nothing. */
  readonly adjustLost: readonly string[];
  /** Its rules with a trial, over or not. */
  readonly trials: readonly TrialInfo[];
  /** Whether it is in force. */
  readonly on: boolean;
  /** Where a pack of the person's own comes from; a built-in pack has none. */
  readonly own?: OwnFile;
}

/** A rule that runs silently for its first findings. */
export interface TrialInfo {
  readonly rule: string;
  /** How many of its findings have been counted on this device, at most `of`. */
  readonly counted: number;
  /** For how many it is silent; from there on it nudges. */
  readonly of: number;
}

/** The file of a pack of the person's own. */
export interface OwnFile {
  readonly name: string;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
  /** The version of the file before it, which can be put back in its place. */
  readonly previous?: number;
  /**
   * Set when this version of Omtanke cannot read the file any more: the file before it is in force then, or, where
   * there is none, nothing of this pack.
   */
  readonly unreadable?: 'previous-in-force' | 'nothing-in-force';
}

export interface PackList {
  /** In the order in which they are in force: built-in, the person's own. */
  readonly packs: readonly PackInfo[];
  /** Whether the stored packs, some of them, or the counts of their trials cannot be read on this device. */
  readonly broken: boolean;
}

/** A file that a person chose. */
export interface AddPackRequest {
  /** Its name: one that ends in `.json` is JSON. */
  readonly name: string;
  readonly text: string;
}

/** What speaks against a file: a problem of the pack in it, or one with what is installed, at its place if it has one. */
export interface FileProblem extends Partial<Place> {
  readonly code: ProblemCode | 'older' | 'differs' | 'not-read' | 'not-stored';
  /** Where in the pack: keys and list positions joined by dots; empty for the file as a whole. */
  readonly path: string;
  /** A sentence: what was found, what is allowed, how to mend it. */
  readonly message: string;
}

/** What became of a file: `first` and `newer` are in force now, `same` was there already, `refused` changed nothing. */
export type AddPackAnswer =
  | { readonly outcome: 'first' | 'newer' | 'same'; readonly pack: PackInfo }
  | { readonly outcome: 'refused'; readonly problems: readonly FileProblem[] };

/** One pack, by its id. */
export interface PackRequest {
  readonly id: string;
}

export interface EnablePackRequest extends PackRequest {
  readonly on: boolean;
}

/** An example of a pack that does not come out as its rule promises. */
export interface FailingExample {
  readonly rule: string;
  /** `nudge`: should have been noticed; `fine`: should have passed. */
  readonly kind: 'nudge' | 'fine';
  readonly text: string;
}

export interface ExamplesAnswer {
  readonly failing: readonly FailingExample[];
  /** How many rules were left out, because a pack of thousands of rules would keep the worker too long. */
  readonly rulesLeft: number;
}

/** What only pages of the extension may ask: to see the packs, and to change them. */
export interface AboutPacks {
  packs(request: Record<string, never>): PackList;
  /** Reads a file and, if it is a good pack and no older one, puts it in force. */
  addPack(request: AddPackRequest): AddPackAnswer;
  /** Takes a pack of the person's own out of force; `restorePack` undoes that for an hour. */
  removePack(request: PackRequest): Done;
  restorePack(request: PackRequest): Done;
  /** Puts the file before the one in force in its place, and keeps that one in the previous slot. */
  swapPackFiles(request: PackRequest): Done;
  enablePack(request: EnablePackRequest): Done;
  /** Runs the examples of a pack of the person's own. */
  failingExamples(request: PackRequest): ExamplesAnswer;
}

/** Whether there was such a pack to change. */
export interface Done {
  readonly done: boolean;
}
