import { bytesOf } from '#site/bytes.ts';
import type { Change, Transaction } from '#site/changes/change.ts';
import { EMPTY_HISTORY, type History, redo, remember, type Turn, undo, undoStep } from '#site/changes/history.ts';
import type { LostText } from '#site/changes/merge.ts';
import { changesOf, type InputOf, type OperationName } from '#site/operations/index.ts';
import { OperationRefused } from '#site/operations/operation.ts';
import { pagesOf, sectionsOf } from '#site/outline.ts';
import { LIMITS, type SiteDocument } from '#site/schema.ts';
import type { EditorActions } from '../actions.ts';
import { Draft, type NewTransaction } from './draft.ts';
import { keepHistory, keptHistory, type Shelf, tabShelf } from './kept-history.ts';
import { type Outbox, openOutbox, type UnfinishedInput } from './outbox.ts';
import { type SaveState, Sync } from './sync.ts';
import { markTabAlive, whenTabClosed } from './tab.ts';

export interface Selection {
  section?: string | undefined;
  item?: string | undefined;
  /** Selected because one of its texts is edited, or kept since something was typed: Delete leaves it alone. */
  isForText?: true | undefined;
}
/** A transient message. */
export type Notice =
  /** Offers to undo this one step. */
  | { id: number; kind: 'removed'; step: string }
  /** Texts of the assistant were applied; `left` were skipped because they had been rewritten meanwhile. */
  | { id: number; kind: 'rewritten'; step: string; count: number; left: number }
  /** A table stands in place of hours in their owner's words. */
  | { id: number; kind: 'words-replaced'; step: string }
  | { id: number; kind: 'refused'; reason: OperationRefused['reason'] }
  /** The business has another name on the whole site. */
  | { id: number; kind: 'renamed'; step: string; name: string }
  /** A heading that said the business's name says something else now: offers to change the name too. */
  | { id: number; kind: 'name-differs'; from: string; to: string }
  /** The draft is what is live: publishing it again is offered. */
  | { id: number; kind: 'nothing-new'; since: Date }
  | { id: number; kind: 'undone-already' }
  /** Text that could not be saved, or was left half typed by an earlier visit: shown so that it can be copied. */
  | { id: number; kind: 'unsaved'; text: string; problem?: string }
  | { id: number; kind: 'nearly-full'; percent: number }
  | { id: number; kind: 'lost'; lost: LostText[] }
  /** `resolutionHref`: the page that removes the obstacle. */
  | { id: number; kind: 'message'; text: string; tone: 'done' | 'problem'; resolutionHref?: string | null };

/** A notice before it gets its id. */
type NewNotice = Notice extends infer N ? (N extends Notice ? Omit<N, 'id'> : never) : never;

export interface EditorState {
  document: SiteDocument;
  locale: string;
  page: string;
  selection: Selection;
  history: History;
  save: SaveState;
  waiting: number;
  problem: string | undefined;
  notice: Notice | undefined;
  /** A photo is on its way to the server. */
  sending: boolean;
}

/** The result of an operation; no changes and no refusal when nothing had to change. */
export interface Attempt {
  changes: readonly Change[];
  refused?: OperationRefused['reason'];
}

const REMOVALS: ReadonlySet<OperationName> = new Set<OperationName>([
  'remove-section',
  'remove-item',
  'remove-page',
  'remove-post',
  'remove-fact',
]);

export interface StoreOptions {
  siteId: string;
  document: SiteDocument;
  revision: number;
  locale: string;
  actions: Pick<EditorActions, 'save' | 'load'>;
  outbox?: Outbox;
  /** Keeps the undo history over a reload; the tab's own unless given. */
  shelf?: Shelf | undefined;
}

/** The editor's state, outside of React so that typing renders only what changed. */
export class EditorStore {
  #state: EditorState;
  readonly #listeners = new Set<() => void>();
  readonly #draft: Draft;
  #outbox: Outbox | undefined;
  readonly #options: StoreOptions;
  readonly #shelf: Shelf | undefined;
  /** Approximate size of the document in bytes: measured when the editor opens and updated with every step. */
  #bytes = 0;
  #isNearlyFullShown = false;
  #sync: Sync | undefined;
  #notices = 0;
  /** The save problem last shown, so that it is shown once. */
  #shownProblem: string | undefined;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#shelf = options.shelf ?? tabShelf();
    this.#draft = new Draft(options.document, options.revision, newActor());
    this.#state = {
      document: options.document,
      locale: options.locale,
      page: pagesOf(options.document).find((page) => page.type === 'home')?.id ?? '',
      selection: {},
      history: EMPTY_HISTORY,
      save: 'saved',
      waiting: 0,
      problem: undefined,
      notice: undefined,
      sending: false,
    };
  }

  get siteId(): string {
    return this.#options.siteId;
  }
  readonly getState = (): EditorState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts saving and restores unsaved work of an earlier visit. Returns a function that stops it. */
  start(): () => void {
    const { siteId, actions } = this.#options;
    const outbox = this.#options.outbox ?? openOutbox(siteId);
    this.#outbox = outbox;
    this.#bytes = bytesOf(this.#state.document);
    const sync = new Sync({
      siteId,
      actions,
      draft: this.#draft,
      outbox,
      onChange: (save, problem) => {
        this.#set({ save, problem, waiting: this.#draft.waiting, document: this.#draft.document });
        if (problem && problem !== this.#shownProblem) this.notify({ kind: 'message', tone: 'problem', text: problem });
        if (problem || save === 'saved') this.#shownProblem = problem;
      },
      onLost: (lost) => this.notify({ kind: 'lost', lost }),
      onRefused: (transaction, problem) => this.notify({ kind: 'unsaved', text: wordsOf(transaction), problem }),
    });
    this.#sync = sync;
    const closed = new AbortController();
    const endTab = markTabAlive(this.#draft.actor);
    // Only now: the server draws the page without it.
    if (this.#state.history === EMPTY_HISTORY) this.#set({ history: keptHistory(this.#shelf, siteId, this.#draft.revision) });
    const keep = () => keepHistory(this.#shelf, siteId, this.#state.history, this.#draft);
    addEventListener('pagehide', keep);
    void this.#adoptClosedTabs(outbox, closed.signal).catch(() => {});
    return () => {
      keep();
      removeEventListener('pagehide', keep);
      sync.close();
      endTab();
      closed.abort();
    };
  }

  /** Adopts the unsent work of closed tabs; open tabs send their own. */
  async #adoptClosedTabs(outbox: Outbox, closed: AbortSignal): Promise<void> {
    const [waiting, held] = await Promise.all([outbox.all(), outbox.unfinished()]);
    const actors = new Set([...waiting.map(({ transaction }) => transaction.actor), ...held.map(({ actor }) => actor)]);
    actors.delete(this.#draft.actor);
    for (const actor of actors) {
      const take = async () => {
        const left = (await outbox.all()).filter(({ transaction }) => transaction.actor === actor);
        this.#draft.restore(left.filter(({ base }) => base <= this.#draft.revision));
        if (left.length > 0) this.#set({ document: this.#draft.document, waiting: this.#draft.waiting });
        for (const one of (await outbox.unfinished()).filter((other) => other.actor === actor)) this.#finish(one);
        if (this.#draft.waiting > 0) this.#sync?.schedule(0);
      };
      whenTabClosed(actor, take, closed);
    }
  }

  /** Commits unfinished typing of a closed tab as if the field had been left, or shows it where it cannot be parsed. */
  #finish({ id, name, input }: UnfinishedInput): void {
    const { notice } = this.#state;
    this.perform(name, input);
    if (this.#state.notice !== notice && this.#state.notice?.kind === 'refused') {
      const text = typedIn(input);
      if (text) this.notify({ kind: 'unsaved', text });
      else this.#set({ notice });
    }
    this.#outbox?.dropUnfinished(id);
  }

  /** Stores half-typed text of a field that is committed on blur, until `dropUnfinished`. */
  keepUnfinished<Name extends OperationName>(place: string, name: Name, input: InputOf<Name>): void {
    const { actor } = this.#draft;
    this.#outbox?.keepUnfinished({ id: `${actor}/${place}`, siteId: this.#options.siteId, actor, name, input } as UnfinishedInput);
  }
  dropUnfinished(place: string): void {
    this.#outbox?.dropUnfinished(`${this.#draft.actor}/${place}`);
  }

  /** Performs an operation. False when it was refused, which is then shown, or changed nothing. */
  perform<Name extends OperationName>(name: Name, input: InputOf<Name>, group?: string): boolean {
    const { changes, refused } = this.attempt(name, input, group);
    if (refused) this.notify({ kind: 'refused', reason: refused });
    return changes.length > 0;
  }

  /** Performs an operation and returns its result, for callers that show a refusal in place. */
  attempt<Name extends OperationName>(name: Name, input: InputOf<Name>, group?: string): Attempt {
    try {
      const changes = changesOf(this.#state.document, name, input);
      if (changes.length === 0) return { changes };
      this.#requireRoom(changes);
      const step = this.#commit({ name, changes, group });
      this.#set({ history: remember(this.#state.history, { id: step, changes, label: name, ...(group === undefined ? {} : { group }) }) });
      this.#selectMade(name, changes);
      if (REMOVALS.has(name)) this.notify({ kind: 'removed', step });
      return { changes };
    } catch (error) {
      return { changes: [], refused: error instanceof OperationRefused ? error.reason : 'unreadable' };
    }
  }

  /** Refuses what the server would refuse for its size: better not started than never saved. */
  #requireRoom(changes: readonly Change[]): void {
    if (bytesOf(changes) > LIMITS.transactionBytes - ENVELOPE_BYTES) throw new OperationRefused('too-large', 'transaction');
    const growth = changes.reduce((sum, change) => sum + growthOf(change), 0);
    const share = (this.#bytes + growth) / LIMITS.bytes;
    if (growth > 0 && share >= 1) throw new OperationRefused('full', 'document');
    this.#bytes += growth;
    if (share < NEARLY_FULL) this.#isNearlyFullShown = false;
    else if (growth > 0 && !this.#isNearlyFullShown) {
      this.#isNearlyFullShown = true;
      this.notify({ kind: 'nearly-full', percent: Math.floor(share * 100) });
    }
  }

  /** Selects a section that was just added. */
  #selectMade(name: OperationName, changes: readonly Change[]): void {
    const made = changes.find((change) => change.t === 'add' && (change.table === 'sections' || change.table === 'items'));
    if (made?.t !== 'add' || name === 'set-media' || name === 'add-post') return;
    if (made.table === 'sections') this.select({ section: made.record.id });
    if (made.table === 'items') this.select({ section: made.record.section, item: made.record.id });
  }

  /** Applies the server's changes to the draft for this person as an undoable step. */
  async applyServerStep(step: { id: string; changes: Change[] }, count: number, left: number): Promise<void> {
    const fresh = await this.#options.actions.load(this.#options.siteId);
    if (!fresh.ok) throw new Error(fresh.message);
    if (fresh.data.revision >= this.#draft.revision) this.#draft.adopt(fresh.data.document, fresh.data.revision);
    this.#bytes += step.changes.reduce((sum, change) => sum + growthOf(change), 0);
    this.#set({
      document: this.#draft.document,
      history: remember(this.#state.history, { id: step.id, changes: step.changes, label: 'model-writes' }),
    });
    this.notify({ kind: 'rewritten', step: step.id, count, left });
  }

  readonly undo = () => this.#turn(undo, 'undo');
  readonly redo = () => this.#turn(redo, 'redo');

  /** Cancels the typing of a group: the document is as before, and neither undo nor redo has a step of it. */
  takeBack(group: string): void {
    const { document, history } = this.#state;
    if (history.undo.at(-1)?.group !== group) return;
    const turn = undo(document, history);
    if (turn) this.#take({ ...turn, history: { ...turn.history, redo: history.redo } }, 'undo');
  }

  select(selection: Selection): void {
    const { section, item, isForText } = this.#state.selection;
    if (section !== selection.section || item !== selection.item || isForText !== selection.isForText) this.#set({ selection });
  }
  /** Something was typed: the next Delete is meant for the text. */
  guardSelection(): void {
    if (this.#state.selection.section) this.select({ ...this.#state.selection, isForText: true });
  }
  showPage(page: string): void {
    if (page !== this.#state.page) this.#set({ page, selection: {} });
  }
  /** Sets the language being edited. */
  setLocale(locale: string): void {
    if (locale !== this.#state.locale) this.#set({ locale });
  }
  notify(notice: NewNotice): void {
    this.#notices += 1;
    this.#set({ notice: { ...notice, id: this.#notices } as Notice });
  }
  setSending(sending: boolean): void {
    this.#set({ sending });
  }
  dismiss(): void {
    this.#set({ notice: undefined });
  }
  /** Saves everything pending; false when that failed. */
  readonly flush = async (): Promise<boolean> => (await this.#sync?.flush()) ?? this.#draft.waiting === 0;

  /** Fetches changes that the server made on its own, such as a translation. */
  readonly catchUp = async (): Promise<void> => this.#sync?.catchUp();

  #turn(turn: (doc: SiteDocument, history: History) => Turn | null, name: 'undo' | 'redo'): boolean {
    const next = turn(this.#state.document, this.#state.history);
    if (!next) return false;
    this.#take(next, name);
    this.#set({ notice: undefined });
    return true;
  }

  /** Undoes exactly the step that a notice refers to. */
  readonly undoStep = (step: string): void => {
    const next = undoStep(this.#state.document, this.#state.history, step, crypto.randomUUID());
    if (!next || next.changes.length === 0) this.notify({ kind: 'undone-already' });
    else {
      this.#take(next, 'undo');
      this.#set({ notice: undefined });
    }
  };

  #take({ changes, history }: Turn, name: 'undo' | 'redo'): void {
    this.#bytes += changes.reduce((sum, change) => sum + growthOf(change), 0);
    if (changes.length > 0) this.#commit({ name, changes });
    this.#set({ history });
  }

  /** @returns the id of the transaction. */
  #commit(transaction: NewTransaction): string {
    const base = this.#draft.revision;
    const made = this.#draft.add(transaction, Date.now());
    this.#set({
      document: this.#draft.document,
      waiting: this.#draft.waiting,
      save: this.#state.save === 'saved' ? 'saving' : this.#state.save,
    });
    this.#outbox?.put({ siteId: this.#options.siteId, base, transaction: made }).catch(() => {});
    this.#sync?.schedule();
    return made.id;
  }

  #set(change: Partial<EditorState>): void {
    const next = { ...this.#state, ...change };
    this.#state = change.document ? { ...next, ...stillThere(next) } : next;
    // Drops the notice of a step that was undone in another way.
    const { notice, history } = this.#state;
    if (change.history && notice && 'step' in notice && !history.undo.some(({ id }) => id === notice.step))
      this.#state = { ...this.#state, notice: undefined };
    for (const listener of this.#listeners) listener();
  }
}

/** Page, selection and language, without references to removed records. */
function stillThere({ document, page, selection, locale: shown }: EditorState): Pick<EditorState, 'page' | 'selection' | 'locale'> {
  const locale = document.site.locales.includes(shown) ? shown : document.site.defaultLocale;
  const home = document.pages[page] ? page : (pagesOf(document)[0]?.id ?? page);
  const section = selection.section && document.sections[selection.section] ? selection.section : undefined;
  const item = section && selection.item && document.items[selection.item] ? selection.item : undefined;
  return section === selection.section && item === selection.item
    ? { page: home, selection, locale }
    : { page: home, selection: { section, item }, locale };
}

/** Overhead of a transaction around its changes. */
const ENVELOPE_BYTES = 1024;
const NEARLY_FULL = 0.85;

/** Bytes that a change adds to the document. */
function growthOf(change: Change): number {
  if ('record' in change) return (change.t === 'add' ? 1 : -1) * (bytesOf(change.record) + 14);
  return (change.value == null ? 0 : bytesOf(change.value) + 40) - (change.before == null ? 0 : bytesOf(change.before) + 40);
}

/** The text of a half-typed operation. */
const typedIn = (input: object): string => ('text' in input ? String(input.text) : 'author' in input ? String(input.author) : '');

/** The texts that a transaction wrote. */
const wordsOf = (transaction: Transaction): string =>
  transaction.changes.flatMap((change) => (change.t === 'string' && change.value ? [change.value] : [])).join(' · ');

export const newSeed = (): string => crypto.randomUUID();
const newActor = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/** The section after or before the selected one, for the arrow keys. */
export function neighbour({ document, page, selection }: EditorState, step: 1 | -1): string | undefined {
  const all = sectionsOf(document, page);
  const at = all.findIndex((section) => section.id === selection.section);
  return at < 0 ? all[step === 1 ? 0 : all.length - 1]?.id : all[Math.max(0, Math.min(all.length - 1, at + step))]?.id;
}
