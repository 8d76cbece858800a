import { expect, test } from 'vitest';
import { createChecker } from '../core/checker/checker.ts';
import { builtinPacks } from './index.ts';
test('x', () => {
  const c = createChecker(builtinPacks);
  const n = c.nudges({ text: 'Here: “Kun til internt bruk” 🙂 and my card 4929 1234 5678 9018 12/27, #InternalOnly' }, 'nb-NO');
  console.info(JSON.stringify(n, null, 1));
});
