import { levels } from '../packs/pack.ts';
import type { Finding } from './finding.ts';

const rankOf = ({ level }: Finding): number => levels.indexOf(level);

const isEchoOf = (finding: Finding, other: Finding): boolean =>
  rankOf(other) > rankOf(finding) &&
  other.pack === finding.pack &&
  other.section === finding.section &&
  other.start < finding.end &&
  finding.start < other.end;

/**
 * Findings without those that say less about words of which another rule of the same section says
 * more: a quiet rule often looks for what a louder one knows better, and nobody needs to be told
 * twice. `check` gives them all; people are shown what is left here.
 * @param findings in the order in which they are told, which is kept
 */
export const withoutEchoes = <Told extends { readonly finding: Finding }>(
  findings: readonly Told[],
): Told[] =>
  findings.filter(
    ({ finding }) => !findings.some(({ finding: other }) => isEchoOf(finding, other)),
  );
