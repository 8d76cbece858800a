import * as v from 'valibot';
import { siteIds, surfaces } from '../core/packs/pack.ts';
import type { CheckRequest } from './protocol.ts';

/** No site takes a longer post (LinkedIn's articles stop at 110,000 signs); a longer text is not a draft. */
const longestText = 1_000_000;

const checkRequest = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(longestText)),
  site: v.picklist(siteIds),
  surface: v.picklist(surfaces),
});

const nothing = v.strictObject({});

function reader<T>(schema: v.GenericSchema<unknown, T>): (request: unknown) => T | null {
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
