/**
 * `Use #ad here` without quotes ends before the `#`; a comment with a space behind its # is meant.
 * @param end where the text without quotes ends
 */
export const cutAt = (text: string, end: number): { cutAt?: number } => {
  const rest = /^[ \t]+#[\p{L}\p{N}_]/u.exec(text.slice(end, end + 200));
  return rest === null ? {} : { cutAt: end + rest[0].indexOf('#') };
};
