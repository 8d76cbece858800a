import { isOrphaned } from '../../messages/orphaned.ts';
import { timing } from '../timing.ts';

/**
 * Keeps what is shown from outliving us. When an extension is updated, reloaded or disabled, Firefox ends its content
 * scripts and leaves in the page what they had put there; Chromium leaves the scripts running, cut off from the
 * worker (measured in Firefox 153 and Chromium 156, 2026-11). So in Firefox each part hides by a style of its own
 * (`unattended` in `overlay.css`), some seconds after the last sign of life; and who gives the sign looks whether it
 * still belongs to anybody, which is enough in Chromium.
 */
export class SignOfLife {
  #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param parts What is shown, each with the style.
   * @param onOrphaned Called when this copy was replaced or switched off.
   */
  constructor(
    readonly parts: readonly HTMLElement[],
    readonly onOrphaned: () => void,
  ) {}

  /** Gives the sign from now on; calling it again changes nothing. */
  begin(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(this.#give, timing.signOfLife);
    // Timers of a tab out of sight rest, and its clock does not: the parts must be there when the tab is.
    document.addEventListener('visibilitychange', this.#give);
    window.addEventListener('pageshow', this.#give);
    this.#give();
  }

  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('visibilitychange', this.#give);
    window.removeEventListener('pageshow', this.#give);
  }

  readonly #give = (): void => {
    if (isOrphaned()) {
      this.onOrphaned();
      return;
    }
    for (const animation of this.parts.flatMap((part) => part.getAnimations())) {
      animation.currentTime = 0;
    }
  };
}
