import { serveWorker } from '../messages/serve.ts';
import { shutStorageToPages } from '../storage/pack-switches.ts';
import { handlers } from './handlers.ts';
import { serveShortcut } from './shortcut.ts';
import { followAccess, settleOwnSites } from './sites/own-sites.ts';
import { showAccess } from './sites/toolbar.ts';
import { attendOpenTabs, whenSwitchedOn } from './tabs/attend-open-tabs.ts';

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
