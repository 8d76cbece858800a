import { composers } from '../composers.ts';
import { test } from './fixtures.ts';

test('a draft is checked although the worker is killed again and again', async ({
  page,
  omtanke,
}) => {
  const [home] = composers;
  if (!home) throw new Error('There are no composers.');
  await page.goto(home.url);
  await home.enter(page);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  for (let round = 1; round <= 10; round++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await page.keyboard.type('shitty ');
    await omtanke.expectChip(round);
  }
});
