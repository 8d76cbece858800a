import type { Surface } from '../core/packs/pack.ts';
import { isOrphaned } from '../messages/orphaned.ts';
import type { PageStatus, PausePostRequest } from '../messages/protocol.ts';
import { Composer } from './composer.ts';
import { editorOf } from './editors/index.ts';
import { watchFields } from './focus.ts';
import { isInSight } from './in-sight.ts';
import { watchPosting } from './posting/watch-posting.ts';
import { type FoundField, findField, type Site } from './sites/site.ts';

/** Messages are private: nobody reads them unless the person asks for it, which comes with a setting of their own. */
const isChecked = (surface: Surface): boolean => surface !== 'message';

/** A box once known for a message stays one: nobody looks again at each key. */
const isPrivate = (field: FoundField | null): boolean =>
  field?.element.isConnected === true && !isChecked(field.surface);

export interface Composers {
  /** Whether someone writes, or wrote, in a box of this frame that still is there. */
  readonly any: boolean;
  status(): PageStatus;
  /** Takes the person who writes in this frame into the panel, or back to the draft. */
  visit(): Record<string, never>;
  /** Has the draft checked once more, as it is: other packs are in force. */
  checkAgain(): Record<string, never>;
  pausePost(request: PausePostRequest): Record<string, never>;
}

/**
 * Waits for someone to enter a compose box of the site, and attends to the one that they are in, until the extension
 * is updated, reloaded or removed.
 */
export function watchComposers(site: Site): Composers {
  let composer: Composer | null = null;
  let unchecked: FoundField | null = null;
  const life = new AbortController();
  const end = (): void => {
    composer?.close();
    life.abort();
  };

  const enter = (found: FoundField): void => {
    composer?.close();
    composer = null;
    unchecked = null;
    const editor = isChecked(found.surface) ? editorOf(found.element) : null;
    if (editor) composer = new Composer(found, editor, site, end);
    else unchecked = found;
  };

  watchPosting(() => (composer?.alive ? composer.poster : null), life.signal);

  watchFields((target) => {
    if (isOrphaned()) return end();
    if (composer?.alive && composer.field.element.contains(target)) return;
    if (isPrivate(unchecked) && unchecked?.element.contains(target)) return;
    const found = findField(site, target, location);
    if (found && isInSight(found.element)) enter(found);
  }, life.signal);

  // A page that comes back from the browser's cache may be older than the packs in force, and than us: Firefox starts
  // no new copy in it.
  window.addEventListener('pagehide', ({ persisted }) => persisted && composer?.rest(), {
    signal: life.signal,
  });
  window.addEventListener('pageshow', ({ persisted }) => persisted && composer?.checkAgain(), {
    signal: life.signal,
  });

  const present = (): FoundField | null => {
    if (composer?.alive) return composer.field;
    return unchecked?.element.isConnected ? unchecked : null;
  };

  return {
    get any() {
      return present() !== null;
    },
    status() {
      const field = present();
      if (!field) return { site: site.id, composer: 'none', found: {} };
      const checking = composer?.alive ? composer : null;
      return {
        site: site.id,
        composer: coverageBy(checking),
        surface: field.surface,
        ...(typeof checking?.paused === 'object' && checking.paused
          ? { pause: checking.paused }
          : {}),
        ...(checking?.account ? { account: checking.account } : {}),
        found: countBySection(checking),
      };
    },
    visit() {
      // Every frame of a tab is asked; the person is in one of them.
      const isHere = document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
      if (isHere && composer?.alive) composer.visit();
      return {};
    },
    checkAgain() {
      composer?.checkAgain();
      return {};
    },
    pausePost({ on }) {
      composer?.pausePost(on);
      return {};
    },
  };
}

function coverageBy(composer: Composer | null): PageStatus['composer'] {
  if (!composer) return 'not-checked';
  if (composer.paused) return 'paused';
  return composer.isCut ? 'in-part' : 'checking';
}

function countBySection(composer: Composer | null): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { pack, section } of composer?.nudges ?? []) {
    const key = `${pack}/${section}`;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}
