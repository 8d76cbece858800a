import { x } from '../composers.ts';
import { test } from './fixtures.ts';

// Firefox has no protocol for this; its own way is in life.spec.ts.
test('a draft is checked although the worker is killed again and again', {
  tag: '@chromium',
}, async ({ page, omtanke }) => {
  await page.goto(x.home.url);
  await x.home.enter(page);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  for (let round = 1; round <= 10; round++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await page.keyboard.type('shitty ');
    await omtanke.expectChip(round);
  }
});
