import type { SideNote } from '../messages/side-protocol.ts';

/** Names of notes that stay while the draft changes around them: the rule, and which of its findings it is. */
export function noteKeys(notes: readonly SideNote[]): string[] {
  const counts = new Map<string, number>();
  return notes.map(({ nudge }) => {
    const rule = `${nudge.pack}/${nudge.rule}`;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return `${rule}/${count}`;
  });
}
