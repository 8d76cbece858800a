import { x } from '../composers.ts';
import { faultsOf } from './accessibility.ts';
import { launch } from './fixtures.ts';
import { add, breakStore, card, expect, expectAfterReturn, result, test } from './options-page.ts';
import { badPack, goodPack, unprovenPack } from './packs.ts';

// Firefox's protocol does not always tell of a tab that an extension opens. An options page that is open already would
// only come to the front: hence a browser in which none is.
test('the popup leads to the options page @chromium', async ({ engine, port }) => {
  const browser = await launch(engine, port);
  const popup = await browser.openExtensionPage('src/popup/index.html');
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Rule packs' }).click();
  const options = await opened;
  await expect.poll(() => options.url()).toMatch(/\/src\/options\/index\.html$/);
  await browser.close();
});

test('a pack that is added nudges the next draft, and the draft that is open already', async ({
  browserWithPacks,
  options,
  xPage: { page, omtanke },
}) => {
  await page.keyboard.type('we built bluebird and redbird');
  await options.bringToFront();
  await expect(await add(options, goodPack())).toContainText('Added: 1 rule, 1 section');
  await expect(card(options, 'Acme policy')).toContainText('Version 7');
  await page.bringToFront();
  await omtanke.expectMarks('warn');
  await omtanke.expectPanel(/bluebird.* is not public yet/);
  await page.keyboard.type(', and bluebird');
  await omtanke.expectChip(2);
  const popup = await browserWithPacks.openPopup(page);
  await expect.poll(popup.text).toMatch(/Acme policy[\s\S]*Good communication/);
});

test('a pack that is refused shows its problem at its line, and leaves the packs as they were', async ({
  options,
  xPage: { page, omtanke },
}) => {
  await options.bringToFront();
  await add(options, goodPack());
  const refusal = await add(options, badPack);
  await expect(refusal).toContainText('Not added — your packs are as before');
  await expect(refusal).toContainText('rules.code-names');
  await expect(refusal).toContainText(/Line 13, column \d+/);
  await expect(refusal.locator('.excerpt')).toHaveText(/^13\s*level: wran$/);
  await expect(refusal).toContainText('wran');
  await expect(refusal.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card(options, 'Acme policy')).toContainText('Version 7');
  await page.bringToFront();
  await page.keyboard.type('redbird or bluebird');
  await omtanke.expectChip(1);
});

test('a pack cannot be turned back, or changed behind its version', async ({ options }) => {
  await add(options, goodPack());
  const older = await add(options, goodPack({ version: 6 }));
  await expect(older).toContainText('Version 7 is installed, and this file is older');
  await expect(older.locator('.excerpt')).toHaveText(/^3\s*version: 6$/);
  const other = await add(options, goodPack({ word: 'redbird' }));
  await expect(other).toContainText('Version 7 is installed already, with other content');
  await expect(await add(options, goodPack(), 'copy.yaml')).toContainText('Already there');
  await expect(await add(options, goodPack({ version: 9 }))).toContainText('Updated');
  await expect(card(options, 'Acme policy')).toContainText('Version 9');
});

test('a newer file can be taken back for the one before it', async ({ options }) => {
  await add(options, goodPack());
  await add(options, goodPack({ version: 8, word: 'redbird' }));
  const acme = card(options, 'Acme policy');
  await acme.getByRole('button', { name: 'Use version 7 again' }).click();
  await expect(acme.getByRole('button', { name: 'Use version 8 again' })).toBeVisible();
  await expect(acme).toContainText('Version 7');
});

test('a file that is dropped on the page is added, whatever it lands on', async ({ options }) => {
  const dropped = await options.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'acme.yaml'));
    return transfer;
  }, goodPack());
  await options.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
  await expect(result(options)).toContainText('Added: 1 rule, 1 section');
});

test('a file that is no text is refused at its first bad byte', async ({ options }) => {
  const latin1 = Buffer.from(goodPack().replace('Acme policy', 'Åpent'), 'latin1');
  const refusal = await add(options, latin1);
  await expect(refusal).toContainText('Line 4, column 8');
  await expect(refusal).toContainText('UTF-8');
});

test('a file that is larger than a pack may be is not even read', async ({ options }) => {
  const refusal = await add(options, Buffer.alloc(2 * 1024 * 1024 + 1, '#'));
  await expect(refusal).toContainText('2.1 MiB');
});

test('a pack whose examples fail works, and says which', async ({ options }) => {
  await expect(await add(options, unprovenPack)).toContainText('Added: 1 rule, 1 section');
  const acme = card(options, 'Acme policy');
  await acme.getByText('The pack works; 2 of its examples do not hold').click();
  await expect(acme).toContainText('we built greenbird this week');
  await expect(acme).toContainText('should be noticed, and is not');
  await expect(acme).toContainText('a bluebird in the garden');
  await expect(acme).toContainText('should pass, and is noticed');
});

test('a pack that is switched off is silent at once, and speaks again when it is on', async ({
  options,
  xPage: { page, omtanke },
}) => {
  await page.keyboard.type('what a shitty day');
  await omtanke.expectChip(1);
  const general = options.getByRole('switch', { name: 'Good communication' });
  await options.bringToFront();
  await general.uncheck();
  await page.bringToFront();
  await omtanke.expectMarks();
  await omtanke.expectSilence();
  await options.bringToFront();
  await general.check();
  await page.bringToFront();
  await omtanke.expectChip(1);
});

test('a pack that is removed can be brought back, by keyboard alone', async ({
  options,
  xPage: { page, omtanke },
}) => {
  await add(options, goodPack());
  await page.bringToFront();
  await page.keyboard.type('bluebird');
  await omtanke.expectChip(1);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove Acme policy' }).press('Enter');
  await expect(options.getByText('Acme policy is removed.')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.bringToFront();
  await omtanke.expectMarks();
  await omtanke.expectSilence();
  await options.bringToFront();
  await options.keyboard.press('Enter');
  await expect(card(options, 'Acme policy').getByRole('heading')).toBeFocused();
  await page.bringToFront();
  await omtanke.expectChip(1);
});

// The bridge to Firefox breaks off when axe comes over it whole, and a page of the extension takes no pieces.
test('the page has no fault that axe knows of, with packs, problems and notes on it', {
  tag: '@chromium',
}, async ({ options }) => {
  await add(options, unprovenPack);
  await expect(card(options, 'Acme policy')).toContainText('examples do not hold');
  await add(options, badPack);
  await expect(result(options)).toContainText('Not added');
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    expect(await faultsOf(options), colorScheme).toEqual([]);
  }
});

// Firefox has no protocol that stops the worker.
test('packs and switches outlive the worker', { tag: '@chromium' }, async ({
  options,
  xPage: { page, omtanke },
}) => {
  await add(options, goodPack());
  await options.getByRole('switch', { name: 'Good communication' }).uncheck();
  await expect(options.getByRole('switch', { name: 'Good communication' })).not.toBeChecked();
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.bringToFront();
  await page.keyboard.type('a shitty bluebird, my friends');
  await omtanke.expectChip(1);
  await omtanke.expectPanel(/bluebird/);
  await session.send('ServiceWorker.stopAllWorkers');
  await options.reload();
  await expect(card(options, 'Acme policy')).toContainText('Version 7');
  await expect(options.getByRole('switch', { name: 'Good communication' })).not.toBeChecked();
});

test('a store that does not open leaves the built-in packs in force, and the page says so', async ({
  browserWithPacks,
  options: before,
  xPage: { page, omtanke },
}) => {
  await before.evaluate(breakStore);
  const options = await browserWithPacks.openExtensionPage('src/options/index.html');
  await expect(options.getByText(/stored on this device can’t be read/)).toBeVisible();
  await expect(card(options, 'Good communication')).toBeVisible();
  const refusal = await add(options, goodPack());
  await expect(refusal).toContainText('This device could not store the pack');
  await page.bringToFront();
  await page.keyboard.type('what a shitty day');
  await omtanke.expectChip(1);
});

test('a rule on trial is silent for its first findings, and the page says how many there were', async ({
  options,
  xPage: { page, omtanke },
}) => {
  await options.bringToFront();
  await add(options, goodPack({ trial: 2 }));
  const acme = card(options, 'Acme policy');
  await expect(acme).toContainText('code-names: 0 of 2 findings so far');
  await page.bringToFront();
  // The other finding, which is written last, tells that a check is done with the silent one in it.
  await page.keyboard.type('bluebird on a shitty day');
  await omtanke.expectChip(1);
  await expectAfterReturn(options, acme, 'code-names: 1 of 2 findings so far');
  for (const shown of [1, 2]) {
    await page.bringToFront();
    await page.goto(x.home.url);
    await x.home.enter(page);
    await page.keyboard.type('bluebird on another shitty day');
    await omtanke.expectChip(shown);
  }
  await expectAfterReturn(options, acme, 'code-names: its trial of 2 is over, it nudges now');
});

test('a pack that changes a built-in rule by a name that no rule has is refused at the name', async ({
  options,
}) => {
  const refusal = await add(options, `${goodPack()}adjust:\n  general/profanitty: off\n`);
  await expect(refusal).toContainText(/Line 20, column 3/);
  await expect(refusal).toContainText('general/profanity');
});
