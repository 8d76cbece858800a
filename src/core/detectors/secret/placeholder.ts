/** What people write where a secret would stand, in guides, questions and jokes. */
const words =
  /example|eksempel|sample|placeholder|dummy|redacted|sladdet|skjult|changeme|change_me|replace|insert[-_]|your[-_]|[-_]here|fake[-_]|xxxx|\*{3}|\.{3}|…|•{2}/i;

/** `<token>`, `{{password}}`, `$TOKEN`, `%PASSWORD%`, `[passord]`. */
const slots = /^(?:<.*>?|\{.*|\[.*|\$[A-Z_({].*|%\w+%|__.*__)$/;

/** A character that no random secret of usual length has eight times in a row. */
const monotone = /(.)\1{7}/;

/** Whether a text in the form of a secret stands for one and is none: `AKIAIOSFODNN7EXAMPLE`. */
export const isPlaceholder = (text: string): boolean =>
  words.test(text) || slots.test(text) || monotone.test(text);
