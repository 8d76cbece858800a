import type { Person } from './people.ts';

/** A drawn face as a data URI, so that avatars are `<img>` elements as on the sites. */
export function portraitUrl(person: Person): string {
  const { skin, hair, shirt, wall, long } = person;
  const locks = long ? `<path d="M19 30c0-26 42-26 42 0v28H19z" fill="${hair}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
<rect width="80" height="80" fill="${wall}"/>${locks}
<path d="M10 84c0-22 14-27 30-27s30 5 30 27z" fill="${shirt}"/>
<path d="M33 46h14v14c0 6-14 6-14 0z" fill="${skin}"/>
<ellipse cx="40" cy="35" rx="15" ry="18" fill="${skin}"/>
<path d="M24 34c-2-24 34-24 32 0-4-3-5-9-7-11-6 5-15 6-21 4-1 2-2 5-4 7z" fill="${hair}"/>
</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function companyLogoUrl(): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
<rect width="80" height="80" fill="#0d3b4c"/><circle cx="40" cy="31" r="13" fill="#ffcf5c"/>
<path d="M0 50c10-7 20-7 30 0s20 7 30 0 14-6 20-3v33H0z" fill="#2f8f9d"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

interface PortraitProps {
  readonly person: Person;
  readonly size?: number;
}

export function Portrait({ person, size = 40 }: PortraitProps) {
  return (
    <img
      className="portrait"
      src={portraitUrl(person)}
      width={size}
      height={size}
      alt={person.name}
      draggable={false}
    />
  );
}
