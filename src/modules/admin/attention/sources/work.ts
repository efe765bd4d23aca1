import { sql } from 'drizzle-orm';
import type { AttentionSource } from '../source.ts';

const stripeEvent: AttentionSource = {
  kind: 'stripe_event',
  rows: (now) => sql`
    select c.client_id, null::uuid, e.id, e.received_at,
      jsonb_build_object('type', e.type, 'attempts', e.attempts, 'since', e.received_at)
    from public.stripe_events e left join public.customers c on c.stripe_customer_id = e.stripe_customer_id
    where e.handled_at is null and (e.attempts > 0 or e.received_at < ${now} - interval '2 minutes')`,
};

/** Usage batches that Stripe refused: without intervention they are never charged. */
const useRefused: AttentionSource = {
  kind: 'use_refused',
  rows: () => sql`
    select b.client_id, null::uuid, concat_ws('/', b.client_id, b.meter), min(b.cut_at),
      jsonb_build_object('meter', b.meter, 'count', count(*), 'since', min(b.cut_at))
    from app.meter_batches b where b.sent_at is null and b.refused is not null group by b.client_id, b.meter`,
};

const generationStuck: AttentionSource = {
  kind: 'generation_stuck',
  rows: (now) => sql`
    select g.client_id, g.site_id, g.id::text, g.queued_at, jsonb_build_object('since', g.queued_at)
    from public.generations g where g.status in ('queued', 'running') and g.queued_at < ${now} - interval '3 minutes'`,
};

/** A client's last generation, when it failed and none followed. */
const generationFailed: AttentionSource = {
  kind: 'generation_failed',
  rows: (now) => sql`
    select g.client_id, g.site_id, g.id::text, g.finished_at, jsonb_build_object('since', g.finished_at, 'reason', g.error)
    from public.generations g
    where g.status = 'failed' and g.finished_at > ${now} - interval '7 days'
      and not exists (select from public.generations n where n.client_id = g.client_id and n.created_at > g.created_at)`,
};

const publicationStuck: AttentionSource = {
  kind: 'publication_stuck',
  rows: (now) => sql`
    select p.client_id, p.site_id, p.id::text, p.created_at, jsonb_build_object('since', p.created_at)
    from public.publications p where p.state in ('queued', 'building') and p.created_at < ${now} - interval '3 minutes'`,
};

export const workSources = [stripeEvent, useRefused, generationStuck, generationFailed, publicationStuck];
