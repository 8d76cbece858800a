import { readCheckRequest, readEmptyRequest } from '../messages/requests.ts';
import { serveWorker } from '../messages/serve.ts';
import { checkDraft, policySummary } from './packs-in-force.ts';

// The worker lives for the length of a question: no state that matters, no keep-alive, no timers.
serveWorker({
  check: { from: ['page', 'extension'], read: readCheckRequest, handle: checkDraft },
  policy: { from: ['page', 'extension'], read: readEmptyRequest, handle: policySummary },
});
