import type { Page } from 'playwright';
import { clickInClosedRoot } from '../browser/closed-roots.ts';
import type { ComposerPage } from '../composers.ts';
import type { Omtanke } from '../specs/omtanke.ts';
import type { Need } from './boxes.ts';

export type Level = 'hint' | 'warn' | 'pause';
export type Language = 'en' | 'nb';

/** Where a state is reached. */
export interface Stage {
  readonly page: Page;
  readonly omtanke: Omtanke;
  readonly box: ComposerPage;
  /** The extension's own words, by their key in its messages. */
  word(key: string): string;
}

/** Something that a person, or a site, does on the way to a state. */
export type Step = (stage: Stage) => Promise<void>;

/** Something that the panel can look like, and how a person gets there. */
export interface State {
  readonly name: string;
  readonly level: Level;
  readonly draft: Readonly<Record<Language, string>>;
  /** What it needs of the box; `any` without it. */
  readonly need?: Need;
  /** Further parameters of the page's address. */
  readonly address?: Readonly<Record<string, string>>;
  /** What is done once the draft is written and its words are marked. */
  readonly steps: readonly Step[];
}

const jargon = {
  en: 'Tonight we had load shedding in the north',
  nb: 'I kveld hadde vi utkobling av forbruk i nord',
};
const promise = {
  en: 'Prices are bound to fall before Christmas, folks',
  nb: 'Prisene kommer garantert til å falle før jul, folkens',
};
const speaks = {
  en: 'This is how Lysfjord sees it when the new lines come',
  nb: 'Det er slik Lysfjord ser det når de nye linjene kommer',
};
const plan = {
  en: 'So proud of what Project Nimbus did this week',
  nb: 'Så stolt av det Prosjekt Nimbus fikk til i uka',
};
// What is held must have been checked to its end: the words that matter are the last ones.
const planLast = {
  en: 'So proud of what they did in Project Nimbus',
  nb: 'Så stolt av det de fikk til i Prosjekt Nimbus',
};
const three = {
  en: 'Project Nimbus is here, prices are bound to fall, and load shedding is over',
  nb: 'Prosjekt Nimbus er her, prisene kommer garantert til å falle, og utkobling av forbruk er slutt',
};
const gifted = {
  en: 'So warm at last, with the heat pump from Lysfjord in the hall',
  nb: 'Endelig varmt, med en varmepumpe fra Lysfjord i gangen',
};
const long = {
  en: 'After the long meeting in Båtsfjord about the consumption agreement we went home',
  nb: 'Etter det lange møtet i Båtsfjord om kraftforbruksavtalen dro vi hjem',
};

const longLast = {
  en: 'Home after the long meeting in Båtsfjord about the consumption agreement',
  nb: 'Hjemme etter det lange møtet i Båtsfjord om kraftforbruksavtalen',
};

/** The panel opens by itself when the writer rests. */
const rest: Step = ({ omtanke }) => omtanke.expectPanel(/\w/);

/** The writer asks for the panel. */
const ask: Step = async ({ omtanke }) => {
  await omtanke.clickChip();
  await omtanke.expectPanel(/\w/);
};

/** A click on a button of the panel, by the key of its words. */
const press =
  (key: string): Step =>
  ({ omtanke, word }) =>
    omtanke.click(word(key));

/** Waits until the panel says something, by the key of its words. */
const told =
  (key: string): Step =>
  async ({ omtanke, word }) =>
    omtanke.expectPanel(new RegExp(word(key)));

const close: Step = async (stage) => {
  await press('close')(stage);
  await stage.omtanke.expectNoPanel();
};

const showNext: Step = ({ page }) => clickInClosedRoot(page, '.panel footer .button');

/** Waits until it is said what a click has done, by the key of the words. */
const done =
  (key: string): Step =>
  ({ omtanke, word }) =>
    omtanke.expectDone(new RegExp(word(key)));

const postByClick: Step = ({ page, box }) =>
  page
    .locator(box.button ?? '')
    .first()
    .click();

const postByKeys: Step = ({ page, box }) => page.keyboard.press(box.keys ?? '');

/** A page that lets nobody copy by the older command either. */
const refuseCopies: Step = ({ page }) =>
  page.evaluate(() =>
    window.addEventListener('copy', (event) => event.stopImmediatePropagation(), true),
  );

/** A field that writes a word of the suggestion in its own way. */
const refuseFixes: Step = ({ page }) =>
  page.evaluate(() => {
    window.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLTextAreaElement)) return;
        const own = target.value.replace(/likely|trolig/, (word) => word.toUpperCase());
        if (own !== target.value) target.value = own;
      },
      true,
    );
  });

/** Everything that the panel can look like: a further state is one more line. */
export const states: readonly State[] = [
  { name: 'chip, hint', level: 'hint', draft: jargon, steps: [] },
  { name: 'chip, warn', level: 'warn', draft: speaks, steps: [rest, close] },
  { name: 'chip, pause', level: 'pause', draft: plan, steps: [rest, close] },
  { name: 'open, hint', level: 'hint', draft: jargon, steps: [ask] },
  { name: 'open, warn', level: 'warn', draft: speaks, steps: [rest] },
  { name: 'open, pause', level: 'pause', draft: plan, steps: [rest] },
  { name: 'second of three', level: 'warn', draft: three, steps: [rest, showNext] },
  { name: 'old → new', level: 'warn', draft: promise, need: 'takes-fixes', steps: [rest] },
  { name: 'something to add', level: 'warn', draft: gifted, need: 'takes-fixes', steps: [rest] },
  { name: 'to copy only', level: 'warn', draft: promise, need: 'copies-only', steps: [rest] },
  {
    name: 'copied',
    level: 'warn',
    draft: promise,
    need: 'copies-only',
    steps: [rest, press('copySuggestion'), told('copied')],
  },
  {
    name: 'copy refused',
    level: 'hint',
    draft: jargon,
    need: 'copies-only',
    address: { clipboard: 'refused' },
    steps: [ask, refuseCopies, press('copySuggestion'), told('copyRefused')],
  },
  {
    name: 'fix refused',
    level: 'warn',
    draft: promise,
    need: 'textarea',
    steps: [rest, refuseFixes, press('useSuggestion'), told('fixRefused')],
  },
  {
    name: 'changed',
    level: 'warn',
    draft: promise,
    need: 'takes-fixes',
    steps: [rest, press('useSuggestion'), done('changed')],
  },
  {
    name: 'more choices',
    level: 'warn',
    draft: speaks,
    steps: [rest, press('more'), told('stopShowing')],
  },
  {
    name: 'not useful',
    level: 'warn',
    draft: speaks,
    steps: [rest, press('more'), press('notUseful'), done('notedNotUseful')],
  },
  {
    name: 'stopped',
    level: 'warn',
    draft: speaks,
    steps: [rest, press('more'), press('stopShowing'), done('stopped')],
  },
  {
    name: 'asks, click',
    level: 'pause',
    draft: planLast,
    steps: [postByClick, told('notPosted')],
  },
  {
    name: 'asks, key',
    level: 'pause',
    draft: planLast,
    need: 'posts-by-key',
    steps: [postByKeys, told('pressAgain')],
  },
  { name: 'long, open', level: 'pause', draft: long, steps: [rest] },
  { name: 'long, asks', level: 'pause', draft: longLast, steps: [postByClick, told('notPosted')] },
];

/** @throws Error where there is no state of this name. */
export function stateNamed(name: string): State {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
}
