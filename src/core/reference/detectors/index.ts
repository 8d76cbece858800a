import type { Span } from '../../text/span.ts';
import { outsideAddresses } from './addresses.ts';
import { date } from './date.ts';
import { mailAddresses } from './email.ts';
import { exclaiming } from './exclaiming.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { money } from './money.ts';
import { noNationalId } from './no-national-id.ts';
import { paymentCard } from './payment-card.ts';
import { percentage } from './percentage.ts';
import { phone } from './phone.ts';
import { plainOf } from './plain.ts';
import { secret } from './secret.ts';
import { shouting } from './shouting.ts';
import { widened } from './spans.ts';
import { usSsn } from './us-ssn.ts';

/** What a detector finds in a post of this language: spans in order, apart from each other, into the text as written. */
export type ReferenceDetector = (text: string, language: 'en' | 'nb' | null) => Span[];

type Find = ReferenceDetector;

const ofNumbers: Readonly<Record<string, Find>> = {
  'payment-card': paymentCard,
  iban,
  'no-national-id': noNationalId,
  'us-ssn': usSsn,
  percentage,
  phone,
  money,
  date,
};

const ofOthers: Readonly<Record<string, Find>> = {
  email: mailAddresses,
  'ip-address': ipAddress,
  shouting,
  exclaiming,
};

const onPlain =
  (find: Find): ReferenceDetector =>
  (text, language) =>
    widened(text, find(plainOf(text), language));

const apart =
  (find: Find): Find =>
  (text, language) =>
    outsideAddresses(text, find(text, language));

/** The detectors of format 1, by their names in packs. */
export const referenceDetectors: ReadonlyMap<string, ReferenceDetector> = new Map([
  ...Object.entries(ofNumbers).map(([id, find]) => [id, onPlain(apart(find))] as const),
  ...Object.entries(ofOthers).map(([id, find]) => [id, onPlain(find)] as const),
]);

/** The part of `secret` that is a plain rule: tokens of a few issuers, passwords in URLs, private keys. */
export const referenceSecret: ReferenceDetector = onPlain(secret);
