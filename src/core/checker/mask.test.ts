import { expect, test } from 'vitest';
import { masked } from './mask.ts';

test.each([
  ['a payment card keeps its last four digits', '4929 1234 5678 9015', '•••• •••• •••• 9015'],
  ['a card in one word does too', '4929123456789015', '••••••••••••9015'],
  ['a mail address keeps its first letter and its domain', 'ola@firma.no', 'o••@firma.no'],
  ['a phone number keeps its groups', '+47 912 34 567', '+•• ••• •• •••'],
  ['a national id is hidden whole', '010107 50160', '•••••• •••••'],
  ['an account number in groups keeps nothing but its gaps', 'NO93 8601', '•••• ••••'],
  [
    'a token is hidden whole, also its parts without digits',
    'glpat-abcd-EFgh1',
    '•••••-••••-•••••',
  ],
  ['a password with digits is hidden whole', 'hunter2', '•••••••'],
  ['a password without digits is hidden too', 'sjokoladekake', '•••'],
  [
    'of a private key no line stays',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\n-----END PRIVATE KEY-----',
    '•••',
  ],
])('%s', (_, found, hidden) => {
  expect(masked(found)).toBe(hidden);
});
