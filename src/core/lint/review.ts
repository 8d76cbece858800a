import type { Pack } from '../packs/pack.ts';
import type { Remark } from './remark.ts';

/**
 * A warning where the day that the author set for a review has passed; the pack still works.
 * @param today `YYYY-MM-DD`, in local time
 */
export const reviewWarnings = ({ reviewBy }: Pack, today: string): Remark[] => {
  if (reviewBy === undefined || today <= reviewBy) return [];
  const message = `This pack was to be reviewed by ${reviewBy}: read it again, mend it, and set a later date.`;
  return [{ severity: 'warning', code: 'review-by', path: ['review-by'], message }];
};
