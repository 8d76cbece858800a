import type { NamedCharacters } from './character-set.ts';

/**
 * The names that `\p{…}` knows: those of RE2 (https://github.com/google/re2/wiki/Syntax, as of
 * Unicode 15). Which characters have a property is for the engine to say.
 */

const categories =
  'C Cc Cf Co Cs L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs';

const scripts = `
  Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum Bassa_Vah Batak Bengali
  Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid Canadian_Aboriginal Carian Caucasian_Albanian
  Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cypro_Minoan Cyrillic Deseret
  Devanagari Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic Georgian
  Glagolitic Gothic Grantha Greek Gujarati Gunjala_Gondi Gurmukhi Han Hangul Hanifi_Rohingya Hanunoo
  Hatran Hebrew Hiragana Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian
  Javanese Kaithi Kannada Katakana Kawi Kayah_Li Kharoshthi Khitan_Small_Script Khmer Khojki
  Khudawadi Lao Latin Lepcha Limbu Linear_A Linear_B Lisu Lycian Lydian Mahajani Makasar Malayalam
  Mandaic Manichaean Marchen Masaram_Gondi Medefaidrin Meetei_Mayek Mende_Kikakui Meroitic_Cursive
  Meroitic_Hieroglyphs Miao Modi Mongolian Mro Multani Myanmar Nabataean Nag_Mundari Nandinagari
  New_Tai_Lue Newa Nko Nushu Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Old_Hungarian Old_Italic
  Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya
  Osage Osmanya Pahawh_Hmong Palmyrene Pau_Cin_Hau Phags_Pa Phoenician Psalter_Pahlavi Rejang Runic
  Samaritan Saurashtra Sharada Shavian Siddham SignWriting Sinhala Sogdian Sora_Sompeng Soyombo
  Sundanese Syloti_Nagri Syriac Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Takri Tamil Tangsa Tangut
  Telugu Thaana Thai Tibetan Tifinagh Tirhuta Toto Ugaritic Vai Vithkuqi Wancho Warang_Citi Yezidi Yi
  Zanabazar_Square`;

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** What the engine calls each property. */
const natives: ReadonlyMap<string, string> = new Map([
  ...wordsOf(categories).map((name): [string, string] => [name, `\\p{${name}}`]),
  ...wordsOf(scripts).map((name): [string, string] => [name, `\\p{Script=${name}}`]),
  // RE2 leaves out the code points that nothing is assigned to.
  ['C', '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}'],
  ['Any', '\\u{0}-\\u{10FFFF}'],
]);

/** The names of all properties. */
export const propertyNames: readonly string[] = [...natives.keys()];

/** The characters with a property, or null if there is none of that name. */
export const property = (name: string, negated: boolean): NamedCharacters | null => {
  const native = natives.get(name);
  if (native === undefined) return null;
  let plain: RegExp | null = null;
  let folding: RegExp | null = null;
  return {
    name: `\\p{${name}}`,
    negated,
    has: (character, folded) => {
      plain ??= new RegExp(`^[${native}]$`, 'u');
      if (!folded || plain.test(character)) return plain.test(character);
      folding ??= new RegExp(`^[${native}]$`, 'iu');
      return folding.test(character);
    },
  };
};
