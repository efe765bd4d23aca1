import { sql } from 'drizzle-orm';
import type { AttentionSource } from '../source.ts';

/** Clients who are unhappy or about to leave. */
export const clientSources: readonly AttentionSource[] = [
  {
    kind: 'visit_asked',
    rows: (now) => sql`
      select s.client_id, null::uuid, s.id::text, s.asked_at + interval '1 day', jsonb_build_object('staff', s.staff_name, 'since', s.asked_at, 'question', s.question)
      from public.support_sessions s where s.asked_at is not null and s.answered_at is null and s.asked_at > ${now} - interval '30 days'`,
  },
  {
    kind: 'visit_put_out',
    rows: (now) => sql`
      select s.client_id, null::uuid, s.id::text, s.ended_at + interval '1 day', jsonb_build_object('staff', s.staff_name, 'since', s.ended_at)
      from public.support_sessions s where s.ended_by = 'client' and s.ended_at > ${now} - interval '7 days'`,
  },
  {
    kind: 'account_leaving',
    // Due while the client can be talked to, not when everything is gone.
    rows: (now) => sql`
      select d.client_id, null::uuid, d.client_id::text, d.requested_at + interval '1 day', jsonb_build_object('since', d.requested_at)
      from public.account_deletions d where d.due_at > ${now} - interval '1 day'`,
  },
];
