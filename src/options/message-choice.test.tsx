// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { open, text, worker } from './page-for-test.tsx';

const box = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(
    '[aria-labelledby="message-choice"] input',
  );
  if (!found) throw new Error('There is no choice.');
  return found;
};

test('private messages are left alone until their person chooses otherwise', async () => {
  worker.answers.messagesChosen = false;
  worker.answers.chooseMessages = { done: true };
  await open('#message-choice');
  expect(box().checked).toBe(false);
  worker.answers.messagesChosen = true;
  box().click();
  await vi.waitFor(() => expect(worker.asked).toContainEqual(['chooseMessages', { on: true }]));
  await vi.waitFor(() => expect(box().checked).toBe(true));
});

test('a choice that cannot be kept is said to be so, and shown as it is', async () => {
  worker.answers.messagesChosen = false;
  await open('#message-choice');
  box().click();
  await vi.waitFor(() => expect(text('[role=alert] .trouble')).toHaveLength(1));
  await vi.waitFor(() => expect(box().checked).toBe(false));
});

test('as long as nobody says what was chosen, there is no choice to see', async () => {
  await open();
  await vi.waitFor(() => expect(worker.asked).toContainEqual(['messagesChosen', {}]));
  expect(document.querySelector('#message-choice')).toBeNull();
});
