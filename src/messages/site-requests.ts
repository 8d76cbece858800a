import * as v from 'valibot';
import type { Coverage, HostRequest } from './site-protocol.ts';

/** A host name as addresses have it: no port, no path, and nothing that means more in a match pattern. */
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/));

/** More than a draft can have findings to count. */
const mostFindings = 1_000_000;

const hostRequest = v.strictObject({ host });
const coverage = v.strictObject({
  composer: v.picklist(['none', 'checking', 'in-part', 'not-checked', 'paused']),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostFindings)),
});

const read =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (request: unknown): T | null => {
    const parsed = v.safeParse(schema, request);
    return parsed.success ? parsed.output : null;
  };

/** Reads a request about one host; null when it is none that a person could have chosen. */
export const readHostRequest: (request: unknown) => HostRequest | null = read(hostRequest);

/** Reads what a frame tells of itself; null when it is malformed. */
export const readCoverage: (request: unknown) => Coverage | null = read(coverage);
