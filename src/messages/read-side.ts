import * as v from 'valibot';
import { accountKinds, levels, siteIds, surfaces } from '../core/packs/pack.ts';
import type { PageStatus } from './protocol.ts';
import { reader } from './requests.ts';
import {
  type ChooseMessagesRequest,
  donesBeside,
  nudgePlaces,
  type PlaceNudgesRequest,
  type SideAct,
  type SideNote,
  type SideState,
  sideActs,
} from './side-protocol.ts';

const placeNudges = v.strictObject({ site: v.picklist(siteIds), place: v.picklist(nudgePlaces) });

const act = v.strictObject({
  act: v.picklist(sideActs),
  revision: v.number(),
  note: v.exactOptional(v.number()),
});

const suggestion = v.object({ place: v.picklist(['finding', 'end']), text: v.string() });

const nudge: v.GenericSchema<unknown, SideNote['nudge']> = v.object({
  start: v.number(),
  end: v.number(),
  pack: v.string(),
  rule: v.string(),
  section: v.string(),
  level: v.picklist(levels),
  trial: v.exactOptional(v.number()),
  title: v.string(),
  message: v.string(),
  why: v.string(),
  packTitle: v.string(),
  lang: v.exactOptional(v.string()),
  sectionTitle: v.string(),
  url: v.exactOptional(v.string()),
  advice: v.exactOptional(v.string()),
  suggestion: v.exactOptional(suggestion),
  tell: v.exactOptional(v.object({ who: v.string(), href: v.string() })),
});

const pause = v.object({ of: v.picklist([...siteIds, 'everything']), until: v.number() });

const status: v.GenericSchema<unknown, PageStatus> = v.object({
  site: v.picklist(siteIds),
  composer: v.picklist(['none', 'checking', 'in-part', 'not-checked', 'paused']),
  pause: v.exactOptional(pause),
  surface: v.exactOptional(v.picklist(surfaces)),
  why: v.exactOptional(v.picklist(['code', 'unread'])),
  account: v.exactOptional(v.object({ shown: v.string(), kind: v.picklist(accountKinds) })),
  found: v.record(v.string(), v.number()),
});

const note = { nudge, found: v.string() };

const state: v.GenericSchema<unknown, SideState> = v.object({
  revision: v.number(),
  status,
  place: v.nullable(v.picklist(nudgePlaces)),
  draft: v.nullable(
    v.object({
      notes: v.array(v.object(note)),
      question: v.nullable(v.object({ ...note, again: v.boolean() })),
      done: v.nullable(v.picklist(donesBeside)),
      takesFixes: v.boolean(),
      remembers: v.boolean(),
      refused: v.nullable(v.number()),
    }),
  ),
});

/** Reads a request to have the nudges of a site elsewhere; null when it is malformed. */
export const readPlaceNudgesRequest: (request: unknown) => PlaceNudgesRequest | null =
  reader(placeNudges);

/** Reads a request to have messages checked or left alone; null when it is malformed. */
export const readChooseMessagesRequest: (request: unknown) => ChooseMessagesRequest | null = reader(
  v.strictObject({ on: v.boolean() }),
);

/** Reads what a person did in the side panel; null when it is malformed. */
export const readSideAct: (message: unknown) => SideAct | null = reader(act);

/** Reads what a page tells the side panel; null when it is malformed: a page that was taken over can forge it. */
export const readSideState: (message: unknown) => SideState | null = reader(state);
