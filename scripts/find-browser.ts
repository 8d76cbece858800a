import { findChromium } from '../e2e/browser/find-chromium.ts';

// A step of its own, since it may have to install one.
console.log(await findChromium());
