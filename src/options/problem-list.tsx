import { useState } from 'preact/hooks';
import { t, tCount } from '../i18n/t.ts';
import type { FileProblem } from '../messages/pack-protocol.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon, CopyIcon } from '../ui/icons.tsx';
import { excerptAt } from './excerpt.ts';
import { groupProblems, problemLines } from './problems.ts';

/** More than anybody mends in one go; the rest can be copied. */
const mostShown = 50;

export interface ProblemListProps {
  /** The file's name. */
  name: string;
  /** The file itself, for the lines around the places. */
  text: string;
  problems: readonly FileProblem[];
}

/** Everything that speaks against a file: the place, the line as it stands there, and the sentence that mends it. */
export function ProblemList({ name, text, problems }: ProblemListProps) {
  const lines = text.split('\n');
  const left = problems.length - mostShown;
  return (
    <div class="problems">
      {groupProblems(problems.slice(0, mostShown)).map((group) => (
        <section key={`${group.part} ${group.problems[0]?.line}`}>
          <h3>{group.part ? <code>{group.part}</code> : t('wholeFile')}</h3>
          <ul>
            {group.problems.map((problem) => (
              <Problem key={`${problem.path} ${problem.message}`} problem={problem} lines={lines} />
            ))}
          </ul>
        </section>
      ))}
      <p class="more">
        {left > 0 && <span>{tCount('moreProblems', left)}</span>}
        <CopyProblems text={problemLines(name, problems)} />
      </p>
    </div>
  );
}

/** Problems that are put into the reader's language; what the parser says is English. */
const translated: ReadonlySet<FileProblem['code']> = new Set([
  'older',
  'differs',
  'size',
  'not-read',
  'not-stored',
]);

function Problem({ problem, lines }: { problem: FileProblem; lines: readonly string[] }) {
  const { code, line, column, message } = problem;
  const sentence = <p lang={translated.has(code) ? undefined : 'en'}>{message}</p>;
  if (line === undefined || column === undefined) {
    return <li>{sentence}</li>;
  }
  return (
    <li>
      <p class="place">{t('problemPlace', line, column)}</p>
      <Line lines={lines} line={line} column={column} />
      {sentence}
    </li>
  );
}

/** The line of the file, with a mark under the place. */
function Line(at: { lines: readonly string[]; line: number; column: number }) {
  const excerpt = excerptAt(at.lines, at.line, at.column);
  if (!excerpt) return null;
  return (
    <pre class="excerpt" dir="ltr" translate={false}>
      <span class="line-number" aria-hidden="true">
        {excerpt.line}
      </span>
      <code>
        {excerpt.before}
        <mark>{excerpt.place || ' '}</mark>
        {excerpt.after}
      </code>
    </pre>
  );
}

function CopyProblems({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      (error: unknown) => console.info('Omtanke: the browser did not let us copy.', error),
    );
  };
  return (
    <>
      <Button onPress={copy}>
        {copied ? <CheckIcon class="small" /> : <CopyIcon class="small" />}
        {t('copyProblems')}
      </Button>
      <span role="status" class="soft">
        {copied && t('copied')}
      </span>
    </>
  );
}
