import { ownLanguage, t } from '../i18n/t.ts';

/** Words for those who listen. */
export interface Said {
  readonly text: string;
  /** Their language, where it is not ours: a BCP 47 tag. */
  readonly lang?: string | undefined;
}

export interface AnnounceProps {
  /** What to say, in one breath; empty for nothing. */
  said: readonly Said[];
}

/** Ours, with our name before them: they are heard in the middle of a person's own words. */
export const fromUs = (...said: readonly Said[]): readonly Said[] => [
  { text: t('fromUs') },
  ...said,
];

/**
 * Says something to those who listen, when they have a moment. Must be in the page before its words are; and those come
 * as one piece, since a reader may begin anew with each.
 */
export function Announce({ said }: AnnounceProps) {
  return (
    <div {...ownLanguage()} role="status" aria-live="polite" class="visually-hidden">
      {said.length > 0 && (
        <p key={JSON.stringify(said)}>
          {said.map(({ text, lang }) => (
            <span key={text} lang={lang}>
              {`${text} `}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
