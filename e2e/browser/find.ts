import { findChromium } from './chromium/find.ts';
import type { Engine } from './engine.ts';
import { findFirefox } from './firefox/find.ts';
import type { Progress } from './progress.ts';

/** The program file of a browser, found or installed. @throws Error that says what was tried and how to mend it. */
export function findBrowser(engine: Engine, progress?: Progress): Promise<string> {
  return engine === 'firefox' ? findFirefox(progress) : findChromium(progress);
}
