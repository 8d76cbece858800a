/// <reference types="vite/types/importMeta.d.ts" />

/**
 * Posts as people write them every day, made for this project: nothing in one deserves a nudge. They
 * hold the usual traps: idioms, banter, titles, place names, quotations, addresses given on purpose,
 * news that is public, and what employees are free to say about their work. They stand in
 * `posts/ordinary`, by language and theme, parted by lines that hold only `%`.
 */
const files = import.meta.glob<string>('./posts/ordinary/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const postsOf = (language: string): string[] =>
  Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .flatMap(([, text]) => text.trimEnd().split('\n%\n'));

export const englishPosts: readonly string[] = postsOf('en');

export const norwegianPosts: readonly string[] = postsOf('nb');
