import { date } from './date.ts';
import type { Detector } from './detector.ts';
import { email } from './email.ts';
import { exclaiming } from './exclaiming.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { money } from './money.ts';
import { noNationalId } from './no-national-id.ts';
import { paymentCard } from './payment-card.ts';
import { percentage } from './percentage.ts';
import { phone } from './phone.ts';
import { onPlainText, whereDigits } from './plain.ts';
import { secret } from './secret/secret.ts';
import { shouting } from './shouting.ts';
import { usSsn } from './us-ssn.ts';

const ofNumbers: readonly Detector[] = [
  paymentCard,
  iban,
  noNationalId,
  usSsn,
  phone,
  ipAddress,
  money,
  percentage,
  date,
];

const ofWords: readonly Detector[] = [email, secret, shouting, exclaiming];

/** The detectors that packs can name. */
export const detectors: ReadonlyMap<string, Detector> = new Map(
  [...ofNumbers.map(whereDigits), ...ofWords].map((detector) => [
    detector.id,
    onPlainText(detector),
  ]),
);
