/** Copies a text for the person who just asked for it; false where neither way is open. */
export async function copyText(text: string): Promise<boolean> {
  // A page's policy can forbid the clipboard, and knows nothing of the older command.
  if (isForbidden()) return copyByCommand(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Asked first, since Chromium complains in the console of every try. Firefox knows no such policy. */
function isForbidden(): boolean {
  const { featurePolicy } = document as {
    featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('clipboard-write') === false;
}

/** The browser's own command for copying, with our text in place of what is selected; the page does not hear of it. */
function copyByCommand(text: string): boolean {
  const life = new AbortController();
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  const { signal } = life;
  window.addEventListener('copy', onCopy, { capture: true, signal });
  document.execCommand('copy');
  life.abort();
  return done;
}
