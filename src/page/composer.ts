import type { ShownNudge } from '../core/checker/finding.ts';
import type { AccountKind } from '../core/packs/pack.ts';
import type { Span } from '../core/text/span.ts';
import { isOrphaned } from '../messages/orphaned.ts';
import type { PageStatus } from '../messages/protocol.ts';
import type { NudgePlace } from '../messages/side-protocol.ts';
import { type Answer, Checks } from './draft/checks.ts';
import type { Draft } from './draft/draft.ts';
import { enterDraft } from './draft/drafts.ts';
import { postedTogether } from './draft/posted-together.ts';
import type { Editor, Reading } from './editors/editor.ts';
import { keepsWords } from './editors/keeps-words.ts';
import { onKeys } from './keys.ts';
import { type How, Looks } from './looks.ts';
import { NaturalPause } from './natural-pause.ts';
import { Afterword } from './nudge/afterword.ts';
import { ChosenView } from './nudge/chosen-view.ts';
import { Fixes } from './nudge/fixes.ts';
import { NudgeView } from './nudge/nudge-view.ts';
import { PauseHere } from './nudge/pause-here.ts';
import { Reactions } from './nudge/reactions.ts';
import type { Side } from './nudge/side.ts';
import { SideView } from './nudge/side-view.ts';
import { Wishes } from './nudge/wishes.ts';
import { DraftPoster } from './posting/draft-poster.ts';
import type { Poster } from './posting/gate.ts';
import { accountShown, accountSigns } from './sites/account.ts';
import type { FoundField, Site } from './sites/site.ts';

/** A key that writes itself: the editor has told of it when it went down. */
const isLetter = (event: Event): boolean =>
  event instanceof KeyboardEvent && event.key.length === 1 && !event.ctrlKey && !event.metaKey;

/**
 * One compose box while someone writes in it: reads it, has it checked, shows what was noticed. Everything that it
 * starts ends with its signal.
 */
export class Composer {
  readonly #life = new AbortController();
  readonly #editor: Editor;
  readonly #draft: Draft;
  readonly #checks: Checks;
  readonly #fixes: Fixes;
  readonly #reactions: Reactions;
  readonly #view: ChosenView<{ page: NudgeView; side: SideView }>;
  /** Knows when the draft is posted, and what to ask then. */
  readonly poster: Poster;
  /** What the page showed of the account when a check was last asked for, and whom it spoke for. */
  #account: readonly string[] = [];
  #accountKind: AccountKind = 'personal';
  /** What the last answer knew of the draft beside its findings. */
  #around = '';
  /** Whether the draft is left alone. */
  readonly pauseHere: PauseHere;
  #reading: Reading;
  /** Whether words stay where they are when more is written behind them. */
  #keepsWords = false;
  readonly #looks = new Looks(
    (how) => this.#look(how),
    () => this.#isUrgent,
  );
  readonly #pause = new NaturalPause(() => this.#pauseCame(), this.signal);
  #composing = false;
  /** Whether the person asked for what was noticed before the answer was there. */
  #isVisitDue = false;

  constructor(
    readonly field: FoundField,
    editor: Editor,
    readonly site: Site,
    nudges: { readonly side: Side; readonly place: NudgePlace | null },
    onOrphaned: () => void,
    readonly onLook: () => void,
  ) {
    this.#editor = editor;
    this.#reading = editor.read();
    this.#draft = enterDraft(field, this.#reading.text);
    const context = () => {
      this.#account = accountSigns(site, field, location);
      const { surface } = field;
      return { site: site.id, surface, account: this.#account, draft: this.#draft.id };
    };
    this.#checks = new Checks(context, this.#take, onOrphaned, this.signal);
    const isFree = (): boolean => this.alive && !this.#composing;
    this.#fixes = new Fixes(editor, isFree, this.#changed, this.signal);
    this.pauseHere = new PauseHere(this.#draft, () => this.checkAgain(), this.signal);
    this.#reactions = new Reactions(this.#draft, this.signal);
    const afterword = new Afterword(() => this.#view.show(this.#reading), this.signal);
    const wishes = new Wishes(this.#draft, this.#reactions, afterword, this.#reshow);
    const shown = [field, this.#draft, this.#fixes, wishes] as const;
    const page = (signal: AbortSignal) => new NudgeView(...shown, () => this.close(), signal);
    const beside = (signal: AbortSignal) => new SideView(...shown, nudges.side, signal);
    this.#view = new ChosenView({ page, side: beside }, this.signal);
    if (nudges.place) this.#view.goTo(nudges.place);
    const boxes = () => postedTogether({ editor, draft: this.#draft }, site, field);
    this.poster = new DraftPoster(site, field, boxes, this.#view);
    const known = this.#draft.text;
    this.#listen();
    this.#look();
    // Of a draft that was left nothing is new, but where its nudges are to appear now.
    if (known !== '' && known === this.#draft.text) this.checkAgain();
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Whether the box is still in the page. */
  get alive(): boolean {
    return !this.signal.aborted && this.field.element.isConnected;
  }

  get nudges(): readonly ShownNudge[] {
    return this.#draft.nudges;
  }

  /** Whether all that the box shows is read. */
  get readsAll(): boolean {
    return this.#editor.readsAll(this.#reading);
  }

  /** Whether the draft was too much to be checked whole. */
  get isCut(): boolean {
    return this.#draft.isCut;
  }

  /** The account that would speak, as the page shows it, and for whom; undefined where it shows none. */
  get account(): PageStatus['account'] {
    const shown = accountShown(this.#account);
    return shown === undefined ? undefined : { shown, kind: this.#accountKind };
  }

  /** Where nudges on this draft appear; null as long as that is not known. */
  get place(): NudgePlace | null {
    return this.#view.place;
  }

  /** What the side panel is to show of this draft; null where its nudges appear elsewhere. */
  get sideView(): SideView | null {
    return this.#view.at('side');
  }

  /** Shows nothing until the next look: the page goes into the browser's cache, where it may outlive us. */
  rest(): void {
    this.#view.rest();
  }

  /** Has the text checked once more, as it is. */
  checkAgain(): void {
    if (!this.#draft.isPaused) this.#checks.want(this.#draft.text);
  }

  /** The person asks for what was noticed: takes them into the panel, for the finding nearest to the caret, or back. */
  visit(): void {
    this.#look();
    if (!this.alive || this.#composing) return;
    const isPaused = this.pauseHere.now !== null;
    this.#isVisitDue = !isPaused && !this.#draft.isAnswered;
    const nearest = this.#draft.nearest(this.#caretNow);
    if (!this.#isVisitDue) this.#view.visit(nearest, this.#reading, isPaused);
  }

  /** Leaves this post alone, or checks it again. */
  pausePost(on: boolean): void {
    this.#draft.isPaused = on;
    this.#reshow(!on);
  }

  /** Something else holds in the draft than what is shown. @param again Whether it needs another check. */
  readonly #reshow = (again: boolean): void => {
    if (!this.alive) return;
    this.#view.show(this.#reading);
    this.onLook();
    if (again) this.checkAgain();
  };

  /** Ends it, and takes everything of ours out of the page. */
  close(): void {
    this.#looks.end();
    this.#life.abort();
  }

  #listen(): void {
    const { signal, field } = this;
    this.#editor.onChange(this.#changed, signal);
    // Between these two an editor holds half a word, and a look at it could only be wrong.
    field.element.addEventListener('compositionstart', () => this.#compose(true), { signal });
    field.element.addEventListener('compositionend', () => this.#compose(false), { signal });
    for (const type of ['pointerup', 'focusout'] as const) {
      window.addEventListener(type, this.#acted, { capture: true, signal });
    }
    onKeys((event) => {
      if (event.type === 'keyup') this.#acted(event);
      return false;
    }, signal);
  }

  #compose(composing: boolean): void {
    this.#composing = composing;
    if (!composing) this.#changed();
  }

  /** Something may have changed. */
  readonly #changed = (): void => {
    // A box that was emptied begins another post, and may be written in again before the next frame.
    if (this.#draft.text !== '' && this.#editor.isEmpty()) this.#look();
    else this.#looks.soon();
  };

  readonly #acted = (event: Event): void => {
    if (!isLetter(event)) this.#changed();
    this.#looks.afterwards(event);
  };

  /** Whoever changes the account in the middle of a draft has it checked for the other one. */
  #lookAtAccount(): void {
    if (this.#draft.text.trim() === '') return;
    const now = accountSigns(this.site, this.field, location);
    if (now.join() !== this.#account.join()) this.checkAgain();
  }

  /** Whether something stands in the page that what was just written may have made wrong. */
  get #isUrgent(): boolean {
    if (!this.#view.isShown) return false;
    const { nudges } = this.#draft;
    if (!this.#keepsWords || this.#view.isAsking || nudges.length === 0) return true;
    const end = Math.max(...nudges.map((nudge) => nudge.end));
    return !this.#editor.isBehind(this.#reading, end);
  }

  #look(how: How = 'at once'): void {
    this.#looks.begun();
    if (!this.alive || isOrphaned()) this.close();
    else if (!this.#composing && !this.#fixes.busy) this.#read(how);
    if (how === 'at rest' && this.alive) this.#lookAtAccount();
  }

  /** Reads the box, shows what still holds in it, and has it checked if it says something new. */
  #read(how: How): void {
    const before = this.#draft.text;
    const waited = how !== 'at once' || !this.#view.isShown;
    this.#reading = this.#editor.read();
    const stands = this.#draft.write(this.#reading.text);
    if (stands && how === 'late' && this.#view.isShown) this.#view.keep(this.#reading);
    else this.#show(how);
    this.onLook();
    if (this.#draft.text === before) return;
    // In the side panel they are shown when a person wants to see them, however often that is.
    if (this.#view.place === 'page') this.#reactions.stand(this.#draft.nudges);
    // Whoever ends a pause early has us told.
    if (this.pauseHere.now) return;
    this.#checks.want(this.#draft.text, waited);
    this.#awaitPause();
  }

  #show(how: How): void {
    if (how === 'at rest') this.#view.settle(this.#reading);
    else this.#view.show(this.#reading);
    if (this.#view.isShown) this.#keepsWords = keepsWords(this.field.element, this.#reading.text);
  }

  /** An answer came: it counts only for the very text that it is about. */
  readonly #take = (text: string, answer: Answer): void => {
    this.#accountKind = answer.account ?? this.#accountKind;
    // Of an empty box nobody asks.
    if (answer.account !== undefined) this.pauseHere.take(answer.paused);
    if (answer.place) this.#view.goTo(answer.place);
    const taken = this.#draft.answer(text, answer);
    if (taken === 'void') return;
    this.#reactions.stand(this.#draft.nudges);
    if (this.#isVisitDue) this.visit();
    const around = JSON.stringify([this.place, this.account]);
    // A frame costs more than all that we do in it.
    if (taken === 'news' || around !== this.#around) this.#looks.inFrame();
    this.#around = around;
    this.#awaitPause();
  };

  /** Waits for the next natural pause, if there is something to say in it. */
  #awaitPause(): void {
    this.#pause.note(this.#draft.worthPanel(null) !== null || this.#draft.hasUntold);
  }

  /** Opens the panel for what is worth it, or else tells of the chip, once: not everybody sees it. */
  #pauseCame(): void {
    const nudge = this.#draft.worthPanel(this.#caretNow);
    if (!this.alive || this.#composing) return;
    if (nudge) this.#view.openFor(nudge);
    else if (this.#draft.hasUntold) this.#view.mention();
  }

  /** The selection in the text, or null while the focus is elsewhere. */
  get #caretNow(): Span | null {
    const { element } = this.field;
    const root = element.getRootNode() as Document | ShadowRoot;
    const hasFocus = document.hasFocus() && element.contains(root.activeElement);
    return hasFocus ? this.#editor.selection(this.#reading) : null;
  }
}
