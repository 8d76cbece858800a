import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** `main` is the one to take, `quiet` the one to overlook, `icon` holds nothing but a glyph. */
  kind?: 'main' | 'plain' | 'quiet' | 'icon';
  /** Its name, where the content has no words. */
  label?: string;
  onPress(): void;
  children: ComponentChildren;
}

/** A button that looks like ours and never submits a form of the page that it stands in. */
export function Button({ kind = 'plain', label, onPress, children }: ButtonProps) {
  const looks = kind === 'icon' ? 'quiet icon' : kind;
  return (
    <button type="button" class={`button ${looks}`} aria-label={label} onClick={() => onPress()}>
      {children}
    </button>
  );
}
