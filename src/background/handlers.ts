import type { ToWorker } from '../messages/protocol.ts';
import {
  readAddPackRequest,
  readCheckRequest,
  readEmptyRequest,
  readEnablePackRequest,
  readPackRequest,
} from '../messages/requests.ts';
import type { Handlers } from '../messages/serve.ts';
import { addPack, enablePack, removePack, restorePack, swapPackFiles } from './change-packs.ts';
import { checkDraft, policySummary } from './check-draft.ts';
import { listPacks } from './list-packs.ts';
import { failingExamples } from './try-examples.ts';

const anyone = ['page', 'extension'] as const;
const ourPages = ['extension'] as const;

/** What the worker answers, and to whom: the one place that decides it. */
export const handlers: Handlers<ToWorker> = {
  check: { from: anyone, read: readCheckRequest, handle: checkDraft },
  policy: { from: anyone, read: readEmptyRequest, handle: policySummary },
  packs: { from: ourPages, read: readEmptyRequest, handle: listPacks },
  addPack: { from: ourPages, read: readAddPackRequest, handle: addPack },
  removePack: { from: ourPages, read: readPackRequest, handle: removePack },
  restorePack: { from: ourPages, read: readPackRequest, handle: restorePack },
  swapPackFiles: { from: ourPages, read: readPackRequest, handle: swapPackFiles },
  enablePack: { from: ourPages, read: readEnablePackRequest, handle: enablePack },
  failingExamples: { from: ourPages, read: readPackRequest, handle: failingExamples },
};
