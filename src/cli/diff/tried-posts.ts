import type { Post } from '../../core/checker/finding.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { protectedPosts } from '../../packs/protected-posts.ts';
import type { Context } from '../context.ts';
import { ordinaryPosts } from '../corpus.ts';
import type { NumberedPost } from '../posts-file.ts';

/** Where a post that two versions are tried on comes from. */
export type Source =
  | { readonly from: 'ordinary'; readonly lang: string | null }
  | { readonly from: 'protected' }
  /** The rule whose example it is; of both versions, the new one's where both have it. */
  | { readonly from: 'example'; readonly rule: string }
  | { readonly from: 'file'; readonly line: number };

/** A post that two versions of a pack are tried on. */
export interface TriedPost {
  readonly source: Source;
  readonly post: Post;
}

const examplesOf = (pack: Pack): { rule: string; post: Post }[] =>
  pack.rules.flatMap(({ id, examples }) =>
    // Only the words: a rule's examples are chosen for its own conditions, and all rules run here.
    [...examples.nudge, ...examples.fine].map(({ text, lang }) => ({
      rule: id,
      post: lang === undefined ? { text } : { text, lang },
    })),
  );

/** The examples of the new version, then those that only the old one has. */
const examplesOfBoth = (before: Pack, after: Pack, context: Context): TriedPost[] => {
  const seen = new Set<string>();
  return [...examplesOf(after), ...examplesOf(before)].flatMap(({ rule, post }) => {
    if (seen.has(post.text)) return [];
    seen.add(post.text);
    return [{ source: { from: 'example' as const, rule }, post: { ...context, ...post } }];
  });
};

/** Ordinary and protected posts, and the examples of both versions. @param context where all of them appear */
export const shippedPosts = (before: Pack, after: Pack, context: Context): TriedPost[] => [
  ...ordinaryPosts.map(({ text, lang }) => ({
    source: { from: 'ordinary' as const, lang },
    post: { ...context, text },
  })),
  ...protectedPosts.map((text) => ({
    source: { from: 'protected' as const },
    post: { ...context, text },
  })),
  ...examplesOfBoth(before, after, context),
];

/** The posts of a file. */
export const postsOfFile = (posts: readonly NumberedPost[]): TriedPost[] =>
  posts.map(({ line, post }) => ({ source: { from: 'file', line }, post }));
