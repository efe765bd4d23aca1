import type { Client } from 'pg';

export interface PointerNews {
  connect(): Client;
  swapped(site: { siteId: string; slug: string }): Promise<void>;
  /** After a break: swaps may have been missed. */
  reconnected(): Promise<void>;
  report(error: unknown): void;
}

/** Hears of every moved pointer through `LISTEN site_pointer`, and finds the line again when it is cut. */
export function listenForSwaps(news: PointerNews): { stop(): Promise<void> } {
  let client: Client | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let wait = 250;

  const lost = (error: unknown) => {
    if (stopped || retry) return;
    news.report(error);
    client?.removeAllListeners();
    client?.on('error', () => {});
    client?.end().catch(() => {});
    client = null;
    retry = setTimeout(listen, wait);
    wait = Math.min(wait * 2, 10_000);
  };

  async function listen(): Promise<void> {
    retry = undefined;
    client = news.connect();
    try {
      client.on('error', lost);
      client.on('end', () => lost(new Error('the line to the database ended')));
      client.on('notification', ({ payload }) => {
        const { siteId, slug, was } = JSON.parse(payload ?? '{}');
        Promise.all([news.swapped({ siteId, slug }), was && was !== slug && news.swapped({ siteId, slug: was })]).catch(news.report);
      });
      await client.connect();
      await client.query('listen site_pointer');
      wait = 250;
      await news.reconnected();
    } catch (error) {
      lost(error);
    }
  }
  void listen();

  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
