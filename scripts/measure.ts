// `npm run measure [-- TOPIC…]`: how right and how quiet the built-in packs are, written to docs/packs.md; with topics, what they miss.
import { runBundled } from './run-bundled.ts';

process.exitCode = await runBundled('scripts/measure/main.ts', process.argv.slice(2));
