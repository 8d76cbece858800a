import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extensionDirs } from '../demo/extension.ts';
import type { Language } from './states.ts';

/** The words of the built extension in one of its languages, by their keys; it throws for a key that there is not. */
export async function wordsIn(language: Language): Promise<(key: string) => string> {
  const file = resolve(extensionDirs.chromium, '_locales', language, 'messages.json');
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
  return (key) => {
    const found = messages[key];
    if (!found) throw new Error(`The extension has no words named "${key}".`);
    return found.message;
  };
}
