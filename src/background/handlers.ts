import type { ToWorker } from '../messages/protocol.ts';
import { readChooseMessagesRequest, readPlaceNudgesRequest } from '../messages/read-side.ts';
import {
  readAddPackRequest,
  readCheckRequest,
  readEmptyRequest,
  readEnablePackRequest,
  readPackRequest,
  readPauseRequest,
  readReactRequest,
  readRuleRequest,
} from '../messages/requests.ts';
import type { Handlers } from '../messages/serve.ts';
import { readCoverage, readHostRequest } from '../messages/site-requests.ts';
import { pause, pauseList } from './attention/pauses.ts';
import { react } from './attention/react.ts';
import { eraseScores, remembered, showAgain } from './attention/remembered.ts';
import { checkDraft, policySummary } from './check-draft.ts';
import {
  addPack,
  enablePack,
  removePack,
  restorePack,
  swapPackFiles,
} from './packs/change-packs.ts';
import { listPacks } from './packs/list-packs.ts';
import { failingExamples } from './packs/try-examples.ts';
import { chooseMessages, messagesChosen } from './sites/messages.ts';
import { checkSite, leaveSite, ownSites } from './sites/own-sites.ts';
import { placeNudges, sideSites } from './sites/place-nudges.ts';
import { showCoverage } from './sites/toolbar.ts';

const anyone = ['page', 'extension'] as const;
const ourPages = ['extension'] as const;

/** What the worker answers, and to whom: the one place that decides it. */
export const handlers: Handlers<ToWorker> = {
  check: { from: anyone, read: readCheckRequest, handle: checkDraft },
  policy: { from: anyone, read: readEmptyRequest, handle: policySummary },
  react: { from: anyone, read: readReactRequest, handle: react },
  coverage: { from: ['page'], read: readCoverage, handle: showCoverage },
  ownSites: { from: ourPages, read: readEmptyRequest, handle: ownSites },
  checkSite: { from: ourPages, read: readHostRequest, handle: checkSite },
  leaveSite: { from: ourPages, read: readHostRequest, handle: leaveSite },
  messagesChosen: { from: anyone, read: readEmptyRequest, handle: messagesChosen },
  chooseMessages: { from: ourPages, read: readChooseMessagesRequest, handle: chooseMessages },
  packs: { from: ourPages, read: readEmptyRequest, handle: listPacks },
  addPack: { from: ourPages, read: readAddPackRequest, handle: addPack },
  removePack: { from: ourPages, read: readPackRequest, handle: removePack },
  restorePack: { from: ourPages, read: readPackRequest, handle: restorePack },
  swapPackFiles: { from: ourPages, read: readPackRequest, handle: swapPackFiles },
  enablePack: { from: ourPages, read: readEnablePackRequest, handle: enablePack },
  failingExamples: { from: ourPages, read: readPackRequest, handle: failingExamples },
  remembered: { from: ourPages, read: readEmptyRequest, handle: remembered },
  showAgain: { from: ourPages, read: readRuleRequest, handle: showAgain },
  eraseScores: { from: ourPages, read: readEmptyRequest, handle: eraseScores },
  pauses: { from: ourPages, read: readEmptyRequest, handle: pauseList },
  pause: { from: ourPages, read: readPauseRequest, handle: pause },
  sideSites: { from: ourPages, read: readEmptyRequest, handle: sideSites },
  placeNudges: { from: ourPages, read: readPlaceNudgesRequest, handle: placeNudges },
};
