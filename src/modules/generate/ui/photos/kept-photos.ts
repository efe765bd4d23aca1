import type { Draft } from './same-draft.ts';

/** A photo stored on this device until there is a site to upload it to. */
export interface KeptPhoto extends Draft {
  id: string;
  as: 'photo' | 'logo';
  file: File;
  /** Alternative text by the owner. */
  alt: string;
  /** Milliseconds; unused photos are deleted after a day, like the prompt. */
  at: number;
}

const NAME = 'page-magic-photos';
const STORE = 'photos';
const DAY = 24 * 3600_000;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return done(request);
}

/** Fallback if the browser denies IndexedDB (some private windows): kept as long as the tab. */
const memory = new Map<string, KeptPhoto>();

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  let database: IDBDatabase;
  try {
    database = await open();
  } catch {
    return undefined;
  }
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** In the order they were chosen. */
export async function listKeptPhotos(): Promise<KeptPhoto[]> {
  const stored = (await inStore('readonly', (store) => store.getAll() as IDBRequest<KeptPhoto[]>)) ?? [];
  const all = [...stored, ...[...memory.values()].filter(({ id }) => !stored.some((one) => one.id === id))];
  const stale = all.filter(({ at }) => at < Date.now() - DAY);
  await forgetPhotos(stale.map(({ id }) => id));
  return all.filter((photo) => !stale.includes(photo)).sort((a, b) => a.at - b.at);
}

export async function keepPhotos(photos: readonly KeptPhoto[]): Promise<void> {
  for (const photo of photos) {
    const key = await inStore('readwrite', (store) => store.put(photo)).catch(() => undefined);
    if (key === undefined) memory.set(photo.id, photo);
  }
}

export async function forgetPhotos(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    memory.delete(id);
    await inStore('readwrite', (store) => store.delete(id));
  }
}
