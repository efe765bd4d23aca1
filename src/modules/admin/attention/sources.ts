import { sql } from 'drizzle-orm';
import type { AttentionSource } from './source.ts';
import { clientSources } from './sources/clients.ts';
import { domainSources } from './sources/domains.ts';
import { messageSources } from './sources/messages.ts';
import { paymentSources } from './sources/payments.ts';
import { siteSources } from './sources/sites.ts';
import { workSources } from './sources/work.ts';

/** A requested report without an answer: due within a day, while they still remember it. */
const lead: AttentionSource = {
  kind: 'lead_unanswered',
  rows: (now) => sql`
    select null::uuid, null::uuid, l.id::text, l.created_at + interval '1 day',
      jsonb_build_object('host', l.host, 'grade', l.grade, 'score', l.score, 'since', l.created_at)
    from public.leads l where l.stage = 'new' and l.created_at > ${now} - interval '30 days'`,
};

/** Each kind once. */
export const ATTENTION_SOURCES: readonly AttentionSource[] = [
  ...paymentSources,
  ...clientSources,
  ...workSources,
  ...siteSources,
  ...domainSources,
  ...messageSources,
  lead,
];
