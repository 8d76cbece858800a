import { serveWorker } from '../messages/serve.ts';
import { shutStorageToPages } from '../storage/pack-switches.ts';
import { attendOpenTabs } from './attend-open-tabs.ts';
import { handlers } from './handlers.ts';
import { serveShortcut } from './shortcut.ts';

// The worker lives for the length of a question: no state that matters, no keep-alive, no timer that could not be
// lost. It listens in its first turn, or the event that woke it is lost.
attendOpenTabs();
serveWorker(handlers);
serveShortcut();

void shutStorageToPages();
