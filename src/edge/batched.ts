interface Options {
  /** Max keys per query. */
  size?: number;
  /** Max concurrent queries. */
  concurrency?: number;
}

/**
 * Batches lookups of single keys: keys that arrive while queries are running share the next one. Null for a key that the answer lacks; a
 * failed query fails for its keys alone.
 */
export function batched<Value>(
  readMany: (keys: string[]) => Promise<ReadonlyMap<string, Value>>,
  { size = 100, concurrency = 2 }: Options = {},
): (key: string) => Promise<Value | null> {
  let waiting = new Map<string, PromiseWithResolvers<Value | null>>();
  let running = 0;

  async function ask(batch: typeof waiting): Promise<void> {
    running++;
    try {
      const found = await readMany([...batch.keys()]);
      for (const [key, { resolve }] of batch) resolve(found.get(key) ?? null);
    } catch (error) {
      for (const { reject } of batch.values()) reject(error);
    } finally {
      running--;
      next();
    }
  }

  function next(): void {
    while (running < concurrency && waiting.size > 0) {
      const entries = [...waiting];
      waiting = new Map(entries.slice(size));
      void ask(new Map(entries.slice(0, size)));
    }
  }

  return (key) => {
    const asked = waiting.get(key) ?? Promise.withResolvers<Value | null>();
    waiting.set(key, asked);
    // After this tick, so that keys that came in together share a query.
    queueMicrotask(next);
    return asked.promise;
  };
}
