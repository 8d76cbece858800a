import type { Checker } from '../core/checker/checker.ts';
import type { Nudge, Post } from '../core/checker/finding.ts';

// BCP 47's "undetermined": no text has it, so each pack answers in its own language.
const PACKS_OWN_LANGUAGE = 'und';

/** A finding as scripts read it; the order of the first seven keys is promised. */
function toJson(nudge: Nudge): Record<string, unknown> {
  const { pack, rule, section, level, start, end, suggestion, trial } = nudge;
  return {
    pack,
    rule,
    section,
    level,
    start,
    end,
    // A rule without a title of its own has its message there.
    message: nudge.message === '' ? nudge.title : nudge.message,
    ...(suggestion?.place === 'finding' ? { replacement: suggestion.text } : {}),
    ...(suggestion?.place === 'end' ? { append: suggestion.text } : {}),
    ...(trial === undefined ? {} : { trial }),
  };
}

/** What the rules find in a post, as one line of JSON with its line break. */
export function answerTo(post: Post, checker: Checker): string {
  const { nudges, cut } = checker.nudges(post, PACKS_OWN_LANGUAGE);
  const answer = { findings: nudges.map(toJson), ...(cut ? { cut } : {}) };
  return `${JSON.stringify(answer)}\n`;
}
