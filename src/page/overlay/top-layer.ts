import { holds } from '../around.ts';

/**
 * Knows what the page has put above our overlay in the top layer. The layer's order cannot be asked for: what stands in
 * it when ours is shown is below, and what comes later, or goes and comes back, is above.
 *
 * Who is above us gets the clicks, unless it lets them through, and then a person sees one thing and presses another.
 */
export class TopLayer {
  #below = new WeakSet<Element>();

  constructor(
    readonly host: Element,
    signal: AbortSignal,
  ) {
    const onToggle = (event: Event): void => {
      if (event.target instanceof Element) this.#below.delete(event.target);
    };
    window.addEventListener('beforetoggle', onToggle, { capture: true, signal });
  }

  /** To be called right after the overlay was shown: it then is above all others. */
  noteShown(): void {
    this.#below = new WeakSet(elementsIn(document));
  }

  /** Whether something of the page's is, or may be, above the overlay. */
  get isCovered(): boolean {
    return elementsIn(document).some((element) => !this.#isBelow(element));
  }

  #isBelow(element: Element): boolean {
    if (element === this.host) return true;
    // What is shown again inside a shadow root tells nobody outside of it; there only what we stand in is trusted.
    const isHeard = element.getRootNode() === document;
    return isHeard ? this.#below.has(element) : holds(element, this.host);
  }
}

/** All that stands in the top layer, also in shadow roots. */
function elementsIn(root: Document | ShadowRoot): Element[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const shadow = shadowOf(element);
    return shadow ? elementsIn(shadow) : [];
  });
  return [...root.querySelectorAll(':popover-open, :modal, :fullscreen'), ...inner];
}

interface ForExtensions {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  };
}

/** The shadow root of an element, also a closed one, which extensions may see: by a function in Chromium, a property in Firefox. */
function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) {
    return element.openOrClosedShadowRoot as ShadowRoot | null;
  }
  const { dom } = (globalThis as ForExtensions).chrome ?? {};
  return dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}
