/** Faces: on a machine without colour emoji they are drawn in black, and get a yellow ground. */
const FACES = { from: 0x1f600, to: 0x1f64f };

/**
 * The sites keep pictures of emoji on hosts of their own. Here the server draws one with the fonts
 * of the machine: `/emoji/v2/svg/1f600.svg` on X, `/images/emoji.php/…/1f600.png` on Meta's sites.
 */
export function emojiPicture(path: string): string | undefined {
  const codes =
    /^\/(?:emoji\/v2\/svg|images\/emoji\.php)\/(?:.*\/)?([\da-f_-]+)\.(?:svg|png)$/.exec(path)?.[1];
  if (codes === undefined) return undefined;
  const points = codes.split(/[-_]/).map((code) => Number.parseInt(code, 16));
  if (points.some((point) => !(point <= 0x10ffff))) return undefined;
  const first = points[0] ?? 0;
  const ground =
    first >= FACES.from && first <= FACES.to
      ? '<circle cx="18" cy="18" r="15" fill="#ffcc4d"/>'
      : '';
  return picture(
    `${ground}<text x="18" y="29" font-size="30" text-anchor="middle" fill="#5d4037"
      font-family="'Apple Color Emoji','Segoe UI Emoji','Noto Color Emoji',sans-serif"
      >${String.fromCodePoint(...points)}</text>`,
  );
}

const COLOURS = {
  x: '#16181c',
  linkedin: '#2f6d9e',
  facebook: '#3b6fd4',
  instagram: '#b8417c',
  other: '#6b7280',
};

/** A plain sheet in a colour: enough to tell four tabs apart, and nobody's logo. */
export function favicon(site: keyof typeof COLOURS): string {
  return picture(`<rect x="2" y="2" width="32" height="32" rx="9" fill="${COLOURS[site]}"/>
    <path d="M10 13h16M10 19h16M10 25h9" stroke="#fff" stroke-width="3" stroke-linecap="round"/>`);
}

function picture(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${content}</svg>`;
}
