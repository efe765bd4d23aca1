import type { Transaction } from '#site/changes/change.ts';
import type { LostText } from '#site/changes/merge.ts';
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
  /** A transaction that can never be saved was discarded. */
  onRefused: (transaction: Transaction, problem: string) => void;
}

const DEBOUNCE_MS = 600;
/** Longest delay from the first unsent change to its save, even while typing continues. */
const MAX_DELAY_MS = 2000;
const BATCH_SIZE = 100;
const MAX_BACKOFF_MS = 30_000;
/** Refusals that something outside this tab must resolve: the pending work is kept and retried now and then. */
const BLOCKED = new Set(['payment_overdue', 'account_suspended']);
const BUSY = new Set(['too_many_requests', 'limiter_unavailable', 'database_busy']);
const BUSY_MS = 10_000;
/** Refusals of something in the batch. The offending transaction is found and discarded: it would block everything after it. */
const REJECTED = new Set(['document_broken', 'invalid', 'invalid_value', 'save_too_large']);
/** Refusals that retrying cannot change. */
const FINAL = new Set(['draft_moved_back', 'site_not_found', 'not_found', 'forbidden', 'account_left', 'role_may_not']);

/** Sends pending transactions: shortly after the last change, never long after the first, and retries until they are confirmed. */
export class Sync {
  readonly #options: SyncOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Time of the first change that is in no request yet. */
  #since: number | undefined;
  #notBefore = 0;
  #batchSize = BATCH_SIZE;
  #running = false;
  #failures = 0;
  #stopped = false;
  #closed = false;

  constructor(options: SyncOptions) {
    this.#options = options;
    addEventListener('online', this.#sendNow);
    document.addEventListener('visibilitychange', this.#sendNow);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#sendNow);
    document.removeEventListener('visibilitychange', this.#sendNow);
  }

  /** Schedules a save. */
  schedule(pause = DEBOUNCE_MS): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#stopped) return;
    const now = Date.now();
    this.#since ??= now;
    const due = Math.max(Math.min(now + pause, this.#since + MAX_DELAY_MS), this.#notBefore);
    this.#timer = setTimeout(() => void this.#run(), Math.max(0, due - now));
  }

  /** Saves now; false when that failed. */
  async flush(): Promise<boolean> {
    const { draft } = this.#options;
    for (;;) {
      clearTimeout(this.#timer);
      while (this.#running) await new Promise((resolve) => setTimeout(resolve, 50));
      if (draft.waiting === 0) return true;
      if (!(await this.#run())) return false;
    }
  }

  /** Fetches changes that the server made on its own. */
  async catchUp(): Promise<void> {
    const { siteId, draft, actions, onChange } = this.#options;
    if (!(await this.flush()) || this.#closed) return;
    const fresh = await actions.load(siteId).catch(() => null);
    // Local changes made during the request are sent first, and their answer brings the rest.
    if (!fresh?.ok || draft.waiting > 0 || this.#running || fresh.data.revision <= draft.revision) return;
    draft.adopt(fresh.data.document, fresh.data.revision);
    onChange('saved');
  }

  readonly #sendNow = () => {
    if (this.#options.draft.waiting === 0) return;
    this.#stopped = false;
    this.#notBefore = 0;
    this.schedule(0);
  };

  #waitFor(ms: number): void {
    this.#notBefore = Date.now() + ms;
    this.schedule();
  }

  async #run(): Promise<boolean> {
    const { draft, onChange } = this.#options;
    if (this.#running || this.#closed) return false;
    this.#running = true;
    this.#since = undefined;
    try {
      onChange(draft.waiting > 0 ? 'saving' : 'saved');
      // Changes made during the request wait for the next one: typing would otherwise send without a pause.
      for (let owed = draft.waiting; owed > 0 && !this.#closed; ) {
        const sent = await this.#sendBatch();
        if (sent === null) return false;
        owed -= sent;
        this.#failures = 0;
      }
      onChange(draft.waiting > 0 ? 'saving' : 'saved');
      if (draft.waiting > 0) this.schedule();
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

  /** Returns the number of settled transactions, or null when the server refuses for now. Throws when a retry is worth it. */
  async #sendBatch(): Promise<number | null> {
    const { siteId, draft, outbox, actions, onLost } = this.#options;
    const { base, transactions } = draft.nextBatch(this.#batchSize);
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
      // Left over from an earlier visit: load the server's merge with newer work instead of guessing it.
      const fresh = await actions.load(siteId);
      if (!fresh.ok) throw new Error(fresh.message);
      draft.adopt(fresh.data.document, fresh.data.revision, transactions);
    }
    if (!snapshot) this.#batchSize = BATCH_SIZE;
    await outbox.remove(gone);
    return gone.length;
  }

  async #refused({ reason, message }: { reason: string; message: string }, transactions: Transaction[]): Promise<number | null> {
    const { draft, outbox, onChange, onRefused } = this.#options;
    const [only] = transactions;
    if (REJECTED.has(reason) && only) {
      if (transactions.length > 1) {
        this.#batchSize = Math.ceil(transactions.length / 2);
        return 0;
      }
      draft.drop(only);
      this.#batchSize = BATCH_SIZE;
      await outbox.remove([only.id]);
      onRefused(only, message);
      return 1;
    }
    if (BUSY.has(reason)) {
      this.#waitFor(BUSY_MS);
      onChange('saving');
      return null;
    }
    if (BLOCKED.has(reason)) this.#waitFor(MAX_BACKOFF_MS);
    // The next change may be the one that makes room.
    else if (reason === 'document_full') clearTimeout(this.#timer);
    else if (FINAL.has(reason)) this.#stopped = true;
    else throw new Error(message);
    onChange('stuck', message);
    return null;
  }
}
