import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { standingChanged } from '../events.ts';
import type { standings } from '../tables.ts';

type Noted = {
  client_id: string;
  standing: 'good' | 'late' | 'read_only' | 'paused';
  rung: typeof standings.$inferSelect.rung;
  since: string;
};

/**
 * Notes which rung each client who is late has reached, and who is late no more; of the context's client, or for a job
 * without one of everybody. What is new is announced, once, however often and by however many this is asked.
 */
export async function noteStandings(ctx: Context): Promise<{ noted: number }> {
  const client = ctx.account || ctx.actor.kind !== 'job' ? requireAccount(ctx).id : null;
  const { rows } = await asSystem(
    'how a client stands is noted by the server',
    (tx) =>
      tx.execute<Noted>(sql`
        select n.client_id, n.standing, n.rung, to_json(n.late_since) #>> '{}' as since from app.note_standings(${client}::uuid) n`),
    ctx,
  );
  await announce(
    ...rows.map(({ client_id: clientId, standing, rung, since }) =>
      standingChanged.create(
        { clientId, standing, rung, since },
        { id: `billing/standing.changed/${clientId}/${rung}/${Date.parse(since)}` },
      ),
    ),
  );
  return { noted: rows.length };
}
