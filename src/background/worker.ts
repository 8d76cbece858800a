import {
  readAddPackRequest,
  readCheckRequest,
  readEmptyRequest,
  readEnablePackRequest,
  readPackRequest,
} from '../messages/requests.ts';
import { serveWorker } from '../messages/serve.ts';
import { shutStorageToPages } from '../storage/pack-switches.ts';
import { attendOpenTabs } from './attend-open-tabs.ts';
import { addPack, enablePack, removePack, restorePack, swapPackFiles } from './change-packs.ts';
import { checkDraft, policySummary } from './check-draft.ts';
import { listPacks } from './list-packs.ts';
import { failingExamples } from './try-examples.ts';

const anyone = ['page', 'extension'] as const;
const ourPages = ['extension'] as const;

attendOpenTabs();

void shutStorageToPages();

// The worker lives for the length of a question: no state that matters, no keep-alive, no timers.
serveWorker({
  check: { from: anyone, read: readCheckRequest, handle: checkDraft },
  policy: { from: anyone, read: readEmptyRequest, handle: policySummary },
  packs: { from: ourPages, read: readEmptyRequest, handle: listPacks },
  addPack: { from: ourPages, read: readAddPackRequest, handle: addPack },
  removePack: { from: ourPages, read: readPackRequest, handle: removePack },
  restorePack: { from: ourPages, read: readPackRequest, handle: restorePack },
  swapPackFiles: { from: ourPages, read: readPackRequest, handle: swapPackFiles },
  enablePack: { from: ourPages, read: readEnablePackRequest, handle: enablePack },
  failingExamples: { from: ourPages, read: readPackRequest, handle: failingExamples },
});
