/** Runs in a page: presses a button of its own by its label or its words. @returns Whether there was one. */
export function pressButton(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  button?.click();
  return button !== undefined;
}
