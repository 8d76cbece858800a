import { engines } from '../e2e/browser/engine.ts';
import { findBrowser } from '../e2e/browser/find.ts';

// A step of its own, since it may have to install one.
for (const engine of engines) console.log(await findBrowser(engine));
