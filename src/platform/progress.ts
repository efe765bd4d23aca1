import { Client } from 'pg';
import { env } from './env.ts';

/** Milliseconds between looks at the rows when no news comes: the line may be cut, or was never to be had. */
const LOOK_EVERY = 1000;
/** Milliseconds after which a stream ends and the browser asks again: hosts cut what stays open for long. */
const MAX_STREAM_MS = 25_000;

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
    for (const notify of news.waiting.get(payload ?? '') ?? []) notify();
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

/** State of work as soon as it is final, or its state after `ms`. */
export async function waitUntilFinal<T extends { isFinal: boolean }>(id: string, read: () => Promise<T>, ms: number): Promise<T> {
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

/** Milliseconds between looks at whether work was cancelled, where no news comes. */
const CANCEL_LOOK = 500;

/** A signal that ends work soon after its rows say so. `end` ends the looking. */
export function abortWhen(id: string, isOver: () => Promise<boolean>): { signal: AbortSignal; end: () => void } {
  const abort = new AbortController();
  const ended = new AbortController();
  const look = async () => {
    while (!ended.signal.aborted && !abort.signal.aborted) {
      const news = nextNews(id, CANCEL_LOOK);
      // Rows that cannot be read now say nothing: the next look may.
      if (await isOver().catch(() => false)) abort.abort();
      await news;
    }
  };
  void look();
  return { signal: abort.signal, end: () => ended.abort() };
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
        // The reader has left, or the rows cannot be read now: the browser asks again by itself.
        controller.error();
      }
    },
  });
  // `no-transform`: a compressed stream would be held back until it ends.
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' } });
}

/** Milliseconds after which a silent stream says that it lives. */
const HEARTBEAT = 10_000;

interface Story {
  /** Those after the one that was asked for, each with its number. */
  events: readonly { seq: number }[];
  /** Nothing more will come by itself. */
  isFinal: boolean;
  /** A momentary state: sent when it changes and never replayed. */
  now?: object | undefined;
}

/** The number after which a reader wants to hear: what its browser heard last, or `after` in the address. */
function heardLast(request: Request): number {
  const said = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after') ?? '0';
  return /^\d{1,9}$/.test(said) ? Number(said) : 0;
}

/**
 * Answers who follows what happens, event by event: a stream of server-sent events with their numbers for who accepts one, a list for
 * anyone else. A reconnecting client sends the last id it saw and misses nothing; 204 stops a browser from reconnecting.
 */
export async function storyResponse(request: Request, id: string, read: (after: number) => Promise<Story>): Promise<Response> {
  let after = heardLast(request);
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
        // The reader has left, or the rows cannot be read now: the browser asks again by itself.
        controller.error();
      }
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' } });
}
