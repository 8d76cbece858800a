import type { Page } from 'playwright';
import { inClosedRoots } from '../browser/closed-roots.ts';
import { add, expect, test } from './options-page.ts';
import { goodPack } from './packs.ts';

const withContact = (contact: string, version: number): string =>
  goodPack({ version }).replace(
    'title: Acme policy',
    `title: Acme policy\npublisher: { contact: "${contact}" }`,
  );

test('who is to be told is reached by a mail about the rule alone, or by the page that the pack names', async ({
  engine,
  options,
  xPage,
}) => {
  const { page, omtanke } = xPage;
  await add(options, withContact('comms@acme.example', 7));
  await page.bringToFront();
  await page.keyboard.type('we built bluebird this week ');
  await omtanke.expectPanel(/bluebird/);
  await omtanke.click('More choices');
  await omtanke.expectPanel(/Tell comms@acme\.example/);
  const mail = new URL((await inClosedRoots(page, addressOfTell))[0] ?? '');
  expect(mail.protocol + mail.pathname).toBe('mailto:comms@acme.example');
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mail.searchParams.get('body')).toMatch(/code-names\s.*Acme policy \(acme\)\s.*7$/s);
  expect(decodeURIComponent(mail.href)).not.toMatch(/bluebird|built|x\.com/);
  // Firefox asks its person for a program, where no protocol hears of the address.
  if (engine === 'chromium') {
    const asked = page.context().waitForEvent('request', (to) => to.url().startsWith('mailto:'));
    await omtanke.clickLink('Tell');
    expect((await asked).url()).toBe(mail.href);
  }

  await add(options, withContact('https://www.facebook.com/ask?about=policy', 8));
  await page.bringToFront();
  await page.keyboard.type('!');
  await omtanke.expectPanel(/Tell www\.facebook\.com/);
  // The mail's own tab, empty and soon gone, may still be on its way.
  const opening = page.context().waitForEvent('page', isOfFacebook);
  await omtanke.clickLink('Tell');
  const opened = await opening;
  await opened.waitForURL('https://www.facebook.com/ask?about=policy');
  expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  await opened.close();
  expect(await page.evaluate(() => window.demo.editors.home?.model())).toBe(
    'we built bluebird this week !',
  );
});

async function isOfFacebook(opened: Page): Promise<boolean> {
  return opened.waitForURL('https://www.facebook.com/**').then(
    () => true,
    () => false,
  );
}

/** Runs in a closed root. */
function addressOfTell(root: ShadowRoot): string | undefined {
  return root.querySelector<HTMLAnchorElement>('.tell a')?.href;
}
