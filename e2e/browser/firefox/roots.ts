import type { Page } from 'playwright';
import type { Point, RootReader } from '../engine.ts';
import { visibleMatch } from '../visible-match.ts';
import { framesOf } from './contexts.ts';
import type { Relay } from './relay.ts';

/** Code of ours in a page runs beside the page's own, and sees the same document. */
const sandbox = 'omtanke-tests';

interface RemoteNode {
  readonly value?: { readonly shadowRoot?: ShadowReference | null };
}

interface ShadowReference {
  readonly sharedId: string;
  readonly value?: { readonly mode?: 'open' | 'closed' };
}

interface Evaluated {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Reads closed roots by WebDriver BiDi, whose serialised elements hold their closed root on request. */
export function firefoxRoots(relay: Relay): RootReader {
  return {
    async run<Args extends unknown[], Result>(
      page: Page,
      fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
      args: Args,
    ) {
      const results: Result[] = [];
      for (const frame of await framesOf(relay, page)) {
        for (const root of await closedRootsOf(relay, frame)) {
          const told = await callOn(relay, frame, root, fn, args).catch(unlessGone);
          if (told) results.push(told.value as Result);
        }
      }
      return results;
    },

    async centre(page, selector, index) {
      for (const frame of await framesOf(relay, page)) {
        for (const root of await closedRootsOf(relay, frame)) {
          const args: [string, number | null] = [selector, index ?? null];
          const told = await callOn(relay, frame, root, centreOfMatch, args, visibleMatch).catch(
            unlessGone,
          );
          if (told?.value) return told.value as Point;
        }
      }
      return undefined;
    },
  };
}

/** Through open roots, in document order. */
async function closedRootsOf(relay: Relay, context: string): Promise<string[]> {
  const told = await relay
    .send<Evaluated>('script.evaluate', {
      expression: `(${elementsWithoutOpenRoot})(document)`,
      target: { context, sandbox },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })
    .catch(unlessGone);
  const nodes = (told?.result?.value ?? []) as readonly RemoteNode[];
  return nodes.flatMap(({ value }) => {
    const root = value?.shadowRoot;
    return root?.value?.mode === 'closed' ? [root.sharedId] : [];
  });
}

/** Runs in the page: the elements that can have a closed root, by the DOM standard's list of hosts. */
function elementsWithoutOpenRoot(start: Document | ShadowRoot): Element[] {
  const hosts =
    /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.+-.+)$/;
  return [...start.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return elementsWithoutOpenRoot(element.shadowRoot);
    return hosts.test(element.localName) ? [element] : [];
  });
}

/** Runs in the page, with `visibleMatch` beside it. */
function centreOfMatch(root: ShadowRoot, selector: string, index: number | null): Point | null {
  const found = visibleMatch(root, selector, index);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  let [x, y] = [left + width / 2, top + height / 2];
  for (let view = window; view.frameElement; view = view.parent as typeof window) {
    const frame = view.frameElement;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}

/** Calls a function in the page with the root as its first argument, and awaits what it gives. */
async function callOn<Args extends unknown[]>(
  relay: Relay,
  context: string,
  sharedId: string,
  fn: (root: ShadowRoot, ...args: Args) => unknown,
  args: Args,
  ...beside: readonly { readonly name: string }[]
): Promise<{ value: unknown }> {
  const { result, exceptionDetails } = await relay.send<Evaluated>('script.callFunction', {
    // Some compilers wrap named functions in a helper of their module; the page has none.
    functionDeclaration: `async function (root, args) {
      const __name = (fn) => fn;
      ${beside.map((helper) => `const ${helper.name} = ${helper};`).join('\n')}
      return JSON.stringify(await (${fn})(root, ...JSON.parse(args))) ?? 'null';
    }`,
    arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
    target: { context, sandbox },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return { value: JSON.parse(String(result?.value)) };
}

/** A root that went away while it was read is no result; any other failure is one to hear of. */
function unlessGone(error: unknown): undefined {
  const message = error instanceof Error ? error.message : String(error);
  if (/no such node|no such frame|stale element|discarded|actor .* destroyed/i.test(message)) {
    return undefined;
  }
  throw error;
}
