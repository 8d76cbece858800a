import type { company, Person } from '../shared/people.ts';
import { companyLogoUrl, portraitUrl } from '../shared/portrait.tsx';

/** Who speaks on Facebook: a person, or a page of which that person is an administrator. */
export type Author = Person | typeof company;

export const pictureUrl = (author: Author): string =>
  'skin' in author ? portraitUrl(author) : companyLogoUrl();

interface AuthorPictureProps {
  readonly author: Author;
  readonly size?: number;
}

export function AuthorPicture({ author, size = 40 }: AuthorPictureProps) {
  return (
    <img
      className="portrait"
      src={pictureUrl(author)}
      width={size}
      height={size}
      alt={author.name}
      draggable={false}
    />
  );
}
