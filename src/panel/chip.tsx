import type { Level } from '../core/packs/pack.ts';
import { ownLanguage, tCount } from '../i18n/t.ts';
import { BubbleIcon } from '../ui/icons.tsx';

export interface ChipProps {
  /** The most serious level among the notes. */
  level: Level;
  count: number;
  /** Whether the panel is open. */
  open: boolean;
  /** Id of the panel in the same root, while it is open. */
  controls?: string | undefined;
  /** A click without a press of the pointer (`detail` 0) comes from the keyboard, or from assistive technology. */
  onActivate(fromKeyboard: boolean): void;
}

/** The small button at a composer's edge that says how many notes its draft has. */
export function Chip({ level, count, open, controls, onActivate }: ChipProps) {
  return (
    <button
      type="button"
      {...ownLanguage()}
      class={`chip ${level}`}
      aria-label={tCount('notes', count)}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={(event: MouseEvent) => onActivate(event.detail === 0)}
    >
      <BubbleIcon level={level} />
      <span aria-hidden="true">{count}</span>
    </button>
  );
}
