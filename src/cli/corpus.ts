import type { OrdinaryPost } from '../core/lint/noise.ts';
import { englishPosts, norwegianPosts } from '../packs/ordinary-posts.ts';

const inLanguage = (lang: string, posts: readonly string[]): OrdinaryPost[] =>
  posts.map((text) => ({ text, lang }));

/** The ordinary posts that come with the program, by language. */
export const ordinaryPosts: readonly OrdinaryPost[] = [
  ...inLanguage('en', englishPosts),
  ...inLanguage('nb', norwegianPosts),
];
