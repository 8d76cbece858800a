import { render } from 'preact';
import { beforeEach, expect, vi } from 'vitest';
import type { Question } from '../messages/envelope.ts';
import type { AddPackAnswer, FileProblem, PackInfo } from '../messages/pack-protocol.ts';

/** The options page with a worker of which the test says what it answers. Importing it is enough. */

/** What the worker answers, by the name of the question, and what it was asked. */
const hoisted = vi.hoisted(() => ({
  answers: {} as Record<string, unknown>,
  asked: [] as [string, unknown][],
}));

vi.mock('webextension-polyfill', async () => {
  const { i18nFromFiles } = await import('../i18n/from-files.ts');
  const sendMessage = async ({ id, name, request }: Question) => {
    hoisted.asked.push([name, request]);
    const answer = hoisted.answers[name];
    return answer === undefined ? { id, error: 'Nobody knows.' } : { id, answer };
  };
  const runtime = { id: 'omtanke', sendMessage };
  const storage = { onChanged: { addListener: vi.fn(), removeListener: vi.fn() } };
  return { default: { i18n: i18nFromFiles('en'), runtime, storage } };
});

export const worker = hoisted;

const { Options } = await import('./options.tsx');

export const general: PackInfo = {
  id: 'general',
  title: 'Good communication',
  version: 1,
  languages: ['en', 'nb'],
  rules: 9,
  examples: 200,
  sections: 8,
  reviewDue: false,
  adjust: [],
  adjustLost: [],
  trials: [],
  on: true,
};
export const own = { name: 'acme.yaml', added: Date.now() };
export const acme: PackInfo = {
  ...general,
  id: 'acme',
  title: 'Acme policy',
  version: 7,
  languages: ['en'],
  rules: 1,
  examples: 0,
  sections: 2,
  own,
};

export const list = (...packs: PackInfo[]): void => {
  worker.answers.packs = { packs, broken: false };
};
export const refused = (problems: FileProblem[]): AddPackAnswer => ({
  outcome: 'refused',
  problems,
});

beforeEach(() => {
  worker.asked = [];
  worker.answers = { failingExamples: { failing: [], rulesLeft: 0 }, ownSites: { hosts: [] } };
  list(general);
  render(null, document.body);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});

export const text = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((it) => it.textContent ?? '');

/** The page, with something of it there. */
export async function open(awaited = 'article'): Promise<void> {
  render(<Options />, document.body);
  await vi.waitFor(() => expect(document.querySelector(awaited)).not.toBeNull());
}

export function press(name: string): void {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find((it) => (it.getAttribute('aria-label') ?? it.textContent) === name);
  if (!button) throw new Error(`There is no button "${name}".`);
  button.click();
}

/** Chooses files as a person does. */
export async function choose(...files: File[]): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('There is no way in for a file.');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('.result')).not.toBeNull());
}

export const file = (words: string, name = 'acme.yaml'): File => new File([words], name);
