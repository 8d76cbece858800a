import type { Surface } from '../core/packs/pack.ts';
import { isOrphaned } from '../messages/orphaned.ts';
import type { PageStatus, PausePostRequest } from '../messages/protocol.ts';
import type { NudgePlace } from '../messages/side-protocol.ts';
import { Composer } from './composer.ts';
import { CoverageSign } from './coverage.ts';
import { editorOf } from './editors/index.ts';
import { watchFields } from './focus/focus.ts';
import { isInSight } from './focus/in-sight.ts';
import { MessageChoice } from './message-choice.ts';
import { Side } from './nudge/side.ts';
import { watchPosting } from './posting/watch-posting.ts';
import { type FoundField, findField, type Refusal, refusalOf, type Site } from './sites/site.ts';

/** A box once known for a message, or refused, stays that: nobody looks again at each key. */
const isLeftAlone = (box: Unchecked | null): boolean =>
  box?.element.isConnected === true && (box.why !== undefined || box.surface === 'message');

/** A box that someone is in and that is not checked: the site has it refused, or it is none of those that are read. */
interface Unchecked {
  readonly element: Element;
  readonly surface?: Surface;
  readonly why?: Refusal;
}

export interface Composers {
  /** Whether someone writes, or wrote, in a box of this frame that still is there. */
  readonly any: boolean;
  status(): PageStatus;
  /** Takes the person who writes in this frame into the panel, or back to the draft. */
  visit(): Record<string, never>;
  /** Has the draft checked once more, as it is: other packs are in force, or its person chose otherwise. */
  checkAgain(): Record<string, never>;
  pausePost(request: PausePostRequest): Record<string, never>;
  /** Takes everything of ours out of the page, and looks no more. */
  end(): void;
  /** The side panel shows this tab. */
  sideOpened(): Record<string, never>;
}

/**
 * Waits for someone to enter a compose box of the site, and attends to the one that they are in, until the extension
 * is updated, reloaded or removed.
 */
export function watchComposers(site: Site): Composers {
  let composer: Composer | null = null;
  let unchecked: Unchecked | null = null;
  /** The private message that the person is in. It is read only where they asked for it. */
  let message: FoundField | null = null;
  /** Where nudges on the draft before appeared: those on the next one do too, unless its first answer says otherwise. */
  let place: NudgePlace | null = null;
  const life = new AbortController();
  const present = (): Unchecked | null => {
    if (composer?.alive) return composer.field;
    return unchecked?.element.isConnected ? unchecked : null;
  };
  const status = (): PageStatus => statusOf(site, present(), composer?.alive ? composer : null);
  const coverage = new CoverageSign(() => {
    const checking = composer?.alive ? composer : null;
    return {
      composer: present() ? coverageBy(checking) : 'none',
      count: checking?.nudges.length ?? 0,
    };
  });
  const end = (): void => {
    composer?.close();
    coverage.end();
    life.abort();
  };
  // A composer looks while it is made, and nobody knows of it yet.
  const onLook = (): void => {
    if (composer) coverage.look();
  };

  const side = new Side(() => {
    const alive = composer?.alive ? composer : null;
    return { status: status(), place: alive?.place ?? null, view: alive?.sideView ?? null };
  }, life.signal);

  const leave = (): void => {
    place = composer?.place ?? place;
    composer?.close();
    composer = null;
  };

  const enter = (found: FoundField): void => {
    leave();
    unchecked = null;
    message = found.surface === 'message' ? found : null;
    const editor = !message || messages.on ? editorOf(found.element) : null;
    if (!editor) {
      unchecked = found;
      coverage.watch(found.element);
      return;
    }
    composer = new Composer(found, editor, site, { side, place }, end, onLook);
    composer.signal.addEventListener('abort', () => side.tell());
    coverage.watch(found.element);
  };

  const messages = new MessageChoice(() => {
    if (message?.element.isConnected && !life.signal.aborted) enter(message);
  });

  const checkAgain = async (): Promise<void> => {
    // Whether a message is to be read comes before reading it.
    if (!message || (await messages.ask())) composer?.checkAgain();
  };

  const arrive = (found: FoundField): void => {
    if (found.surface === 'message') messages.askAnew();
    enter(found);
  };

  const leaveAlone = (element: Element, why: Refusal): void => {
    leave();
    message = null;
    unchecked = { element, why };
    coverage.watch(element);
  };

  const attends = (target: Element): boolean =>
    composer?.alive === true && composer.field.element.contains(target);

  const look = (target: Element): void => {
    if (isLeftAlone(unchecked) && unchecked?.element.contains(target)) return;
    const found = findField(site, target, location);
    if (found && isInSight(found.element)) arrive(found);
    const refusal = found ? null : refusalOf(site, target);
    if (refusal) leaveAlone(target, refusal);
  };

  watchPosting(() => (composer?.alive ? composer.poster : null), life.signal);

  watchFields((target) => {
    // Who writes in the box that is checked has us looked after by it.
    if (!attends(target)) {
      if (isOrphaned()) return end();
      look(target);
    }
    side.tell();
  }, life.signal);

  // A page that comes back from the browser's cache may be older than the packs in force, and than us: Firefox starts
  // no new copy in it.
  const onPage = (type: 'pagehide' | 'pageshow', act: () => void): void => {
    const listener = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) act();
    };
    window.addEventListener(type, listener, { signal: life.signal });
  };
  onPage('pagehide', () => {
    composer?.rest();
    side.leave();
  });
  onPage('pageshow', () => {
    void checkAgain();
    coverage.again();
    side.attend();
  });

  return {
    get any() {
      return present() !== null;
    },
    status,
    end,
    visit() {
      // Every frame of a tab is asked; the person is in one of them.
      const isHere = document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
      if (isHere && composer?.alive) composer.visit();
      return {};
    },
    checkAgain() {
      void checkAgain();
      return {};
    },
    pausePost({ on }) {
      composer?.pausePost(on);
      return {};
    },
    sideOpened() {
      side.attend();
      return {};
    },
  };
}

function statusOf(site: Site, box: Unchecked | null, checking: Composer | null): PageStatus {
  if (!box) return { site: site.id, composer: 'none', found: {} };
  const why = checking && !checking.readsAll ? 'unread' : box.why;
  const pause = checking?.pauseHere.now;
  return {
    site: site.id,
    composer: coverageBy(checking),
    ...(box.surface ? { surface: box.surface } : {}),
    ...(why ? { why } : {}),
    ...(pause && pause !== 'post' ? { pause } : {}),
    ...(checking?.account ? { account: checking.account } : {}),
    found: countBySection(checking),
  };
}

function coverageBy(composer: Composer | null): PageStatus['composer'] {
  if (!composer) return 'not-checked';
  if (composer.pauseHere.now) return 'paused';
  return composer.isCut || !composer.readsAll ? 'in-part' : 'checking';
}

function countBySection(composer: Composer | null): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { pack, section } of composer?.nudges ?? []) {
    const key = `${pack}/${section}`;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}
