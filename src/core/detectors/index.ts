import type { Detector } from './detector.ts';
import { email } from './email.ts';
import { paymentCard } from './payment-card.ts';

/** The detectors that packs can name. */
export const detectors: ReadonlyMap<string, Detector> = new Map(
  [email, paymentCard].map((detector) => [detector.id, detector]),
);

/** Names of format 1 that have no detector here yet. */
export const plannedDetectors: readonly string[] = [
  'iban',
  'no-national-id',
  'us-ssn',
  'phone',
  'ip-address',
  'secret',
  'money',
  'percentage',
  'date',
  'shouting',
  'exclaiming',
];
