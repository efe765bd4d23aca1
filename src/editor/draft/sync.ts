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
}

const PAUSE_MS = 600;
const LOT = 100;
const LONGEST_WAIT_MS = 30_000;
/** Answers that a payment can change while the editor is open: what waits stays here, and is sent again now and then. */
const HELD = new Set(['payment_overdue', 'account_suspended']);
/** Answers that sending the same again cannot change. */
const FINAL = new Set(['draft_moved_back', 'document_broken', 'invalid', 'site_not_found', 'not_found', 'forbidden']);

/** Sends what is waiting, a little after the last change, again and again until it is confirmed. */
export class Sync {
  readonly #options: SyncOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #failures = 0;
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
  soon(wait = PAUSE_MS): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.#run(), wait);
  }

  /** Sends everything now; false when it could not. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await new Promise((resolve) => setTimeout(resolve, 50));
    await this.#run();
    return this.#options.draft.waiting === 0;
  }

  readonly #hurry = () => {
    if (this.#options.draft.waiting > 0) this.soon(0);
  };

  async #run(): Promise<void> {
    const { draft, onChange } = this.#options;
    if (this.#running || this.#closed) return;
    this.#running = true;
    try {
      while (draft.waiting > 0 && !this.#closed) {
        onChange('saving');
        if (!(await this.#sendLot())) return;
        this.#failures = 0;
      }
      onChange('saved');
    } catch {
      this.#failures += 1;
      onChange('offline');
      this.soon(Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.#failures) * (0.75 + Math.random() / 2));
    } finally {
      this.#running = false;
    }
  }

  /** False when the server will not have it; throws when it is worth another try. */
  async #sendLot(): Promise<boolean> {
    const { siteId, draft, outbox, actions, onChange, onLost } = this.#options;
    const { base, transactions } = draft.nextLot(LOT);
    const answer = await actions.save({ siteId, base, transactions });
    if (!answer.ok) {
      if (HELD.has(answer.reason)) this.soon(LONGEST_WAIT_MS);
      else if (!FINAL.has(answer.reason)) throw new Error(answer.message);
      onChange('stuck', answer.message);
      return false;
    }
    const { revision, missed } = answer.data;
    if (base === draft.revision) {
      const lost = draft.confirm(transactions, revision, missed);
      if (lost.length > 0) onLost(lost);
    } else {
      // Left over from an earlier visit: what the server made of it on top of newer work is asked for, not guessed.
      const fresh = await actions.load(siteId);
      if (!fresh.ok) throw new Error(fresh.message);
      draft.adopt(fresh.data.document, fresh.data.revision, transactions);
    }
    await outbox.remove(transactions.map((transaction) => transaction.id));
    onChange(draft.waiting > 0 ? 'saving' : 'saved');
    return true;
  }
}
