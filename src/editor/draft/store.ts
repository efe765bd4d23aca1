import type { Change } from '#site/change.ts';
import { EMPTY_HISTORY, type History, redo, remember, type Turn, undo } from '#site/history.ts';
import type { LostText } from '#site/merge.ts';
import { changesOf, type InputOf, type OperationName } from '#site/operations/index.ts';
import { OperationRefused } from '#site/operations/operation.ts';
import { pagesOf, sectionsOf } from '#site/outline.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { EditorActions } from '../actions.ts';
import { Draft, type NewTransaction } from './draft.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { type SaveState, Sync } from './sync.ts';

export interface Selection {
  section?: string | undefined;
  item?: string | undefined;
}
/** Something to tell in passing; `undo` offers to take the last step back. */
export type Notice =
  | { id: number; kind: 'removed' }
  | { id: number; kind: 'refused'; reason: OperationRefused['reason'] }
  | { id: number; kind: 'lost'; lost: LostText[] }
  /** `lift`: the page that makes it possible after all. */
  | { id: number; kind: 'message'; text: string; tone: 'done' | 'problem'; lift?: string | null };

/** A notice before it is told. */
type News = Notice extends infer N ? (N extends Notice ? Omit<N, 'id'> : never) : never;

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
}

export interface StoreOptions {
  siteId: string;
  document: SiteDocument;
  revision: number;
  locale: string;
  actions: EditorActions;
  outbox?: Outbox;
}

/** All that the editor knows, outside of React so that typing never renders what did not change. */
export class EditorStore {
  #state: EditorState;
  readonly #listeners = new Set<() => void>();
  readonly #draft: Draft;
  #outbox: Outbox | undefined;
  readonly #options: StoreOptions;
  #sync: Sync | undefined;
  #notices = 0;
  /** What stands in the way of saving, as last said: it is said once. */
  #told: string | undefined;

  constructor(options: StoreOptions) {
    this.#options = options;
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
    };
  }

  readonly getState = (): EditorState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to save; takes up what an earlier visit left. Gives the way to stop. */
  start(): () => void {
    const { siteId, actions } = this.#options;
    const outbox = this.#options.outbox ?? openOutbox(siteId);
    this.#outbox = outbox;
    const sync = new Sync({
      siteId,
      actions,
      draft: this.#draft,
      outbox,
      onChange: (save, problem) => {
        this.#set({ save, problem, waiting: this.#draft.waiting, document: this.#draft.document });
        if (problem && problem !== this.#told) this.tell({ kind: 'message', tone: 'problem', text: problem });
        if (problem || save === 'saved') this.#told = problem;
      },
      onLost: (lost) => this.tell({ kind: 'lost', lost }),
    });
    this.#sync = sync;
    void outbox.all().then((waiting) => {
      this.#draft.restore(waiting.filter(({ base }) => base <= this.#draft.revision));
      if (this.#draft.waiting === 0) return;
      this.#set({ document: this.#draft.document, waiting: this.#draft.waiting });
      sync.soon(0);
    });
    return () => sync.close();
  }

  /** Does an intent. False when it cannot be done, which is then told, or comes to nothing. */
  perform<Name extends OperationName>(name: Name, input: InputOf<Name>, group?: string): boolean {
    try {
      const changes = changesOf(this.#state.document, name, input);
      if (changes.length === 0) return false;
      this.#commit({ name, changes, group });
      this.#set({ history: remember(this.#state.history, { changes, label: name, ...(group === undefined ? {} : { group }) }) });
      this.#selectMade(name, changes);
      if (name === 'remove-section' || name === 'remove-item' || name === 'remove-post') this.tell({ kind: 'removed' });
      return true;
    } catch (error) {
      this.tell({ kind: 'refused', reason: error instanceof OperationRefused ? error.reason : 'unreadable' });
      return false;
    }
  }

  /** What was just made is what one goes on with. */
  #selectMade(name: OperationName, changes: readonly Change[]): void {
    const made = changes.find((change) => change.t === 'add' && (change.table === 'sections' || change.table === 'items'));
    if (made?.t !== 'add' || name === 'set-media' || name === 'add-post') return;
    if (made.table === 'sections') this.select({ section: made.record.id });
    if (made.table === 'items') this.select({ section: made.record.section, item: made.record.id });
  }

  readonly undo = () => this.#turn(undo, 'undo');
  readonly redo = () => this.#turn(redo, 'redo');

  select(selection: Selection): void {
    const { section, item } = this.#state.selection;
    if (section !== selection.section || item !== selection.item) this.#set({ selection });
  }
  showPage(page: string): void {
    if (page !== this.#state.page) this.#set({ page, selection: {} });
  }
  /** Which of the site's languages is written in. */
  setLocale(locale: string): void {
    if (locale !== this.#state.locale) this.#set({ locale });
  }
  tell(news: News): void {
    this.#notices += 1;
    this.#set({ notice: { ...news, id: this.#notices } as Notice });
  }
  dismiss(): void {
    this.#set({ notice: undefined });
  }
  /** Saves all that is waiting; false when that was not possible. */
  readonly flush = async (): Promise<boolean> => (await this.#sync?.flush()) ?? this.#draft.waiting === 0;

  #turn(turn: (doc: SiteDocument, history: History) => Turn | null, name: 'undo' | 'redo'): boolean {
    const next = turn(this.#state.document, this.#state.history);
    if (!next) return false;
    if (next.changes.length > 0) this.#commit({ name, changes: next.changes });
    this.#set({ history: next.history, notice: undefined });
    return true;
  }

  #commit(transaction: NewTransaction): void {
    const base = this.#draft.revision;
    const made = this.#draft.add(transaction, Date.now());
    this.#set({
      document: this.#draft.document,
      waiting: this.#draft.waiting,
      save: this.#state.save === 'saved' ? 'saving' : this.#state.save,
    });
    void Promise.resolve(this.#outbox?.put({ siteId: this.#options.siteId, base, transaction: made }))
      .catch(() => {})
      .then(() => this.#state.save !== 'stuck' && this.#sync?.soon());
  }

  #set(change: Partial<EditorState>): void {
    const next = { ...this.#state, ...change };
    this.#state = change.document ? { ...next, ...stillThere(next) } : next;
    for (const listener of this.#listeners) listener();
  }
}

/** Page and selection, without what is no longer in the document. */
function stillThere({ document, page, selection }: EditorState): Pick<EditorState, 'page' | 'selection'> {
  const home = document.pages[page] ? page : (pagesOf(document)[0]?.id ?? page);
  const section = selection.section && document.sections[selection.section] ? selection.section : undefined;
  const item = section && selection.item && document.items[selection.item] ? selection.item : undefined;
  return section === selection.section && item === selection.item
    ? { page: home, selection }
    : { page: home, selection: { section, item } };
}

export const newSeed = (): string => crypto.randomUUID();
const newActor = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/** The section after or before the selected one, for the arrow keys. */
export function neighbour({ document, page, selection }: EditorState, step: 1 | -1): string | undefined {
  const all = sectionsOf(document, page);
  const at = all.findIndex((section) => section.id === selection.section);
  return at < 0 ? all[step === 1 ? 0 : all.length - 1]?.id : all[Math.max(0, Math.min(all.length - 1, at + step))]?.id;
}
