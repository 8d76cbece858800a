/** What compares any two values of a pack, whatever they mean. */

/** Words that came and went: terms, the members of a list. */
export interface WordChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A value as text that is the same whatever the order of its keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

/** A key as packs write it: `unless-within` for `unlessWithin`. */
const written = (key: string): string =>
  key.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);

/** The keys whose values differ, as packs write them, in the order in which they come. */
export const differingKeys = (
  before: object,
  after: object,
  but: readonly string[] = [],
): string[] => {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => !but.includes(key) && canonical(old.get(key)) !== canonical(now.get(key)))
    .map(written);
};

/** The words of the one that the other has not, each once, in their order. */
export const wordChange = (before: readonly string[], after: readonly string[]): WordChange => {
  const old = new Set(before);
  const now = new Set(after);
  return {
    added: [...now].filter((word) => !old.has(word)),
    removed: [...old].filter((word) => !now.has(word)),
  };
};

/** Whether no word came and none went. */
export const isEmpty = ({ added, removed }: WordChange): boolean =>
  added.length === 0 && removed.length === 0;
