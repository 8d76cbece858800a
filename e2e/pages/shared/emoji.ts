const EMOJI = /\p{RGI_Emoji}/gv;

export interface EmojiMatch {
  readonly start: number;
  readonly end: number;
}

export function findEmoji(text: string): EmojiMatch[] {
  return [...text.matchAll(EMOJI)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Code points in hexadecimal, without the variation selector, as the sites name their pictures. */
function codePoints(emoji: string): string[] {
  return [...emoji]
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16))
    .filter((code) => code !== 'fe0f');
}

/** X's picture host is another one; here everything comes from the page's own server. */
export function xEmojiPicture(emoji: string): string {
  return `/emoji/v2/svg/${codePoints(emoji).join('-')}.svg`;
}

export function metaEmojiPicture(emoji: string): string {
  return `/images/emoji.php/v9/tf0/1.5/16/${codePoints(emoji).join('_')}.png`;
}
