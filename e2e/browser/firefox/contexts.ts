import type { Page } from 'playwright';
import type { Relay } from './relay.ts';

interface Context {
  readonly context: string;
  readonly children: readonly Context[] | null;
}

interface Tree {
  readonly contexts: readonly Context[];
}

const known = new WeakMap<Page, string>();

/**
 * The protocol's own id of a page. Playwright keeps it to itself, so the page is known by the moment that its
 * document began.
 */
export async function contextOf(relay: Relay, page: Page): Promise<string> {
  const cached = known.get(page);
  if (cached) return cached;
  const origin = await page.evaluate(() => `${performance.timeOrigin} ${location.href}`);
  const { contexts } = await relay.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
  for (const { context } of contexts) {
    const { result } = await relay.send<{ result?: { value?: unknown } }>('script.evaluate', {
      expression: 'performance.timeOrigin + " " + location.href',
      target: { context },
      awaitPromise: false,
    });
    if (result?.value !== origin) continue;
    known.set(page, context);
    return context;
  }
  throw new Error(`Firefox has no tab at ${page.url()}.`);
}

/** A page and its frames, the page first. */
export async function framesOf(relay: Relay, page: Page): Promise<string[]> {
  const root = await contextOf(relay, page);
  const { contexts } = await relay.send<Tree>('browsingContext.getTree', { root });
  const all = ({ context, children }: Context): string[] => [
    context,
    ...(children ?? []).flatMap(all),
  ];
  return contexts.flatMap(all);
}
