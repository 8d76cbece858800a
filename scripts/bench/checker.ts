import { createChecker } from '../../src/core/checker/checker.ts';
import { parsePack } from '../../src/core/packs/parse.ts';
import { builtinPacks } from '../../src/packs/index.ts';
import { evil, kinds, textOf } from './texts.ts';
import { best, plain } from './timing.ts';

const row = (...cells: readonly string[]): void => {
  const [name = '', ...figures] = cells;
  console.log(name.padEnd(28) + figures.map((figure) => figure.padStart(14)).join(''));
};

/** The built-in packs on texts of all kinds: is a long text dearer, character for character? */
const growths = (): void => {
  row('built-in packs', '× plain, 1 KB', '× plain, 100 KB', '100 KB : 1 KB');
  const checker = createChecker(builtinPacks);
  for (const [name, unit] of kinds) {
    const [short, long] = [textOf(unit, 1000), textOf(unit, 100_000)];
    const [a, b] = [short, long].map((text) => best(() => checker.check({ text })) / text.length);
    const times = (text: string, each = 0): string =>
      ((each * text.length) / plain(text)).toFixed(0);
    row(name, times(short, a), times(long, b), ((b ?? 0) / (a ?? 1)).toFixed(2));
  }
};

const packWith = (pattern: string): string =>
  JSON.stringify({
    omtanke: 1,
    id: 'bench',
    version: 1,
    title: 'Bench',
    policy: { sections: { s: { title: 'S' } } },
    rules: { r: { section: 's', level: 'hint', message: 'm', find: { pattern, case: 'exact' } } },
  });

/** A rule with an evil pattern, on 3,000 characters that are made for it. */
const patterns = (): void => {
  row('\nevil pattern', '× plain', 'cut short');
  for (const [name, pattern, unit] of evil) {
    const read = parsePack(packWith(pattern), 'bench.json');
    if ('problems' in read) {
      row(name, 'refused', '');
      continue;
    }
    const checker = createChecker([read.pack]);
    const text = `${textOf(unit, 3000)}\n!§`;
    const time = best(() => checker.check({ text }));
    row(name, (time / plain(text)).toFixed(0), checker.check({ text }).cut ? 'yes' : '');
  }
};

growths();
patterns();
