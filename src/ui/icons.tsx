import type { ComponentChildren } from 'preact';
import type { Level } from '../core/packs/pack.ts';

interface IconProps {
  /** Extra classes, such as a size. */
  class?: string;
}

/** Our mark in one line: the speech bubble of `scripts/icons.svg`. */
export const OurMark = (props: IconProps) => (
  <Glyph {...props}>
    <path d={bubble} />
  </Glyph>
);

/** Our mark with the sign of a level in it: dots, a line, two bars. */
export function BubbleIcon({ level, ...props }: IconProps & { level: Level }) {
  return (
    <Glyph {...props}>
      <path d={bubble} fill={level === 'pause' ? 'currentColor' : 'none'} />
      {level === 'hint' && <path d={threeDots} />}
      {level === 'warn' && <path d="M8 4.6v2.7M8 9.7v0" />}
      {level === 'pause' && <path class="cut" d="M6.5 5.4v3.6M9.5 5.4v3.6" />}
    </Glyph>
  );
}

/** The sign of a level on its own: a bubble with dots, a ring with a line, two bars. */
export function LevelIcon({ level, ...props }: IconProps & { level: Level }) {
  return (
    <Glyph {...props}>
      {level === 'hint' && <path d={bubble} />}
      {level === 'hint' && <path d={threeDots} />}
      {level === 'warn' && <path d={ring} />}
      {level === 'warn' && <path d="M8 4.7v3.9M8 11.2v0" />}
      {level === 'pause' && <path d="M5.2 3v10M10.8 3v10" stroke-width="3.2" />}
    </Glyph>
  );
}

export const CloseIcon = (props: IconProps) => (
  <Glyph {...props}>
    <path d="m4 4 8 8m0-8-8 8" />
  </Glyph>
);

export const CopyIcon = (props: IconProps) => (
  <Glyph {...props}>
    <path d="M6 5.5h6.5v8H6zM10 2.5H3.5v8" />
  </Glyph>
);

export const CheckIcon = (props: IconProps) => (
  <Glyph {...props}>
    <path d="m3 8.5 3.3 3.3L13 4.8" />
  </Glyph>
);

/** Three dots in a row: there is more. */
export const DotsIcon = (props: IconProps) => (
  <Glyph weight={2.4} {...props}>
    <path d="M3 8v0M8 8v0M13 8v0" />
  </Glyph>
);

/** Points to what comes next: to the end of a line of text. */
export const OnwardIcon = (props: IconProps) => (
  <Glyph class={`onward ${props.class ?? ''}`}>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Glyph>
);

/** Between what stands there and what could stand there. */
export const ArrowIcon = (props: IconProps) => (
  <Glyph class={`onward ${props.class ?? ''}`}>
    <path d="M2.5 8h11M9.5 4l4 4-4 4" />
  </Glyph>
);

const bubble =
  'M8 1.9c3.6 0 6.3 2.2 6.3 5.3S11.6 12.5 8 12.5c-.7 0-1.4-.1-2.1-.3L3 14.2v-3.1C2.1 10.1 1.7 8.7 1.7 7.2c0-3.1 2.7-5.3 6.3-5.3Z';
/** A sheet with lines on it. */
export const FileIcon = (props: IconProps) => (
  <Glyph weight={1.2} {...props}>
    <path d="M9.2 1.7H4.4a1 1 0 0 0-1 1v10.6a1 1 0 0 0 1 1h7.2a1 1 0 0 0 1-1V5.1zM9.2 1.7v3.4h3.4M5.8 8h4.4M5.8 10.6h3" />
  </Glyph>
);

const threeDots = 'M5.3 7.2v0M8 7.2v0M10.7 7.2v0';
const ring = 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7Z';

/** Always decoration: what it says stands beside it in words. */
function Glyph({
  class: extra = '',
  weight = 1.6,
  children,
}: IconProps & { weight?: number; children: ComponentChildren }) {
  return (
    <svg
      aria-hidden="true"
      class={`glyph ${extra}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={weight}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}
