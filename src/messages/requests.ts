import * as v from 'valibot';
import { siteIds, surfaces } from '../core/packs/pack.ts';
import {
  type PauseRequest,
  type ReactRequest,
  type RuleRequest,
  reactions,
} from './memory-protocol.ts';
import type { AddPackRequest, EnablePackRequest, PackRequest } from './pack-protocol.ts';
import type { CheckRequest, PausePostRequest } from './protocol.ts';

/** No site takes a longer post (LinkedIn's articles stop at 110,000 signs); a longer text is not a draft. */
const longestText = 1_000_000;

/** Much longer than a UUID, which is what our content script names a draft by. */
const longestDraftName = 100;

/** More, and longer, than what our content script takes from a page. */
const mostSigns = 20;
const longestSign = 1000;
const account = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(longestSign))),
  v.maxLength(mostSigns),
);

const draftName = v.pipe(v.string(), v.maxLength(longestDraftName));

const checkRequest = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(longestText)),
  site: v.picklist(siteIds),
  surface: v.picklist(surfaces),
  account: v.exactOptional(account),
  draft: v.exactOptional(draftName),
});

const nothing = v.strictObject({});

/** The largest file of a pack, in bytes: a limit of format 1. */
export const mostPackBytes = 2 * 1024 * 1024;

/** The longest name that a file can have on the systems that we know (255 bytes or characters), with room to spare. */
const longestName = 1000;

const addPack = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(longestName)),
  text: v.pipe(v.string(), v.maxBytes(mostPackBytes)),
});

const packId = v.pipe(v.string(), v.maxLength(longestName));
const pack = v.strictObject({ id: packId });
const enablePack = v.strictObject({ id: packId, on: v.boolean() });

const rule = v.strictObject({ pack: packId, rule: packId });
const react = v.strictObject({ ...rule.entries, draft: draftName, says: v.picklist(reactions) });
const pause = v.strictObject({ of: v.picklist([...siteIds, 'everything']), on: v.boolean() });
const pausePost = v.strictObject({ on: v.boolean() });

/** Reads what arrives by a schema; null when it is malformed. */
export function reader<T>(schema: v.GenericSchema<unknown, T>): (request: unknown) => T | null {
  return (request) => {
    const parsed = v.safeParse(schema, request);
    return parsed.success ? parsed.output : null;
  };
}

/** Reads a request for a check; null when it is malformed. */
export const readCheckRequest: (request: unknown) => CheckRequest | null = reader(checkRequest);

/** Reads a request that says nothing more than its name. */
export const readEmptyRequest: (request: unknown) => Record<string, never> | null = reader(
  nothing as v.GenericSchema<unknown, Record<string, never>>,
);

/** Reads a request to add a pack; null when it is malformed, or larger than a pack may be. */
export const readAddPackRequest: (request: unknown) => AddPackRequest | null = reader(addPack);

/** Reads a request about one pack. */
export const readPackRequest: (request: unknown) => PackRequest | null = reader(pack);

/** Reads a request to switch a pack on or off. */
export const readEnablePackRequest: (request: unknown) => EnablePackRequest | null =
  reader(enablePack);

/** Reads a request about one rule. */
export const readRuleRequest: (request: unknown) => RuleRequest | null = reader(rule);

/** Reads a reaction to a nudge. */
export const readReactRequest: (request: unknown) => ReactRequest | null = reader(react);

/** Reads a request to pause a site or everything, or to go on. */
export const readPauseRequest: (request: unknown) => PauseRequest | null = reader(pause);

/** Reads a request to pause one post, or to go on with it. */
export const readPausePostRequest: (request: unknown) => PausePostRequest | null =
  reader(pausePost);
