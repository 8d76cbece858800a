import type { Pack } from '../core/packs/pack.ts';
import { didYouMean } from '../core/text/nearest.ts';
import { builtinPacks, packsOffByDefault } from '../packs/index.ts';
import { UsageError } from './usage-error.ts';

/** Every rule that packs may adjust, as `pack/rule`: those of the built-in packs, whether on or off. */
export const builtinRules: ReadonlySet<string> = new Set(
  builtinPacks.flatMap((pack) => pack.rules.map((rule) => `${pack.id}/${rule.id}`)),
);

const offByDefault = builtinPacks.map(({ id }) => id).filter((id) => packsOffByDefault.has(id));

/**
 * The built-in packs in force: those that are on by default, and those asked for by their id.
 * @param none leaves out those that are on by default
 * @throws UsageError where an id is no built-in pack's
 */
export function builtinPacksInForce(enabled: readonly string[], none: boolean): Pack[] {
  const ids = builtinPacks.map(({ id }) => id);
  for (const id of enabled) {
    if (ids.includes(id)) continue;
    throw new UsageError(
      `--enable: found "${id}", which is no built-in pack; there are ${ids.join(', ')}, and off by default are ${offByDefault.join(', ')}.${didYouMean(id, ids)} A file of your own is given with --pack.`,
    );
  }
  return builtinPacks.filter(
    ({ id }) => enabled.includes(id) || !(none || packsOffByDefault.has(id)),
  );
}
