import type { Page } from 'playwright';
import { type ComposerPage, facebook, instagram, linkedin, x } from '../composers.ts';
import { facebook as facebookMore } from '../surfaces/facebook.ts';
import { linkedin as linkedinMore } from '../surfaces/linkedin.ts';
import { x as xMore } from '../surfaces/x.ts';
import { Omtanke } from './omtanke.ts';
import { add, expect, test } from './options-page.ts';

/** A pack with the accounts of the demo's person and company, and one rule for each kind of account. */
const packFor = (accounts: string): string => `omtanke: 1
id: acme
version: 1
title: Acme policy
policy:
  sections:
    voice:
      title: Whose voice it is
accounts: ${accounts}
rules:
  as-company:
    section: voice
    level: warn
    message: Said for the company.
    find: [ bluebird ]
    when: { account: official }
  as-oneself:
    section: voice
    level: hint
    message: Said as oneself.
    find: [ bluebird ]
    when: { account: personal }
`;

const everywhere = packFor(
  '{ x: [ "@IngridSolheim" ], linkedin: [ "7", in/me, "name:Lysfjord Kraft", "name:Ingrid Solheim" ], facebook: [ "name:Ingrid Solheim", "name:Lysfjord Kraft", "1100220033" ], instagram: [ ingridsolheim ] }',
);
const elsewhere = packFor(
  '{ x: [ ingrid ], linkedin: [ "77", "name:Lysfjord" ], facebook: [ "name:Ingrid Solheimsen" ], instagram: [ ingridsolheim2 ] }',
);

const composers: readonly ComposerPage[] = [
  x.home,
  x.modal,
  x.reply,
  x.mobile,
  linkedin.share,
  linkedin.interop,
  linkedin.page,
  linkedinMore.article,
  linkedinMore.companyComment,
  facebook.post,
  facebook.comment,
  facebookMore.page,
  facebookMore.suite,
  instagram.caption,
  instagram.comment,
];

async function write(page: Page, composer: ComposerPage): Promise<void> {
  await page.goto(composer.url);
  await composer.enter(page);
  await page.keyboard.type('so glad about bluebird today');
}

for (const composer of composers) {
  const { site, what } = composer;
  test(`the account that speaks for the company is told by what the page shows: ${site} ${what}`, async ({
    options,
    xPage: { page },
  }) => {
    const omtanke = new Omtanke(page);
    await add(options, everywhere);
    await page.bringToFront();
    await write(page, composer);
    await omtanke.expectMarks('warn');
  });
}

for (const composer of [
  x.home,
  linkedin.page,
  facebook.comment,
  facebookMore.suite,
  instagram.comment,
]) {
  const { site, what } = composer;
  test(`an account with another name is one's own: ${site} ${what}`, async ({
    options,
    xPage: { page },
  }) => {
    const omtanke = new Omtanke(page);
    await add(options, elsewhere);
    await page.bringToFront();
    await write(page, composer);
    await omtanke.expectMarks('hint');
  });
}

test('whoever changes the account in the middle of a draft has it checked for the other one', async ({
  options,
  xPage: { page, omtanke },
}) => {
  await add(options, packFor('{ x: [ lysfjordkraft ] }'));
  await page.bringToFront();
  await write(page, x.home);
  await omtanke.expectMarks('hint');
  await page.evaluate(() => {
    for (const picture of document.querySelectorAll<HTMLElement>('[data-testid^="UserAvatar-"]')) {
      picture.dataset.testid = 'UserAvatar-Container-lysfjordkraft';
    }
  });
  await x.home.enter(page);
  await omtanke.expectMarks('warn');
});

test("whoever chooses to comment as oneself on a company's page does not speak for it", async ({
  options,
  xPage: { page },
}) => {
  const omtanke = new Omtanke(page);
  await add(options, everywhere);
  await page.bringToFront();
  await write(page, linkedinMore.companyComment);
  await omtanke.expectMarks('warn');
  await page.locator('.actor').click();
  await page.locator('#select-self').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await linkedinMore.companyComment.enter(page);
  await page.keyboard.type('so glad about bluebird today');
  await omtanke.expectMarks('hint');
});

test("whoever quotes the company's account does not speak for it", async ({
  options,
  xPage: { page },
}) => {
  const omtanke = new Omtanke(page);
  await add(options, packFor('{ x: [ aminayusuf ] }'));
  await page.bringToFront();
  await write(page, xMore.quote);
  await expect(page.locator('.quoted')).toContainText('@aminayusuf');
  await omtanke.expectMarks('hint');
});

test("a reply to the company is one's own, until one speaks as the company", async ({
  options,
  xPage: { page, omtanke },
}) => {
  await add(options, packFor('{ facebook: [ "name:Lysfjord Kraft" ] }'));
  await page.bringToFront();
  await page.goto(facebookMore.page.url);
  const ofCompany = page.locator('[data-commentid]', { has: page.getByLabel('Lysfjord Kraft') });
  await ofCompany.getByText('Reply').click();
  await ofCompany.locator('[data-lexical-editor="true"]').click();
  await page.keyboard.type('so glad about bluebird today');
  await omtanke.expectMarks('hint');
  await ofCompany.locator('.switch').click();
  await omtanke.expectMarks('warn');
});

test('the popup names the account, and for whom it speaks', async ({
  options,
  xPage: { page, omtanke },
  browserWithPacks,
}) => {
  await add(options, everywhere);
  await page.bringToFront();
  await write(page, x.home);
  await omtanke.expectMarks('warn');
  const popup = await browserWithPacks.openPopup(page);
  await expect.poll(popup.text).toMatch(/Post on X, as ingridsolheim, for the company/);
});
