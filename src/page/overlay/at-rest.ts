/** What can be pressed in ours. */
export const pressable = 'button, a, summary, [role]';

interface Standing {
  readonly look: string;
  readonly since: number;
}

/**
 * Knows since when each control of ours stands where it stands and says what it says. It costs nothing while nothing of
 * ours changes.
 */
export class AtRest {
  readonly #standing = new WeakMap<Element, Standing>();
  /** When something changed that was not looked at yet; 0 for nothing. */
  #changed = 0;

  /**
   * @param host The overlay's host: when the page hides it and shows it again, all begins anew.
   * @param stage Where the controls are.
   */
  constructor(
    readonly host: HTMLElement,
    readonly stage: HTMLElement,
    signal: AbortSignal,
  ) {
    const changes = new MutationObserver(() => this.#note());
    changes.observe(stage, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const sizes = new ResizeObserver(() => this.beginAnew());
    sizes.observe(host);
    signal.addEventListener('abort', () => {
      changes.disconnect();
      sizes.disconnect();
    });
    // A window that was in front may have gone at the first press of a double click, as it was made to.
    window.addEventListener('focus', (event) => event.isTrusted && this.beginAnew(), { signal });
    window.addEventListener('resize', () => this.#note(), { signal });
    document.addEventListener('visibilitychange', () => this.beginAnew(), { signal });
    // Inside a shadow root it is not heard at the window.
    for (const place of [window, host]) {
      place.addEventListener('beforetoggle', ({ target }) => target === host && this.beginAnew(), {
        capture: true,
        signal,
      });
    }
  }

  /** Since when a control has been at rest, by the clock of events; in milliseconds. */
  since(control: Element): number {
    this.#look();
    const known = this.#standing.get(control);
    return known?.look === lookOf(control) ? known.since : performance.now();
  }

  /** All of ours counts as just shown. */
  beginAnew(): void {
    for (const control of this.stage.querySelectorAll(pressable)) this.#standing.delete(control);
    this.#note();
  }

  /** The places are read in the next frame, when they are laid out anyway; the clock runs from the change. */
  #note(): void {
    if (this.#changed === 0) requestAnimationFrame(() => this.#look());
    this.#changed = performance.now();
  }

  #look(): void {
    if (this.#changed === 0) return;
    const since = this.#changed;
    this.#changed = 0;
    for (const control of this.stage.querySelectorAll(pressable)) {
      const look = lookOf(control);
      if (this.#standing.get(control)?.look !== look) this.#standing.set(control, { look, since });
    }
  }
}

/** Where a control stands and what it says. What only opens and shuts something, as the chip does, may count on. */
function lookOf(control: Element): string {
  const { left, top, width, height } = control.getBoundingClientRect();
  const says = control.ariaExpanded === null ? (control.ariaLabel ?? control.innerHTML) : '';
  return [says, ...[left, top, width, height].map(Math.round)].join();
}
