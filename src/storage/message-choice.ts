import browser from 'webextension-polyfill';

const key = 'checksMessages';

/** Whether the person has their private messages checked. Never rejects: without a store they are left alone. */
export async function readMessageChoice(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(key))[key] === true;
  } catch (error) {
    console.info('Omtanke: whether messages are checked cannot be read.', error);
    return false;
  }
}

/**
 * Keeps the choice.
 * @throws Error when the store cannot be written; the choice is then as before.
 */
export async function storeMessageChoice(on: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: on });
}
