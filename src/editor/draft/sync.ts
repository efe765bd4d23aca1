import type { Transaction } from '#site/change.ts';
import type { LostText } from '#site/merge.ts';
import type { EditorActions } from '../actions.ts';
import type { Draft } from './draft.ts';
import type { Outbox } from './outbox.ts';

export type SaveState = 'saved' | 'saving' | 'offline' | 'stuck';

interface SyncOptions {
  siteId: string;
  draft: Draft;
  outbox: Outbox;
  actions: Pick<EditorActions, 'save' | 'load'>;
  /** Called whenever the state or the document may have changed. */
  onChange: (state: SaveState, problem?: string) => void;
  onLost: (lost: LostText[]) => void;
  /** A transaction that can never be saved was given up. */
  onRefused: (transaction: Transaction, problem: string) => void;
}

const PAUSE_MS = 600;
/** From the first unsent change to the server, however long somebody types without a pause. */
const CEILING_MS = 2000;
const LOT = 100;
const MAX_BACKOFF_MS = 30_000;
/** Answers that something else than this tab must change: what waits stays here, and is sent again now and then. */
const HELD = new Set(['payment_overdue', 'account_suspended']);
const BUSY = new Set(['too_many_requests', 'limiter_unavailable', 'database_busy']);
const BUSY_MS = 10_000;
/** Answers about what was sent. It is found among what was sent with it, and given up: it would hold up all that comes after. */
const REFUSED = new Set(['document_broken', 'invalid', 'invalid_value', 'save_too_large']);
/** Answers that sending anything again cannot change. */
const FINAL = new Set(['draft_moved_back', 'site_not_found', 'not_found', 'forbidden']);

/** Sends what is waiting: a little after the last change, never long after the first, again and again until it is confirmed. */
export class Sync {
  readonly #options: SyncOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change was made that no request has taken along yet. */
  #since: number | undefined;
  #notBefore = 0;
  #lot = LOT;
  #running = false;
  #failures = 0;
  #stopped = false;
  #closed = false;

  constructor(options: SyncOptions) {
    this.#options = options;
    addEventListener('online', this.#hurry);
    document.addEventListener('visibilitychange', this.#hurry);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#hurry);
    document.removeEventListener('visibilitychange', this.#hurry);
  }

  /** Something is waiting: send it soon. */
  soon(pause = PAUSE_MS): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#stopped) return;
    const now = Date.now();
    this.#since ??= now;
    const due = Math.max(Math.min(now + pause, this.#since + CEILING_MS), this.#notBefore);
    this.#timer = setTimeout(() => void this.#run(), Math.max(0, due - now));
  }

  /** Sends everything now; false when it could not. */
  async flush(): Promise<boolean> {
    const { draft } = this.#options;
    for (;;) {
      clearTimeout(this.#timer);
      while (this.#running) await new Promise((resolve) => setTimeout(resolve, 50));
      if (draft.waiting === 0) return true;
      if (!(await this.#run())) return false;
    }
  }

  /** Takes in what the server did by itself meanwhile. */
  async catchUp(): Promise<void> {
    const { siteId, draft, actions, onChange } = this.#options;
    if (!(await this.flush()) || this.#closed) return;
    const fresh = await actions.load(siteId).catch(() => null);
    // What was typed while the answer came is sent first, and brings the rest with it.
    if (!fresh?.ok || draft.waiting > 0 || this.#running || fresh.data.revision <= draft.revision) return;
    draft.adopt(fresh.data.document, fresh.data.revision);
    onChange('saved');
  }

  readonly #hurry = () => {
    if (this.#options.draft.waiting === 0) return;
    this.#stopped = false;
    this.#notBefore = 0;
    this.soon(0);
  };

  #waitFor(ms: number): void {
    this.#notBefore = Date.now() + ms;
    this.soon();
  }

  async #run(): Promise<boolean> {
    const { draft, onChange } = this.#options;
    if (this.#running || this.#closed) return false;
    this.#running = true;
    this.#since = undefined;
    try {
      onChange(draft.waiting > 0 ? 'saving' : 'saved');
      // Changes made meanwhile wait for their own turn: typing would otherwise send without a pause.
      for (let owed = draft.waiting; owed > 0 && !this.#closed; ) {
        const sent = await this.#sendLot();
        if (sent === null) return false;
        owed -= sent;
        this.#failures = 0;
      }
      onChange(draft.waiting > 0 ? 'saving' : 'saved');
      if (draft.waiting > 0) this.soon();
      return true;
    } catch {
      this.#failures += 1;
      onChange('offline');
      this.#waitFor(Math.min(MAX_BACKOFF_MS, 500 * 2 ** this.#failures) * (0.75 + Math.random() / 2));
      return false;
    } finally {
      this.#running = false;
    }
  }

  /** Returns how many are no longer waiting, or null when the server refuses them for now. Throws when it is worth another try. */
  async #sendLot(): Promise<number | null> {
    const { siteId, draft, outbox, actions, onLost } = this.#options;
    const { base, transactions } = draft.nextLot(this.#lot);
    const answer = await actions.save({ siteId, base, transactions });
    if (!answer.ok) return this.#refused(answer, transactions);
    const { revision, missed, snapshot } = answer.data;
    let gone = transactions.map(({ id }) => id);
    if (snapshot) {
      gone = snapshot.known;
      const lost = draft.restart(snapshot.document, revision, gone);
      if (lost.length > 0) onLost(lost);
    } else if (base === draft.revision) {
      const lost = draft.confirm(transactions, revision, missed);
      if (lost.length > 0) onLost(lost);
    } else {
      // Left over from an earlier visit: what the server made of it on top of newer work is asked for, not guessed.
      const fresh = await actions.load(siteId);
      if (!fresh.ok) throw new Error(fresh.message);
      draft.adopt(fresh.data.document, fresh.data.revision, transactions);
    }
    if (!snapshot) this.#lot = LOT;
    await outbox.remove(gone);
    return gone.length;
  }

  async #refused({ reason, message }: { reason: string; message: string }, transactions: Transaction[]): Promise<number | null> {
    const { draft, outbox, onChange, onRefused } = this.#options;
    const [only] = transactions;
    if (REFUSED.has(reason) && only) {
      if (transactions.length > 1) {
        this.#lot = Math.ceil(transactions.length / 2);
        return 0;
      }
      draft.drop(only);
      this.#lot = LOT;
      await outbox.remove([only.id]);
      onRefused(only, message);
      return 1;
    }
    if (BUSY.has(reason)) {
      this.#waitFor(BUSY_MS);
      onChange('saving');
      return null;
    }
    if (HELD.has(reason)) this.#waitFor(MAX_BACKOFF_MS);
    // The next change may be the one that makes room.
    else if (reason === 'document_full') clearTimeout(this.#timer);
    else if (FINAL.has(reason)) this.#stopped = true;
    else throw new Error(message);
    onChange('stuck', message);
    return null;
  }
}
