import { linksOf } from '../text/links.ts';
import type { Detector } from './detector.ts';

/**
 * Mail addresses, `ola.nordmann@firma.no` (RFC 5321, as people write them; see `mail-address.ts`).
 * An @handle is none, nor is the user name in `https://user@host`; trailing punctuation is cut.
 * The scan of addresses is the one that terms use, so both always agree on what an address is.
 */
export const email: Detector = {
  id: 'email',
  find: (text) =>
    text.includes('@')
      ? linksOf(text)
          .filter(({ kind }) => kind === 'mail')
          .map(({ start, end }) => ({ start, end }))
      : [],
};
