import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Max age in milliseconds: a later mail would be a surprise. */
const OLDEST = 3 * 86_400_000;

const Reached = z.object({
  stage: z.enum(['late', 'reminded', 'read_only', 'warned', 'last_call', 'paused', 'lifted']),
  since: z.string(),
});

export interface UnmailedMoney {
  failed: { clientId: string; invoiceId: string }[];
  paid: { clientId: string; invoiceId: string }[];
  stages: ({ clientId: string } & z.infer<typeof Reached>)[];
  subscribers: { clientId: string }[];
}

/** Recent events about money whose mail was never queued. For jobs alone. */
export async function findUnmailedMoney(ctx: Context): Promise<UnmailedMoney> {
  requireJob(ctx);
  const since = new Date(ctx.now.getTime() - OLDEST).toISOString();
  const { rows } = await asSystem(
    'a sweep finds what an event lost',
    (tx) =>
      tx.execute<{ kind: string; client_id: string; subject: string }>(
        sql`select kind, client_id, subject from app.unmailed_money(${since}::timestamptz)`,
      ),
    ctx,
  );
  const of = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind));
  const invoice = ({ client_id: clientId, subject: invoiceId }: (typeof rows)[number]) => ({ clientId, invoiceId });
  return {
    failed: of('payment-failed').map(invoice),
    paid: of('receipt').map(invoice),
    stages: of('dunning-stage').map(({ client_id: clientId, subject }) => ({ clientId, ...Reached.parse(JSON.parse(subject)) })),
    subscribers: of('subscription-ended', 'trial-ending').map(({ client_id: clientId }) => ({ clientId })),
  };
}
