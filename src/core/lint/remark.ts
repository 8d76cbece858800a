import type { Path } from '../packs/problem.ts';

/** What lint has to say about a pack that can be read: at a path, since only the reader of the file knows lines. */
export interface Remark {
  /** An error makes `omtanke lint` fail; a warning is advice. */
  readonly severity: 'error' | 'warning';
  /** A short name of the kind of remark, for tools. */
  readonly code: string;
  readonly path: Path;
  /** A sentence: what was found, and how to mend it. */
  readonly message: string;
}

const SHOWN_MOST = 60;

/** A post as a remark quotes it: on one line, and short. */
export const snippet = (post: string): string => {
  const characters = Array.from(post.replace(/\s+/gu, ' ').trim());
  const short =
    characters.length > SHOWN_MOST
      ? `${characters.slice(0, SHOWN_MOST - 1).join('')}…`
      : characters.join('');
  return `«${short}»`;
};

const ID_SHOWN_MOST = 100;

/** An id as people are shown it: packs may have very long ones. */
export const shownId = (id: string): string => {
  const characters = Array.from(id);
  return characters.length > ID_SHOWN_MOST
    ? `${characters.slice(0, ID_SHOWN_MOST - 1).join('')}…`
    : id;
};

/** `1 post`, `2 posts`: a number with its word. */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** A number with one decimal where it has any. */
export const rounded = (number: number): string => String(Math.round(number * 10) / 10);
