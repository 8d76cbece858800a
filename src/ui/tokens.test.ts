import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const css = read('./tokens.css');

/** The colours of one theme, by the name behind `--om-`. */
function colours(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const pairs = css.matchAll(/--om-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', light = '', dark = '']) => [
      name,
      theme === 'light' ? light : dark,
    ]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Text, and the grounds it stands on. */
const texts: readonly (readonly [text: string, ...grounds: string[]])[] = [
  ['ink', 'paper', 'us-wash', 'warn-wash', 'pause-wash'],
  ['soft', 'paper', 'us-wash', 'warn-wash', 'pause-wash'],
  ['us', 'paper', 'us-wash'],
  ['us-ink', 'us', 'us-strong'],
  ['warn', 'paper', 'warn-wash'],
  ['pause', 'paper', 'pause-wash'],
];
const pairs = texts.flatMap(([text, ...grounds]) => grounds.map((ground) => ({ text, ground })));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const of = colours(theme);
  const colour = (name: string): string => {
    const hex = of[name];
    if (!hex) throw new Error(`tokens.css has no colour --om-${name}.`);
    return hex;
  };

  test.each(pairs)('$text can be read on $ground (4.5:1)', ({ text, ground }) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', 'us', 'warn', 'pause'])('the lines in %s can be seen (3:1)', (line) => {
    expect(contrast(colour(line), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  test.each(['us', 'warn', 'pause'])(
    'an underline in %s can be seen on a site’s own ground',
    (line) => {
      // Facebook's and LinkedIn's greys, X's dim blue and black.
      const grounds = { light: ['#ffffff', '#f0f2f5'], dark: ['#000000', '#15202b', '#3a3b3c'] };
      for (const ground of grounds[theme]) {
        expect(contrast(colour(line), ground)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

test('our icon can be seen on light and dark toolbars (3:1)', () => {
  const green = /fill="(#[0-9a-f]{6})"/.exec(read('../../scripts/icons.svg'))?.[1] ?? '';
  for (const toolbar of ['#ffffff', '#dee1e6', '#35363a']) {
    expect(contrast(green, toolbar)).toBeGreaterThanOrEqual(3);
  }
});
