// `npm run bench`: what the checker costs, in times a plain loop over the same text, measured beside it in the same run.
import { runBundled } from './run-bundled.ts';

process.exitCode = await runBundled('scripts/bench/checker.ts');
