import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#platform/access/require-staff.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import type { VisitedClient } from '../input.ts';
import { VISIT_ENDS } from '../tables.ts';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Visit = z.object({
  id: z.uuid(),
  staffName: z.string(),
  reason: z.string(),
  mode: z.enum(['read', 'write']),
  startedAt: moment,
  wroteAt: moment.nullable(),
  expiresAt: moment,
  endedAt: moment.nullable(),
  endedBy: z.enum(VISIT_ENDS).nullable(),
  seenAt: moment.nullable(),
  askedAt: moment.nullable(),
  answeredAt: moment.nullable(),
  question: z.string().nullable(),
  /** Paths, in the order in which they were first seen. */
  pages: z.array(z.string()),
});
export type Visit = z.output<typeof Visit>;

const PAGE_SIZE = 50;

/** With the moment at which a visit is over by itself. */
const visits = sql`
  public.support_sessions s cross join lateral (select app.visit_over_at(s.expires_at, s.here_at) as over_at) o`;

const view = sql`
  jsonb_build_object('id', s.id, 'staffName', s.staff_name, 'reason', s.reason, 'mode', s.mode, 'startedAt', s.started_at,
    'wroteAt', s.wrote_at, 'expiresAt', s.expires_at,
    'endedAt', coalesce(s.ended_at, case when o.over_at <= now() then o.over_at end),
    'endedBy', coalesce(s.ended_by, case when o.over_at <= now() then case when o.over_at < s.expires_at then 'away' else 'time' end end),
    'seenAt', s.seen_at, 'askedAt', s.asked_at, 'answeredAt', s.answered_at, 'question', s.question,
    'pages', (select coalesce(jsonb_agg(p.path order by p.first_at, p.path), '[]') from public.visit_pages p where p.visit_id = s.id))`;

/** Agency visits to the account, newest first. */
export async function listVisits(ctx: Context): Promise<Visit[]> {
  const { id } = requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ visit: unknown }>(sql`
      select ${view} as visit from ${visits} where s.client_id = ${id} order by s.started_at desc limit ${PAGE_SIZE}`),
  );
  return rows.map(({ visit }) => Visit.parse(visit));
}

/** Visits of the last week that the client has not dismissed, for a notice on their screens, newest first. */
export async function listUnseenVisits(ctx: Context): Promise<Visit[]> {
  const { id } = requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ visit: unknown }>(sql`
      select ${view} as visit from ${visits}
      where s.client_id = ${id} and s.seen_at is null and s.started_at > now() - interval '7 days' order by s.started_at desc limit 5`),
  );
  return rows.map(({ visit }) => Visit.parse(visit));
}

export interface VisitsOfClient {
  refusesSupport: boolean;
  visits: Visit[];
}

/** Visits to one client, for the agency, and whether the client allows them. */
export async function listVisitsOfClient(ctx: Context, { clientId }: VisitedClient): Promise<VisitsOfClient> {
  await requireStaff(ctx);
  return asSystem(
    'the agency reads its visits',
    async (tx) => {
      const { rows } = await tx.execute<{ visit: unknown }>(sql`
        select ${view} as visit from ${visits} where s.client_id = ${clientId} order by s.started_at desc limit 10`);
      const account = await tx.execute<{ refuses: boolean }>(
        sql`select refuses_support as refuses from public.accounts where id = ${clientId}`,
      );
      return { refusesSupport: account.rows[0]?.refuses ?? false, visits: rows.map(({ visit }) => Visit.parse(visit)) };
    },
    ctx,
  );
}
