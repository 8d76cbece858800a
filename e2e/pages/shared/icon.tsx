/** Drawn for these pages, on a grid of 24, with one stroke. No site's own icons are used. */
const PATHS = {
  back: 'M20 12H5m6-7-7 7 7 7',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zm4 4h4',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  calendar: 'M4 6h16v14H4zm0 5h16M8 3v5m8-5v5',
  camera: 'M4 7h4l2-3h4l2 3h4v13H4zm8 2.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  caret: 'm6 9 6 6 6-6',
  case: 'M3 8h18v12H3zm6 0V4h6v4M3 13h18',
  close: 'm5 5 14 14M19 5 5 19',
  comment: 'M4 5h16v12h-8l-5 4v-4H4z',
  compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm4 5-2.5 5.5L8 16l2.5-5.5z',
  film: 'M4 5h16v14H4zm6 4v6l5-3z',
  gif: 'M3 5h18v14H3zm6 5H7v4h2v-2m3-2v4m3 0v-4h3m-3 2h2',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  group:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6 9c0-4 3-6 6-6s6 2 6 6m1-15a3 3 0 0 1 0 6m2 3c2 1 3 3 3 6',
  heart: 'M12 20C5 15 3 12 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 12 19 15 12 20z',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  image: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M15 8.5h.01',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  mail: 'M3 6h18v13H3zm0 1 9 7 9-7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  message: 'M12 4c-5 0-9 3.5-9 8 0 2.5 1.2 4.5 3 6v3l3-1.5c1 .3 2 .5 3 .5 5 0 9-3.5 9-8s-4-8-9-8z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  people: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 10c0-5 4-7 8-7s8 2 8 7',
  pin: 'M12 21c5-5 7-8 7-11a7 7 0 0 0-14 0c0 3 2 6 7 11zm0-14a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  plus: 'M12 4v16M4 12h16',
  poll: 'M6 20V10m6 10V4m6 16v-7',
  repost: 'M5 15V8h11l-3-3m6 4v7H8l3 3',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm5 11.5L21 21',
  send: 'm3 11 18-8-7 18-3-7zm8 3 10-11',
  share: 'M4 13v7h16v-7M12 15V3m-5 5 5-5 5 5',
  shop: 'M4 9h16v11H4zm0 0 2-5h12l2 5m-10 11v-6h4v6',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c2 3 6 3 8 0M9 9h.01M15 9h.01',
  thumb: 'M4 11h4v9H4zm4 0 4-8c2 0 3 2 2 6h6l-2 11H8',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  /** Some sites put an id on the drawing that automation relies on. */
  readonly id?: string;
  readonly filled?: boolean;
}

export function Icon({ name, size = 24, id, filled = false }: IconProps) {
  return (
    <svg
      id={id}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
