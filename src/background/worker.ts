import { serveWorker } from '../messages/serve.ts';
import { shutStorageToPages } from '../storage/pack-switches.ts';
import { attendOpenTabs, whenSwitchedOn } from './attend-open-tabs.ts';
import { handlers } from './handlers.ts';
import { followAccess, settleOwnSites } from './own-sites.ts';
import { serveShortcut } from './shortcut.ts';
import { showAccess } from './toolbar.ts';

// The worker lives for the length of a question: no state that matters, no keep-alive, no timer that could not be
// lost. It listens in its first turn, or the event that woke it is lost.
whenSwitchedOn(async () => {
  await showAccess();
  await attendOpenTabs();
  await settleOwnSites();
});
followAccess(showAccess);
serveWorker(handlers);
serveShortcut();

void shutStorageToPages();
