import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '#platform/context.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';

const HAPPENINGS = [
  'joined',
  'published',
  'publication_failed',
  'incident',
  'domain',
  'dunning_stage',
  'visit',
  'asked',
  'put_out',
  'leaving',
  'mailed',
  'paid',
] as const;
const Row = z.object({
  clientId: z.uuid(),
  at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  what: z.enum(HAPPENINGS),
  facts: z.record(z.string(), z.union([z.string().transform(withUnicodeHosts), z.number(), z.null()])),
});
export type Happening = z.output<typeof Row>;

/** History of several clients, newest first for each; `money` includes entries for admins only. */
export async function readHistory(
  tx: Transaction,
  clientIds: string[],
  { take, money }: { take: number; money: boolean },
): Promise<Happening[]> {
  if (clientIds.length === 0) return [];
  const { rows } = await tx.execute<{ row: unknown }>(sql`
    select jsonb_build_object('clientId', c.id, 'at', h.at, 'what', h.what, 'facts', h.facts) as row
    from unnest(${`{${clientIds.join()}}`}::uuid[]) as c (id)
    cross join lateral (
      select * from (
        (select p.finished_at as at, case p.state when 'live' then 'published' else 'publication_failed' end as what,
            jsonb_build_object('site', s.name, 'reason', p.error) as facts
          from public.publications p join public.sites s on s.id = p.site_id
          where p.client_id = c.id and p.state in ('live', 'failed') order by p.finished_at desc limit ${take})
        union all
        (select i.started_at, 'incident', jsonb_build_object('site', s.name, 'minutes', i.downtime_minutes)
          from public.incidents i join public.sites s on s.id = i.site_id where i.client_id = c.id order by i.started_at desc limit ${take})
        union all
        (select h.at, 'domain', jsonb_build_object('name', d.name, 'state', h.to_state)
          from public.domain_history h join public.domains d on d.id = h.domain_id where h.client_id = c.id order by h.at desc limit ${take})
        union all
        (select v.started_at, 'visit', jsonb_build_object('staff', v.staff_name, 'reason', v.reason)
          from public.support_sessions v where v.client_id = c.id order by v.started_at desc limit ${take})
        union all
        (select v.asked_at, 'asked', jsonb_build_object('staff', v.staff_name)
          from public.support_sessions v where v.client_id = c.id and v.asked_at is not null order by v.asked_at desc limit ${take})
        union all
        (select v.ended_at, 'put_out', jsonb_build_object('staff', v.staff_name)
          from public.support_sessions v where v.client_id = c.id and v.ended_by = 'client' order by v.ended_at desc limit ${take})
        union all
        (select e.at, 'leaving', jsonb_build_object('stays', case e.kind when 'deletion_cancelled' then 1 else 0 end)
          from public.security_events e where e.client_id = c.id and e.kind in ('deletion_requested', 'deletion_cancelled') order by e.at desc limit ${take})
        union all
        (select m.created_at, 'mailed', jsonb_build_object('mail', replace(m.kind, 'desk-', ''), 'staff', coalesce(nullif(p.full_name, ''), left(m.asked_by::text, 8)))
          from public.mails m left join public.people p on p.id = m.asked_by
          where m.client_id = c.id and m.asked_by is not null and m.error is distinct from 'taken_back' order by m.created_at desc limit ${take})
        union all
        (select a.created_at, 'joined', '{}'::jsonb from public.accounts a where a.id = c.id)
        ${
          money
            ? sql`union all
        (select s.reached_at, 'dunning_stage', jsonb_build_object('stage', s.stage) from public.dunning_stages s where s.client_id = c.id order by s.reached_at desc limit ${take})
        union all
        (select i.paid_at, 'paid', jsonb_build_object('cents', i.paid_cents, 'currency', i.currency)
          from public.invoices i where i.client_id = c.id and i.status = 'paid' and i.paid_cents > 0 order by i.created_at desc limit ${take})`
            : sql``
        }) e
      where e.at is not null order by e.at desc limit ${take}) h
    order by c.id, h.at desc`);
  return rows.map(({ row }) => Row.parse(row));
}
