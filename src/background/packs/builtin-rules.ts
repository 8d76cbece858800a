import { builtinPacks } from '../../packs/index.ts';

/** The rules that a pack's `adjust` may name, as `pack/rule`: those of all built-in packs, on or off. */
export const builtinRules: ReadonlySet<string> = new Set(
  builtinPacks.flatMap(({ id, rules }) => rules.map((rule) => `${id}/${rule.id}`)),
);

/** Whether a pack comes with the extension. */
export const isBuiltin = (id: string): boolean => builtinPacks.some((pack) => pack.id === id);
