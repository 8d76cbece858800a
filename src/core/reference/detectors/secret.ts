import type { Span } from '../../text/span.ts';
import { beginsAfter, endsBefore, leftmostLongest, type Predicate } from './spans.ts';

/**
 * Tokens of a few issuers whose form is a prefix, a length and an alphabet, as they document them: AWS ("IAM identifiers"),
 * GitHub, GitLab, Google, npm, Hugging Face, DigitalOcean and Shopify.
 */
const forms: readonly RegExp[] = [
  /^(?:AKIA|ASIA)[A-Z2-7]{16}$/,
  /^gh[opsu]_[A-Za-z0-9]{36}$/,
  /^glpat-[A-Za-z0-9_-]{20}$/,
  /^AIza[A-Za-z0-9_-]{35}$/,
  /^npm_[A-Za-z0-9]{36}$/,
  /^hf_[A-Za-z]{34}$/,
  /^dop_v1_[0-9a-f]{64}$/,
  /^shpat_[0-9a-f]{32}$/,
];

/** Whether one character in a row makes up a third of a token, or the token says that it is an example. */
const isPlaceholder = (token: string): boolean =>
  /EXAMPLE/.test(token) ||
  [...token.matchAll(/(.)\1*/g)].some(([run]) => run.length >= token.length / 3);

const isToken: Predicate = (text, start, end) => {
  const token = text.slice(start, end);
  return (
    forms.some((form) => form.test(token)) &&
    !isPlaceholder(token) &&
    !endsBefore(text, start, /[A-Za-z0-9_+-]/) &&
    !beginsAfter(text, end, /[A-Za-z0-9_-]/)
  );
};

/** Between the name and the host of a URL (RFC 3986, 3.2.1). */
const isPassword: Predicate = (text, start, end) =>
  /^[A-Za-z0-9!.-]{3,}$/.test(text.slice(start, end)) &&
  !/^(?:password|pass|secret|changeme|guest|x+)$/i.test(text.slice(start, end)) &&
  endsBefore(text, start, /(?:https?|ftp|postgres):\/\/[A-Za-z0-9._-]*:/i) &&
  beginsAfter(text, end, /@[A-Za-z0-9]/);

/** A private key from its first line to its last. */
const isPrivateKey: Predicate = (text, start, end) =>
  /^-----BEGIN (?:RSA |EC )?PRIVATE KEY-----\n[A-Za-z0-9+/=\n]{40,}\n-----END (?:RSA |EC )?PRIVATE KEY-----$/.test(
    text.slice(start, end),
  );

/** The secrets whose form is plain. */
export const secret = (text: string): Span[] =>
  leftmostLongest(
    text,
    (whole, start, end) =>
      isToken(whole, start, end) ||
      isPassword(whole, start, end) ||
      isPrivateKey(whole, start, end),
    200,
  );
