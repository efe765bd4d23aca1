import { Client } from 'pg';
import { env } from './env.ts';

/** Milliseconds between looks at the rows when no news comes: the line may be cut, or was never to be had. */
const LOOK_EVERY = 1000;
/** Milliseconds after which a stream ends and the browser asks again: hosts cut what stays open for long. */
const LONGEST_STREAM = 25_000;

interface News {
  client: Client | null;
  waiting: Map<string, Set<() => void>>;
}
// On the global object because Next evaluates this file once per bundle, and each would hold a connection of its own.
const held = globalThis as typeof globalThis & { pageMagicNews?: News };

/** One connection for all who wait, through `LISTEN progress`. Without it the looks at the rows are all there is. */
function hearNews(): News {
  held.pageMagicNews ??= { client: null, waiting: new Map() };
  const news = held.pageMagicNews;
  if (news.client) return news;
  const client = new Client({ connectionString: env().DATABASE_URL });
  const lost = () => {
    if (news.client === client) news.client = null;
    client.end().catch(() => {});
  };
  news.client = client;
  client.on('error', lost);
  client.on('notification', ({ payload }) => {
    for (const tell of news.waiting.get(payload ?? '') ?? []) tell();
  });
  client
    .connect()
    .then(() => client.query('listen progress'))
    .catch(lost);
  return news;
}

/** Resolves when the row of this id has moved on, or when it is time to look. */
function nextNews(id: string, ms: number): Promise<void> {
  const { waiting } = hearNews();
  return new Promise((resolve) => {
    const all = waiting.get(id) ?? new Set();
    waiting.set(id, all);
    const done = () => {
      clearTimeout(timer);
      all.delete(done);
      if (all.size === 0) waiting.delete(id);
      resolve();
    };
    const timer = setTimeout(done, ms);
    all.add(done);
  });
}

/** Ends this process's line. For shutting down and for tests. */
export async function closeNews(): Promise<void> {
  const client = held.pageMagicNews?.client;
  delete held.pageMagicNews;
  await client?.end();
}

/** What work has come to: as soon as it is final, or after `ms` as it then is. */
export async function untilFinal<T extends { isFinal: boolean }>(id: string, read: () => Promise<T>, ms: number): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const left = end - Date.now();
    // Listening begins before the look, so that nothing happens unseen between the two.
    const news = nextNews(id, Math.max(0, Math.min(left, 100)));
    const state = await read();
    if (state.isFinal || left <= 0) return state;
    await news;
  }
}

/** Answers who watches: a stream of server-sent events for who accepts one, the state as it is now for anyone else. */
export async function progressResponse<T extends { isFinal: boolean }>(
  request: Request,
  id: string,
  read: () => Promise<T>,
): Promise<Response> {
  const first = await read();
  if (!request.headers.get('accept')?.includes('text/event-stream'))
    return Response.json(first, { headers: { 'cache-control': 'no-store' } });
  const line = new TextEncoder();
  const end = Date.now() + LONGEST_STREAM;
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (state: T) => controller.enqueue(line.encode(`retry: 1000\ndata: ${JSON.stringify(state)}\n\n`));
      let said = first;
      try {
        say(first);
        while (!said.isFinal && Date.now() < end && !request.signal.aborted) {
          const news = nextNews(id, LOOK_EVERY);
          const state = await read();
          if (JSON.stringify(state) !== JSON.stringify(said)) say(state);
          said = state;
          if (!said.isFinal) await news;
        }
        controller.close();
      } catch {
        // The reader has left, or the rows cannot be read now: the browser asks again by itself.
        controller.error();
      }
    },
  });
  // `no-transform`: a compressed stream would be held back until it ends.
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' } });
}
