/**
 * Whether an element stands on a dark ground, told by the first painted background around it: sites have their own
 * dark modes, which the browser does not know of.
 */
export function isOnDark(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const brightness = brightnessOf(getComputedStyle(node).backgroundColor);
    if (brightness !== null) return brightness < 0.5;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Perceived brightness from 0 to 1 of a computed `rgb(…)` colour; null when it is mostly transparent or in another form. */
export function brightnessOf(colour: string): number | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = parts ?? [];
  if (Number.isNaN(red + green + blue + alpha) || alpha < 0.5) return null;
  // Weights of ITU-R BT.601.
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
