import { widenToGraphemes } from '../text/graphemes.ts';
import type { Detector } from './detector.ts';

// Full-width ASCII (U+FF01-FF5E), the spaces that keep numbers together, and the dashes that
// editors put for a hyphen. Each is one code unit, as is what stands for it here.
const typeset = /[\uff01-\uff5e\u00a0\u2007\u2009\u202f\u3000\u2010-\u2015\u2212]/g;

const FULL_WIDTH_SHIFT = 0xfee0;

const plainCharacter = (character: string): string => {
  const unit = character.charCodeAt(0);
  if (unit >= 0xff01) return String.fromCharCode(unit - FULL_WIDTH_SHIFT);
  return unit >= 0x2010 && unit !== 0x202f && unit !== 0x3000 ? '-' : ' ';
};

/**
 * The text with full-width letters, digits and signs, no-break spaces and typographic dashes as a
 * keyboard types them, so that `２２ ３３`, `8 %` with a no-break space and `5–8` read like their
 * plain forms. Offsets stay, since every character keeps its length. Digits of other scripts and
 * mathematical letters stay too: nobody writes an account number in them.
 */
export const plainOf = (text: string): string => text.replace(typeset, plainCharacter);

/** A detector that reads the plain form of a text, and whose spans are whole graphemes of it. */
export const onPlainText = ({ id, find }: Detector): Detector => ({
  id,
  find: (text, language) =>
    find(plainOf(text), language).map(({ start, end }) => widenToGraphemes(text, start, end)),
});

/** A detector of numbers, which most posts have none of: looked at for a digit before all else. */
export const whereDigits = ({ id, find }: Detector): Detector => ({
  id,
  find: (text, language) => (/\d/.test(text) ? find(text, language) : []),
});
