import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { dunningStageReached } from '../events.ts';
import type { dunningStages } from '../tables.ts';

type Reached = {
  client_id: string;
  payment_state: 'good' | 'late' | 'read_only' | 'paused';
  stage: typeof dunningStages.$inferSelect.stage;
  since: string;
};

/**
 * Records the dunning stage of each late client, and clients who are no longer late: the context's client, or all of them in a job. A new
 * stage is announced once, however many runs overlap.
 */
export async function recordDunningStages(ctx: Context): Promise<{ recorded: number }> {
  const client = ctx.account || ctx.actor.kind !== 'job' ? requireAccount(ctx).id : null;
  const { rows } = await asSystem(
    'dunning stages are recorded by the server',
    (tx) =>
      tx.execute<Reached>(sql`
        select n.client_id, n.payment_state, n.stage, to_json(n.late_since) #>> '{}' as since from app.record_dunning_stages(${client}::uuid) n`),
    ctx,
  );
  await announce(
    ...rows.map(({ client_id: clientId, payment_state: paymentState, stage, since }) =>
      dunningStageReached.create(
        { clientId, paymentState, stage, since },
        { id: `billing/dunning-stage.reached/${clientId}/${stage}/${Date.parse(since)}` },
      ),
    ),
  );
  return { recorded: rows.length };
}
