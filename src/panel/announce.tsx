import { ownLanguage } from '../i18n/t.ts';

export interface AnnounceProps {
  /** What to say; empty for nothing. */
  text: string;
}

/** Says something to those who listen, when they have a moment. Must be in the page before its words are. */
export function Announce({ text }: AnnounceProps) {
  return (
    <div {...ownLanguage()} role="status" aria-live="polite" class="visually-hidden">
      {text}
    </div>
  );
}
