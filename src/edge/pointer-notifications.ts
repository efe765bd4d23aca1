import type { Client } from 'pg';
import { z } from 'zod';

/** Payload of the notification that a site's pointer has moved: its slug, its previous slug, or another host of the site. */
const PointerNotification = z.object({
  siteId: z.uuid(),
  slug: z.string().optional(),
  was: z.string().nullish(),
  host: z.string().optional(),
  version: z.number().optional(),
});
export type PointerNotification = z.infer<typeof PointerNotification>;

/** The host names affected by a notification. */
export const hostsOf = ({ slug, was, host }: PointerNotification, hostnameOfSlug: (slug: string) => string): string[] => [
  ...new Set([...[slug, was].filter((each) => each != null).map(hostnameOfSlug), ...(host ? [host] : [])]),
];

export interface ListenOptions {
  connect(): Client;
  moved(notification: PointerNotification): void;
  /** The connection is back: notifications may have been missed meanwhile. */
  listening(): void;
  report(error: unknown): void;
}

const FIRST_RETRY_MS = 250;
const MAX_RETRY_MS = 10_000;

/**
 * Listens on `LISTEN site_pointer` and reconnects when the connection drops. An optimisation only: over a pooler in transaction mode
 * no notification arrives, and nothing depends on one.
 */
export function listenForPointerMoves(options: ListenOptions): { stop(): Promise<void> } {
  let client: Client | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;
  let wait = FIRST_RETRY_MS;

  const lost = (error: unknown) => {
    if (stopped || retry) return;
    options.report(error);
    client?.removeAllListeners();
    client?.on('error', () => {});
    client?.end().catch(() => {});
    client = null;
    retry = setTimeout(listen, wait);
    wait = Math.min(wait * 2, MAX_RETRY_MS);
  };

  async function listen(): Promise<void> {
    retry = undefined;
    client = options.connect();
    try {
      client.on('error', lost);
      client.on('end', () => lost(new Error('the line to the database ended')));
      client.on('notification', ({ payload }) => {
        const notification = parseNotification(payload);
        if (notification) options.moved(notification);
        else options.report(new Error(`news of another form: ${payload}`));
      });
      await client.connect();
      await client.query('listen site_pointer');
      wait = FIRST_RETRY_MS;
      options.listening();
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

function parseNotification(payload: string | undefined): PointerNotification | null {
  try {
    return PointerNotification.parse(JSON.parse(payload ?? ''));
  } catch {
    return null;
  }
}
