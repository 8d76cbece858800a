import { isOrphaned } from '../messages/orphaned.ts';
import { readEmptyRequest, readPausePostRequest } from '../messages/requests.ts';
import { servePage } from '../messages/serve.ts';
import { readHostRequest } from '../messages/site-requests.ts';
import { watchComposers } from './composers.ts';
import { focusFieldIn } from './focus/focus-again.ts';
import { drawWords } from './nudge/drawn-words.ts';
import { clearLeftovers } from './overlay/leftovers.ts';
import { Overlay } from './overlay/overlay.ts';
import { siteOf } from './sites/index.ts';

declare global {
  /** In our own world, which no page sees: whether the copy of us that was started last still lives. */
  var isAttended: (() => boolean) | undefined;
}

const site = siteOf(location.hostname);
// The worker starts us in open tabs after an update, and Firefox does so as well: one of us is enough.
if (!globalThis.isAttended?.()) {
  let left = false;
  globalThis.isAttended = () => !left && !isOrphaned();
  drawWords();
  const composers = watchComposers(site);
  if (document.readyState !== 'loading') {
    clearLeftovers(Overlay.isRoot, (around) => focusFieldIn(site, around));
  }
  const leave = ({ host }: { host: string }) => {
    if (host === location.hostname) {
      left = true;
      composers.end();
    }
    return {};
  };
  servePage(
    {
      status: { from: ['extension'], read: readEmptyRequest, handle: composers.status },
      visit: { from: ['extension'], read: readEmptyRequest, handle: composers.visit },
      packsChanged: { from: ['extension'], read: readEmptyRequest, handle: composers.checkAgain },
      pausePost: { from: ['extension'], read: readPausePostRequest, handle: composers.pausePost },
      leave: { from: ['extension'], read: readHostRequest, handle: leave },
      sideOpened: { from: ['extension'], read: readEmptyRequest, handle: composers.sideOpened },
    },
    // A page that is prepared in the background is not yet the one in the tab.
    () => !left && !isPrerendered() && (window === window.top || composers.any),
  );
}

/** Chromium alone prepares pages before somebody goes there. */
function isPrerendered(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}
