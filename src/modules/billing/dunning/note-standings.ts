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
 * Records the dunning stage of each late client, and clients who are no longer late: the context's client, or all of them in a job. A new
 * stage is announced once, however many runs overlap.
 */
export async function noteStandings(ctx: Context): Promise<{ noted: number }> {
  const client = ctx.account || ctx.actor.kind !== 'job' ? requireAccount(ctx).id : null;
  const { rows } = await asSystem(
    'dunning stages are recorded by the server',
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
