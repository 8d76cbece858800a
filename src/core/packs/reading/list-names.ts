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

/** The name of the list that `$name` in a list of terms or domains stands for; null where it is a term. */
export const listNamedBy = (item: string): string | null =>
  item.startsWith('$') && isListName(item.slice(1)) ? item.slice(1) : null;
