import en from '../../public/_locales/en/messages.json';
import nb from '../../public/_locales/nb/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The messages of every language that the interface speaks. */
export const locales: Readonly<Record<'en' | 'nb', Readonly<Record<string, Message>>>> = { en, nb };

/**
 * Stands in for the browser's `i18n` in unit tests, with the rules of the real one: placeholders are named, case does
 * not count, and each says which of the values it takes. A missing message throws, where a browser gives ''.
 */
export function i18nFromFiles(language: keyof typeof locales) {
  return {
    getUILanguage: () => language as string,
    getMessage(key: string, values: readonly string[] = []): string {
      const found = locales[language][key];
      if (!found) throw new Error(`No message ${key} in public/_locales/${language}.`);
      return found.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
        const content = found.placeholders?.[name.toLowerCase()]?.content;
        return content ? (values[Number(content.slice(1)) - 1] ?? '') : whole;
      });
    },
  };
}
