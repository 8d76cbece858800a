/** Runs in the page: the first match that can be seen, or with `index` that match, if it can be seen. */
export function visibleMatch(
  root: ShadowRoot,
  selector: string,
  index: number | null,
): Element | undefined {
  const matches = [...root.querySelectorAll(selector)];
  const wanted = index === null ? matches : matches.slice(index, index + 1);
  return wanted.find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  });
}
