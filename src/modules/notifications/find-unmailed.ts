import { inArray, sql } from 'drizzle-orm';
import { listRecentMessages } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { mails } from './tables.ts';

/** Milliseconds: younger ones may still be on their way by their event. */
const YOUNGEST = 60_000;
/** Milliseconds after which a mail would come as a surprise. */
const OLDEST = 3 * 86_400_000;

export interface Unmailed {
  people: { clientId: string }[];
  messages: { messageId: string; clientId: string; siteId: string }[];
}

/** What happened in the last days and should have been followed by a mail, and was not. */
export async function findUnmailed(ctx: Context): Promise<Unmailed> {
  const at = (ms: number) => new Date(ctx.now.getTime() - ms);
  const recent = await listRecentMessages(ctx, { after: at(OLDEST), before: at(YOUNGEST) });
  return asSystem(
    'a sweep finds what an event lost',
    async (tx) => {
      const { rows } = await tx.execute<{ id: string }>(sql`select app.unwelcomed(${at(OLDEST).toISOString()}::timestamptz) as id`);
      const keyOf = ({ messageId }: { messageId: string }) => `form-message/${messageId}`;
      const known = recent.length
        ? await tx
            .select({ key: mails.key })
            .from(mails)
            .where(inArray(mails.key, recent.map(keyOf)))
        : [];
      const promised = new Set(known.map(({ key }) => key));
      return {
        people: rows.map(({ id }) => ({ clientId: id })),
        messages: recent.filter((message) => !promised.has(keyOf(message))),
      };
    },
    ctx,
  );
}
