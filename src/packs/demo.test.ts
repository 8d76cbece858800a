import { describe, expect, test } from 'vitest';
import { samples } from '../../e2e/demo/samples.ts';
import { createChecker } from '../core/checker/checker.ts';
import { siteIds } from '../core/packs/pack.ts';
import { builtinPacks, packsOffByDefault } from './index.ts';

// `npm start -- --headless` types these posts and counts on a panel for each; nothing else runs the Norwegian ones.
describe('the posts of the demo', () => {
  const checker = createChecker(builtinPacks.filter(({ id }) => !packsOffByDefault.has(id)));
  const all = Object.entries(samples).flatMap(([lang, posts]) =>
    siteIds.flatMap((site) => (site === 'other' ? [] : [{ lang, site, text: posts[site] }])),
  );

  test.each(all)(
    'open the panel for one thing, at their end: $lang on $site',
    ({ lang, site, text }) => {
      const { nudges } = checker.nudges({ text, site, surface: 'post' }, lang);
      const [found, ...others] = nudges;
      expect(others).toEqual([]);
      expect(found?.level).not.toBe('hint');
      expect(found?.start).toBeGreaterThan(text.length / 2);
    },
  );
});
