import type { Transaction } from '#site/change.ts';

/** A transaction that the server has not yet confirmed, and the revision it was made on. */
export interface Waiting {
  siteId: string;
  base: number;
  transaction: Transaction;
}

/** Keeps what is not saved yet where a closed tab, a dead battery or a lost network cannot take it. */
export interface Outbox {
  all(): Promise<Waiting[]>;
  put(waiting: Waiting): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

const NAME = 'page-magic-editor';
const STORE = 'waiting';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'transaction.id' }).createIndex('siteId', 'siteId');
  return done(request);
}

/** In IndexedDB; where the browser denies it (some private windows) in memory, which at least survives a lost network. */
export function openOutbox(siteId: string): Outbox {
  const opening = openDatabase().catch(() => null);
  const memory = new Map<string, Waiting>();
  const store = async (mode: IDBTransactionMode) => (await opening)?.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);
  return {
    async all() {
      const table = await store('readonly');
      const found: Waiting[] = table ? await done(table.index('siteId').getAll(siteId)) : [...memory.values()];
      return found.sort((a, b) => (a.transaction.at < b.transaction.at ? -1 : 1));
    },
    async put(waiting) {
      const table = await store('readwrite');
      if (table) await done(table.put(waiting));
      else memory.set(waiting.transaction.id, waiting);
    },
    async remove(ids) {
      const table = await store('readwrite');
      if (table) await Promise.all(ids.map((id) => done(table.delete(id))));
      else for (const id of ids) memory.delete(id);
    },
  };
}
