import { resolve } from 'node:path';

/** The extension as `npm run build` makes it. */
export const extensionDir = resolve(import.meta.dirname, '../../dist/chrome');

export interface Look {
  readonly executablePath: string;
  readonly lang: string;
  readonly colorScheme: 'light' | 'dark';
}

/** The language of the demo pages for a browser's. */
export const languageOf = (lang: string): 'en' | 'nb' => (lang.startsWith('nb') ? 'nb' : 'en');
