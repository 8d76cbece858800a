import { AtRest, pressable } from './at-rest.ts';
import { TopLayer } from './top-layer.ts';

/**
 * How long a control must have stood at its place before a press of the pointer counts, in milliseconds: whoever aims at
 * what was there before cannot stop the hand any more. Chromium and Firefox wait as long before the buttons of their own
 * questions work (`security.notification_enable_delay` in Firefox, `InputEventActivationProtector` in Chromium, seen
 * 2026-11). A second press on a control that has not moved waits for nothing.
 */
const atRest = 500;

/** Keys that press a control. */
const pressing: ReadonlySet<string> = new Set(['Enter', ' ']);

/** How soon after Tab the focus comes that it has moved, in milliseconds: a focus trap may move it some tasks later. */
const movedByTab = 300;

/**
 * Lets only those presses through to our controls that a person meant: seen for long enough, at a place where nothing
 * of the page's lies over them, or by keys after the person had moved the focus there. The rest does nothing at all.
 * Whatever is rendered on the stage is guarded.
 */
export class Guard {
  readonly #rest: AtRest;
  readonly #layer: TopLayer;
  /** The control that the pointer went down on, where that counts. */
  #pressed: Element | null = null;
  /** The last key that presses a control, and whether it counts. */
  #key = { counts: false, isDown: false, at: Number.NEGATIVE_INFINITY };
  /** Whether the person moved the focus into our root; a page's script can do so as well. */
  #cameByPerson = false;
  #tabAt = Number.NEGATIVE_INFINITY;
  /** When the focus came, or a key was last pressed here. */
  #quietSince = 0;

  /**
   * @param raise Shows the overlay anew, above all that the page has put over it.
   */
  constructor(
    readonly host: HTMLElement,
    readonly root: ShadowRoot,
    readonly stage: HTMLElement,
    readonly raise: () => void,
    signal: AbortSignal,
  ) {
    this.#rest = new AtRest(host, stage, signal);
    this.#layer = new TopLayer(host, signal);
    const options = { capture: true, signal };
    root.addEventListener(
      'pointerdown',
      (event) => this.#onPointer(event as PointerEvent),
      options,
    );
    for (const type of ['click', 'auxclick', 'dblclick'] as const) {
      root.addEventListener(type, (event) => this.#onClick(event as MouseEvent), options);
    }
    root.addEventListener('focusin', (event) => this.#onFocus(event as FocusEvent), options);
  }

  /** To be called right after the overlay was shown. */
  noteShown(): void {
    this.#layer.noteShown();
  }

  /** Puts the focus on a control, because the person asked for it. */
  takeTo(control: HTMLElement): void {
    this.#tabAt = performance.now();
    control.focus({ preventScroll: true });
  }

  /** To be called with every key in the page that goes down or up, before anybody else is told of it. */
  noteKey(event: KeyboardEvent): void {
    const { isTrusted, type, key, timeStamp } = event;
    const isPress = type === 'keydown';
    if (!isTrusted || type === 'keypress') return;
    if (isPress) this.#tabAt = key === 'Tab' ? timeStamp : Number.NEGATIVE_INFINITY;
    if (this.root.activeElement === null) return;
    if (pressing.has(key)) {
      if (isPress) this.#key = { counts: this.#countsAs(event), isDown: true, at: timeStamp };
      else this.#key = { ...this.#key, isDown: false, at: timeStamp };
    }
    if (isPress && key === 'Tab') this.#cameByPerson = true;
    this.#quietSince = timeStamp;
  }

  /** A key that is held down meant what it was pressed on, and nothing else. */
  #countsAs({ repeat, timeStamp }: KeyboardEvent): boolean {
    return !repeat && (this.#cameByPerson || timeStamp - this.#quietSince >= atRest);
  }

  #onFocus({ relatedTarget, timeStamp }: FocusEvent): void {
    // Inside our root the focus goes by our doing, or by the person's.
    if (relatedTarget instanceof Node && this.root.contains(relatedTarget)) return;
    this.#cameByPerson = timeStamp - this.#tabAt < movedByTab;
    this.#quietSince = timeStamp;
  }

  #onPointer(event: PointerEvent): void {
    const control = this.#controlAt(event);
    const since = control ? this.#rest.since(control) : 0;
    this.#pressed = event.isTrusted && event.timeStamp - since >= atRest ? control : null;
  }

  #onClick(event: MouseEvent): void {
    const control = this.#controlAt(event);
    if (!control || this.#mayPress(event, control)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #mayPress(event: MouseEvent, control: Element): boolean {
    if (!event.isTrusted || !this.#isInSight(control)) return false;
    // Neither a key nor assistive technology aims at a place.
    if (event.detail === 0) return this.#isMeantByKey(event);
    if (this.#pressed !== control || this.#rest.since(control) > event.timeStamp - atRest)
      return false;
    if (!this.#layer.isCovered && !isInTransition()) return true;
    this.raise();
    return false;
  }

  /** A click without a key comes from assistive technology, and no page can make one that is trusted. */
  #isMeantByKey({ timeStamp }: MouseEvent): boolean {
    const { counts, isDown, at } = this.#key;
    const isOfKey = isDown || timeStamp - at < 50;
    return counts || !isOfKey;
  }

  /** Whether a control is drawn as we draw it: a page can take its box away, zoom it, or say anew what our colours mean. */
  #isInSight(control: Element): boolean {
    const part = [...this.stage.children].find((child) => child.contains(control));
    const zoom = (this.host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    return (
      part !== undefined &&
      this.host.matches(':popover-open') &&
      control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      Math.abs(zoom - 1) < 0.01 &&
      isOpaque(getComputedStyle(part).backgroundColor)
    );
  }

  #controlAt({ target }: Event): Element | null {
    return target instanceof Element ? target.closest(pressable) : null;
  }
}

/** Whether a computed colour lets nothing shine through: browsers name the transparency only where there is some. */
const isOpaque = (color: string): boolean => !/^rgba|\/|transparent/.test(color);

/** While a page goes from one view to another, pictures of its own making lie over everything. */
function isInTransition(): boolean {
  return (
    CSS.supports('selector(:active-view-transition)') &&
    document.querySelector(':active-view-transition') !== null
  );
}
