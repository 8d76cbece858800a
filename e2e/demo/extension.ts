import { resolve } from 'node:path';
import type { Engine } from '../browser/engine.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** The extensions as `npm run build` makes them. */
export const extensionDirs: Readonly<Record<Engine, string>> = {
  chromium: resolve(dist, 'chrome'),
  firefox: resolve(dist, 'firefox'),
};

export interface Look {
  readonly engine: Engine;
  readonly executablePath: string;
  readonly lang: string;
  readonly colorScheme: 'light' | 'dark';
}

/** The language of the demo pages for a browser's. */
export const languageOf = (lang: string): 'en' | 'nb' => (lang.startsWith('nb') ? 'nb' : 'en');
