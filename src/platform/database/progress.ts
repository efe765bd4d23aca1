import { Client } from 'pg';
import { env } from '../env.ts';

/** Polling interval in milliseconds without notifications: the connection may be lost or unavailable. */
const LOOK_EVERY = 1000;
/** Milliseconds after which a stream ends and the browser reconnects: hosts cut long connections. */
const MAX_STREAM_MS = 25_000;

interface News {
  client: Client | null;
  waiting: Map<string, Set<() => void>>;
}
// On the global object, because Next evaluates this file once per bundle, and each would hold a connection of its own.
const held = globalThis as typeof globalThis & { pageMagicNews?: News };

/** One connection shared by all waiters, with `LISTEN progress`. Without it there is only polling. */
function listenForProgress(): News {
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
    for (const notify of news.waiting.get(payload ?? '') ?? []) notify();
  });
  client
    .connect()
    .then(() => client.query('listen progress'))
    .catch(lost);
  return news;
}

/** Resolves when the row with this id has changed, or at the timeout. */
function nextNews(id: string, ms: number): Promise<void> {
  const { waiting } = listenForProgress();
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

/** Closes this process's connection. For shutdown and tests. */
export async function closeNews(): Promise<void> {
  const client = held.pageMagicNews?.client;
  delete held.pageMagicNews;
  await client?.end();
}

/** The state once it is final, or after `ms`. */
export async function waitUntilFinal<T extends { isFinal: boolean }>(id: string, read: () => Promise<T>, ms: number): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const left = end - Date.now();
    // Subscribes before reading, so that no change is missed in between.
    const news = nextNews(id, Math.max(0, Math.min(left, 100)));
    const state = await read();
    if (state.isFinal || left <= 0) return state;
    await news;
  }
}

/** Polling interval in milliseconds for cancellation, without notifications. */
const CANCEL_LOOK = 500;

/** A signal that aborts work soon after its rows are cancelled. `end` stops the polling. */
export function abortWhen(id: string, isOver: () => Promise<boolean>): { signal: AbortSignal; end: () => void } {
  const abort = new AbortController();
  const ended = new AbortController();
  const look = async () => {
    while (!ended.signal.aborted && !abort.signal.aborted) {
      const news = nextNews(id, CANCEL_LOOK);
      // A failed read is ignored: the next poll retries.
      if (await isOver().catch(() => false)) abort.abort();
      await news;
    }
  };
  void look();
  return { signal: abort.signal, end: () => ended.abort() };
}

/** Progress response: a stream of server-sent events if accepted, otherwise the current state as JSON. */
export async function progressResponse<T extends { isFinal: boolean }>(
  request: Request,
  id: string,
  read: () => Promise<T>,
): Promise<Response> {
  const first = await read();
  if (!request.headers.get('accept')?.includes('text/event-stream'))
    return Response.json(first, { headers: { 'cache-control': 'no-store' } });
  const line = new TextEncoder();
  const end = Date.now() + MAX_STREAM_MS;
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
        // The reader has disconnected, or the rows cannot be read: the browser reconnects by itself.
        controller.error();
      }
    },
  });
  // `no-transform`: a compressed stream would be buffered until it ends.
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' } });
}

/** Milliseconds of silence after which a stream sends a heartbeat. */
const HEARTBEAT = 10_000;

interface Story {
  /** Events after the requested number, each with its own. */
  events: readonly { seq: number }[];
  /** No further events without another request. */
  isFinal: boolean;
  /** A transient state: sent on change and never replayed. */
  now?: object | undefined;
}

/** Number of the last event that the reader received: from the browser, or `after` in the URL. */
function lastEventOf(request: Request): number {
  const said = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after') ?? '0';
  return /^\d{1,9}$/.test(said) ? Number(said) : 0;
}

/**
 * Event response: a stream of numbered server-sent events if accepted, otherwise a list. A reconnecting client sends its last id and misses
 * nothing; 204 stops a browser from reconnecting.
 */
export async function storyResponse(request: Request, id: string, read: (after: number) => Promise<Story>): Promise<Response> {
  let after = lastEventOf(request);
  let story = await read(after);
  if (!request.headers.get('accept')?.includes('text/event-stream')) {
    const { events, isFinal, now } = story;
    return Response.json({ events, is_final: isFinal, ...now }, { headers: { 'cache-control': 'no-store' } });
  }
  if (story.isFinal && story.events.length === 0) return new Response(null, { status: 204 });
  const line = new TextEncoder();
  const end = Date.now() + MAX_STREAM_MS;
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      let quietSince = Date.now();
      let saidNow = '';
      const say = (text: string) => {
        controller.enqueue(line.encode(text));
        quietSince = Date.now();
      };
      const notify = ({ events, now }: Story) => {
        for (const event of events) {
          say(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`);
          after = event.seq;
        }
        const moment = now ? JSON.stringify(now) : '';
        if (moment && moment !== saidNow) say(`data: ${moment}\n\n`);
        saidNow = moment;
      };
      try {
        say('retry: 1000\n\n');
        notify(story);
        while (!story.isFinal && Date.now() < end && !request.signal.aborted) {
          const news = nextNews(id, LOOK_EVERY);
          story = await read(after);
          notify(story);
          if (Date.now() - quietSince >= HEARTBEAT) say(': still here\n\n');
          if (!story.isFinal) await news;
        }
        controller.close();
      } catch {
        // The reader has disconnected, or the rows cannot be read: the browser reconnects by itself.
        controller.error();
      }
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' } });
}
