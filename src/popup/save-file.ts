/** Saves a text as a file where the browser saves its files; nothing is sent anywhere. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own hold of the file once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
