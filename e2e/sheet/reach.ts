import type { Page } from 'playwright';
import { addressIn, type ComposerPage } from '../composers.ts';
import { Omtanke } from '../specs/omtanke.ts';
import type { Language, State } from './states.ts';

export interface Way {
  readonly page: Page;
  readonly box: ComposerPage;
  readonly language: Language;
  word(key: string): string;
  /** Done with the page as soon as it is open. */
  prepare?(): Promise<void>;
}

/** Opens a box, writes the draft of a state as a person does, and goes on until the state stands in the page. */
export async function reach(state: State, { page, box, language, ...way }: Way): Promise<Omtanke> {
  const address = new URL(addressIn(language, box));
  for (const [name, value] of Object.entries(state.address ?? {})) {
    address.searchParams.set(name, value);
  }
  const omtanke = new Omtanke(page);
  await page.goto(address.href);
  await way.prepare?.();
  await box.enter(page);
  await page.keyboard.type(state.draft[language]);
  await omtanke.expectMarked();
  for (const step of state.steps) await step({ page, omtanke, box, word: way.word });
  return omtanke;
}
