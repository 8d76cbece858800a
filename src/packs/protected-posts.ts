/// <reference types="vite/types/importMeta.d.ts" />

/**
 * Posts that every employee is free to write, made for this project: pay, hours, staffing, safety,
 * organising, discrimination, harassment, whistleblowing, criticism of one's own workplace, and
 * speaking to the press as oneself. The topics follow section 7 of the National Labor Relations
 * Act, the Norwegian Constitution § 100, and the Working Environment Act §§ 2-4 to 2 A-4. The rules
 * of a pack are tried on them by `omtanke lint`. They stand in `posts/protected`, one to a line.
 */
const files = import.meta.glob<string>('./posts/protected/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const textOf = (line: string): string => (JSON.parse(line) as { readonly text: string }).text;

export const protectedPosts: readonly string[] = Object.values(files).flatMap((file) =>
  file.trimEnd().split('\n').map(textOf),
);
