/** Lists that every pack knows, empty until some pack fills them. */
export const commonLists: readonly string[] = [
  'company',
  'products',
  'code-names',
  'competitors',
  'customers',
  'people',
  'domains',
];

/** Calendars that every pack knows, empty until some pack fills them. */
export const commonCalendars: readonly string[] = ['quiet-period'];

const listName = /^\p{Ll}[\p{Ll}\p{Nd}\p{M}-]*$/u;

/** Whether a word can name a list or calendar: lowercase letters, digits and "-", a letter first. */
export const isListName = (word: string): boolean => listName.test(word);

/** Behind the name of a list, asks for the other ways to write its names. */
const OTHERWISE = '.otherwise';

/** What an item of a list of terms or domains stands for, where that is a list: its name, and whether the other forms of its names. */
export interface NamedList {
  readonly name: string;
  readonly otherwise: boolean;
}

/** The list that `$name` or `$name.otherwise` in a list of terms stands for; null where it is a term. */
export const readListName = (item: string): NamedList | null => {
  if (!item.startsWith('$')) return null;
  const otherwise = item.endsWith(OTHERWISE);
  const name = item.slice(1, otherwise ? -OTHERWISE.length : undefined);
  return isListName(name) ? { name, otherwise } : null;
};

/** The name of the list alone. */
export const listNamedBy = (item: string): string | null => readListName(item)?.name ?? null;
