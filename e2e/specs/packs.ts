/** A company's pack, with one rule for one word. */
export interface SamplePack {
  readonly version?: number;
  readonly word?: string;
  /** For how many findings the rule is silent. */
  readonly trial?: number;
}

/** A good pack: `warn` for the word. */
export const goodPack = ({
  version = 7,
  word = 'bluebird',
  trial,
}: SamplePack = {}): string => `omtanke: 1
id: acme
version: ${version}
title: Acme policy
policy:
  sections:
    plans:
      title: What is not public yet
      summary: Plans stay inside until we tell them.
rules:
  code-names:
    section: plans
    level: warn${trial === undefined ? '' : `\n    trial: ${trial}`}
    message: '"{match}" is not public yet.'
    find: [ ${word} ]
    examples:
      nudge: [ "we built ${word} this week" ]
      fine: [ "a bird in the garden" ]
`;

/** A pack with a level that does not exist, in line 13, at a version that would be new. */
export const badPack = goodPack({ version: 8, word: 'redbird' }).replace(
  'level: warn',
  'level: wran',
);

/** A pack whose rule does not do what its two examples say; the pack is good all the same. */
export const unprovenPack = goodPack()
  .replace('we built bluebird', 'we built greenbird')
  .replace('a bird in', 'a bluebird in');

/** So many characters of a word that has no place to break. */
export const unbroken = (length: number): string =>
  'rindfleischetikettierungsueberwachung'.repeat(length).slice(0, length);

/** A pack whose words are as long as a pack lets them be, and mostly have no space. */
export const longWordedPack = `omtanke: 1
id: ${unbroken(100)}
version: 7
title: P${unbroken(119)}
publisher: { name: ${unbroken(120)}, contact: "${unbroken(60)}@acme.example" }
policy:
  summary: ${unbroken(500)}
  free: [ ${unbroken(200)} ]
  sections:
    plans:
      title: S${unbroken(119)}
      summary: ${unbroken(500)}
rules:
  names:
    section: plans
    level: warn
    title: T${unbroken(119)}
    message: ${unbroken(500)}
    advice: ${'Take your time with it, please. '.repeat(15)}
    find: [ ${unbroken(200)} ]
    replace: { ${unbroken(200)}: ${unbroken(150)} }
`;

/** What a file input takes. */
export const asFile = (text: string | Buffer, name = 'acme.yaml') => ({
  name,
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
});
