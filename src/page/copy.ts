/** Copies a text for the person who just asked for it; false where the page's permissions policy refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The panel shows the text anyway, and says that it could not be copied.
    return false;
  }
}
