import type { Matcher } from '../packs/pack.ts';
import { commonWords } from './guard/common-words.ts';
import { complaints } from './guard/complaints.ts';
import { fairness } from './guard/fairness.ts';
import { hours } from './guard/hours.ts';
import { organising } from './guard/organising.ts';
import { pay } from './guard/pay.ts';
import { safety } from './guard/safety.ts';
import { staffing } from './guard/staffing.ts';
import { near } from './guard/topic.ts';
import { work } from './guard/work.ts';
import { workplace } from './guard/workplace.ts';
import { wrongdoing } from './guard/wrongdoing.ts';

/**
 * What the guard of protected speech listens for, as a matcher of the pack format. The topics follow
 * section 7 of the National Labor Relations Act, the Norwegian Constitution § 100 and the Working
 * Environment Act ch. 2 A.
 */

const topics = [
  pay,
  hours,
  staffing,
  safety,
  organising,
  fairness,
  wrongdoing,
  workplace,
  commonWords,
  complaints,
];

const withWork = topics.flatMap((topic) => topic.withWork);

/** A post in which this finds something is protected speech. */
export const protectedSpeech: { readonly any: readonly Matcher[] } = {
  any: [
    { terms: topics.flatMap((topic) => topic.alone) },
    {
      all: [near(withWork, work, 12), { not: { link: 'any' } }],
      within: 'post',
    },
    ...topics.flatMap((topic) => topic.together),
  ],
};
