import type { Pack, Period } from '../packs/pack.ts';

/** The calendars of all packs in force: periods by the calendar's name. */
export type Calendars = ReadonlyMap<string, readonly Period[]>;

/** The calendars of all packs: those of one name add up. */
export const addUpCalendars = (packs: readonly Pack[]): Calendars => {
  const calendars = new Map<string, Period[]>();
  for (const pack of packs) {
    for (const [name, periods] of Object.entries(pack.calendar ?? {})) {
      calendars.set(name, [...(calendars.get(name) ?? []), ...periods]);
    }
  }
  return calendars;
};

/** Whether a day (`YYYY-MM-DD`) lies in a period of a calendar; both its days count. */
export const isDuring = (calendars: Calendars, name: string, date: string): boolean =>
  (calendars.get(name) ?? []).some(({ from, until }) => date >= from && date <= until);
