/** What people write where a secret would stand, in guides, questions and jokes. */
const words =
  /example|eksempel|sample|placeholder|dummy|redacted|sladdet|skjult|changeme|change_me|replace|insert[-_]|your[-_]|[-_]here|fake[-_]|xxxx|\*{3}|\.{3}|…|•{2}/i;

/** `<token>`, `{{password}}`, `$TOKEN`, `%PASSWORD%`, `[passord]`. */
const slots = /^(?:<.*>?|\{.*|\[.*|\$[A-Z_({].*|%\w+%|__.*__)$/;

/** A character that no random secret of usual length has eight times in a row. */
const monotone = /(.)\1{7}/;

/** Whether a text in the form of a password stands for one and is none. */
export const isPlaceholder = (text: string): boolean =>
  words.test(text) || slots.test(text) || monotone.test(text);

/** The alphabet in order, which no random token has. */
const inOrder = /abcdefghij/i;

/** Whether one character eight times or more in a row makes up a third of a token: base64 has long runs of A. */
const isMonotone = (token: string): boolean =>
  Array.from(token.matchAll(/(.)\1{7,}/g)).some(({ 0: run }) => run.length * 3 > token.length);

/**
 * What stands after `AIza` in keys that Google publishes, in its guides for Firebase and its own pages; the
 * list of gitleaks (MIT, 2026).
 */
const publishedByGoogle: ReadonlySet<string> = new Set(
  `SyAnLA7NfeLquW1tJFpx_eQCxoX-oo6YyIs SyCkEhVjf3pduRDt6d1yKOMitrUEke8agEM SyDMAScliyLx7F0NPDEJi1QmyCgHIAODrlU
  SyD3asb-2pEZVqMkmL6M9N6nHZRR_znhrh0 yDNSXIbFmlXbIE6mCzDLQAqITYefhixbX4A SyAdOS2zB6NCsk1pCdZ4-P6GBdi_UUPwX7c
  SyASWm6HmTMdYWpgMnjRBjxcQ9CKctWmLd4 SyANUvH9H9BsUccjsu2pCmEkOPjjaXeDQgY SyA5_iVawFQ8ABuTZNUdcwERLJv_a_p4wtM
  SyA4UrcGxgwQFTfaI3no3t7Lt1sjmdnP5sQ SyDSb51JiIcB6OJpwwMicseKRhhrOq1cS7g SyBF2RrAIm4a0mO64EShQfqfd2AFnzAvvuU
  SyBcE-OOIbhjyR83gm4r2MFCu4MJmprNXsw SyB8qGxt4ec15vitgn44duC5ucxaOi4FmqE SyA8vmApnrHNFE0bApF4hoZ11srVL_n0nvY`.split(
    /\s+/,
  ),
);

/** Whether a text in the form of an issuer's token is an example: `AKIAIOSFODNN7EXAMPLE`. */
export const isExample = (token: string): boolean =>
  words.test(token) ||
  inOrder.test(token) ||
  isMonotone(token) ||
  publishedByGoogle.has(token.slice('AIza'.length));
