import type { Detector } from '../detector.ts';
import { joined } from '../surroundings.ts';
import { issuedSecrets } from './issued.ts';
import { passwords } from './passwords.ts';
import { privateKeys } from './private-keys.ts';

/**
 * Secrets: keys and tokens by issuer (`issuers.ts`, `in-place.ts`), private keys (`private-keys.ts`), passwords in
 * prose and in URLs (`passwords.ts`). Hashes, UUIDs and pictures in base64 have no issuer's form.
 */
export const secret: Detector = {
  id: 'secret',
  find: (text) =>
    // A password in an address may have the form of a token.
    joined([...privateKeys(text), ...issuedSecrets(text), ...passwords(text)]),
};
