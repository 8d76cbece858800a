/** About one site, by its host name. */
export interface HostRequest {
  readonly host: string;
}

/** What is checked in a frame, for the toolbar. */
export interface Coverage {
  /**
   * `in-part` where the draft was too much to be checked whole, or something in it cannot be read; `paused` where its
   * person wants no check now.
   */
  readonly composer: 'none' | 'checking' | 'in-part' | 'not-checked' | 'paused';
  /** The number of findings in the draft. */
  readonly count: number;
}

/** What may be asked of the worker about sites, and told to it. A content script may only tell of its own coverage. */
export interface AboutSites {
  coverage(request: Coverage): Record<string, never>;
  /** The sites that a person chose and that the browser lets us into. */
  ownSites(request: Record<string, never>): { readonly hosts: readonly string[] };
  /** A person wants this site checked: it is, from the moment that the browser lets us in. */
  checkSite(request: HostRequest): Record<string, never>;
  /** A person takes that back. */
  leaveSite(request: HostRequest): Record<string, never>;
}
