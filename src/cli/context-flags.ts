import type { Arguments, Flags } from './arguments.ts';
import { type Context, contextFault, contextKeys } from './context.ts';
import { UsageError } from './usage-error.ts';

/** The flags that say where posts will appear. */
export const contextFlags: Flags = {
  site: 'value',
  surface: 'value',
  account: 'value',
  lang: 'value',
  date: 'value',
};

/** What the flags say of where the posts will appear. @throws UsageError for a value that is not allowed */
export function readContext({ flags }: Arguments): Context {
  const context: Record<string, string> = {};
  for (const key of contextKeys) {
    const value = flags.get(key)?.at(-1);
    if (value === undefined) continue;
    const fault = contextFault(key, value);
    if (fault !== null) throw new UsageError(`--${key}: ${fault}`);
    context[key] = value;
  }
  return context;
}
