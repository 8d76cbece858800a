import { useEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../i18n/t.ts';
import type { AddPackAnswer, PackInfo } from '../messages/pack-protocol.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon, CloseIcon, LevelIcon } from '../ui/icons.tsx';
import { ProblemList } from './problem-list.tsx';
import type { FileResult } from './read-file.ts';

export interface AddResultsProps {
  results: readonly FileResult[];
  onDismiss(): void;
}

/**
 * What became of the files. It is said politely, and the focus stays where it is; a refusal takes it, since what
 * follows are its problems.
 */
export function AddResults({ results, onDismiss }: AddResultsProps) {
  const firstRefused = results.find(({ answer }) => answer.outcome === 'refused');
  return (
    <>
      <div role="status" class="visually-hidden">
        {results.map((result) => `${result.name}: ${headingOf(result.answer)}`).join(' ')}
      </div>
      {results.map((result) => (
        <Result
          key={result.name}
          result={result}
          takesFocus={result === firstRefused}
          onDismiss={onDismiss}
        />
      ))}
    </>
  );
}

interface ResultProps {
  result: FileResult;
  takesFocus: boolean;
  onDismiss(): void;
}

function Result({ result, takesFocus, onDismiss }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { name, text, answer } = result;
  const refused = answer.outcome === 'refused';
  return (
    <section class={`result ${refused ? 'refused' : 'added'}`}>
      <header>
        {refused ? <LevelIcon level="warn" /> : <CheckIcon />}
        <div>
          <h2 tabIndex={-1} ref={heading}>
            {headingOf(answer)}
          </h2>
          <p dir="auto">
            {refused ? (
              <>
                <code>{name}</code> · {tCount('problems', answer.problems.length)}
              </>
            ) : (
              detailOf(answer)
            )}
          </p>
        </div>
        <Button kind="icon" label={t('close')} onPress={onDismiss}>
          <CloseIcon />
        </Button>
      </header>
      {refused && <ProblemList name={name} text={text} problems={answer.problems} />}
    </section>
  );
}

const countsOf = ({ rules, sections }: PackInfo): string =>
  `${tCount('rules', rules)}, ${tCount('sections', sections)}`;

function headingOf(answer: AddPackAnswer): string {
  switch (answer.outcome) {
    case 'first':
      return t('packAdded', countsOf(answer.pack));
    case 'newer':
      return t('packUpdated', countsOf(answer.pack));
    case 'same':
      return t('packSame');
    case 'refused':
      return t('packRefused');
  }
}

const details = { first: 'packAddedFrom', newer: 'packUpdatedTo', same: 'packSameAs' } as const;

function detailOf({ outcome, pack }: Exclude<AddPackAnswer, { outcome: 'refused' }>): string {
  return t(details[outcome], pack.title, pack.version);
}
