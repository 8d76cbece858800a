import type { Done } from '../../messages/pack-protocol.ts';
import type { ChooseMessagesRequest } from '../../messages/side-protocol.ts';
import { readMessageChoice, storeMessageChoice } from '../../storage/message-choice.ts';
import { tellPages } from '../tabs/tell-pages.ts';

/** Whether private messages are checked: nobody but the person can have it so, no pack and no administrator. */
export const messagesChosen = (): Promise<boolean> => readMessageChoice();

/** Has private messages checked, or left alone, at once in the open pages too. */
export async function chooseMessages({ on }: ChooseMessagesRequest): Promise<Done> {
  await storeMessageChoice(on);
  void tellPages();
  return { done: true };
}
