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
}

export interface SectionSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly do: readonly string[];
  readonly avoid: readonly string[];
  readonly url?: string;
}
