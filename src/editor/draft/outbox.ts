import type { Transaction } from '#site/changes/change.ts';
import type { InputOf, OperationName } from '#site/operations/index.ts';

/** An unconfirmed transaction with the revision it was based on. */
export interface Waiting {
  siteId: string;
  base: number;
  transaction: Transaction;
}

/** Unfinished typing in a field that is committed on blur: a price, a phone number. */
export interface UnfinishedInput<Name extends OperationName = OperationName> {
  id: string;
  siteId: string;
  /** Id of the tab it is typed in. */
  actor: string;
  name: Name;
  input: InputOf<Name>;
}

/** Persists unsaved work, so that a closed tab, a dead battery or a lost network cannot lose it. */
export interface Outbox {
  all(): Promise<Waiting[]>;
  put(waiting: Waiting): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  unfinished(): Promise<UnfinishedInput[]>;
  keepUnfinished(held: UnfinishedInput): void;
  dropUnfinished(id: string): void;
}

const NAME = 'page-magic-editor';
const STORES = { waiting: 'transaction.id', held: 'id' } as const;
type Store = keyof typeof STORES;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 2);
  request.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(STORES))
      if (!request.result.objectStoreNames.contains(name))
        request.result.createObjectStore(name, { keyPath }).createIndex('siteId', 'siteId');
  };
  // A tab of an earlier version keeps the old database open: do not wait for it to close.
  const blocked = new Promise<never>((_, reject) => {
    request.onblocked = () => reject(new Error('blocked'));
  });
  return Promise.race([done(request), blocked]).then((database) => {
    database.onversionchange = () => database.close();
    return database;
  });
}

/** Uses IndexedDB; where the browser denies it (some private windows), memory, which at least survives a lost network. */
export function openOutbox(siteId: string): Outbox {
  let database: IDBDatabase | null | undefined;
  const opening = openDatabase()
    .catch(() => null)
    .then((opened) => {
      database = opened;
      return opened;
    });
  const memory = new Map<string, Waiting>();
  const read = async <T>(name: Store): Promise<T[] | null> => {
    const opened = database ?? (await opening);
    return opened && done<T[]>(opened.transaction(name).objectStore(name).index('siteId').getAll(siteId));
  };
  /** Starts at once where possible: each keystroke is on its way to the disk before the next one. */
  const write = (name: Store, durability: IDBTransactionDurability, work: (table: IDBObjectStore) => void): Promise<boolean> => {
    const run = (opened: IDBDatabase | null): Promise<boolean> => {
      if (!opened) return Promise.resolve(false);
      return new Promise((resolve, reject) => {
        const transaction = opened.transaction(name, 'readwrite', { durability });
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => reject(transaction.error);
        work(transaction.objectStore(name));
        transaction.commit();
      });
    };
    try {
      return database === undefined ? opening.then(run) : run(database);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  const kept = new Set<string>();
  return {
    async all() {
      const found = (await read<Waiting>('waiting')) ?? [...memory.values()];
      return found.sort((a, b) => (a.transaction.at < b.transaction.at ? -1 : 1));
    },
    async put(waiting) {
      const { id } = waiting.transaction;
      // A run of typing is flushed to the disk when it starts; its growth needs to survive the tab, not the machine.
      const durability = kept.has(id) ? 'relaxed' : 'strict';
      kept.add(id);
      if (!(await write('waiting', durability, (table) => table.put(waiting)))) memory.set(id, waiting);
    },
    async remove(ids) {
      for (const id of ids) kept.delete(id);
      const isDone = await write('waiting', 'relaxed', (table) => {
        for (const id of ids) table.delete(id);
      });
      if (!isDone) for (const id of ids) memory.delete(id);
    },
    unfinished: async () => (await read<UnfinishedInput>('held')) ?? [],
    keepUnfinished: (held) => void write('held', 'relaxed', (table) => table.put(held)).catch(() => {}),
    dropUnfinished: (id) => void write('held', 'relaxed', (table) => table.delete(id)).catch(() => {}),
  };
}
