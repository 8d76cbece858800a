/** Packs with many parts of one kind. */

/** A part, written this many times. */
export const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

/** An object with this many keys, which are numbered. */
export const entries = (count: number, key: string, value: (at: number) => unknown): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${key}${at}`, value(at)]));

/** A JSON pack with these keys besides those that it needs. */
export const jsonPack = (more: object): string =>
  JSON.stringify({
    omtanke: 1,
    id: 'acme',
    version: 1,
    title: 'Acme',
    policy: { sections: { s: { title: 'S' } } },
    ...more,
  });

/** A rule with these keys in place of or besides its own. */
const rule = (more: object = {}): object => ({
  section: 's',
  level: 'hint',
  message: 'M',
  find: 'words',
  ...more,
});

/** The key `rules` with this many rules. */
export const rules = (count: number, more: (at: number) => object): object => ({
  rules: entries(count, 'r', (at) => rule(more(at))),
});
