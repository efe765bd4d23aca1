import { sql } from 'drizzle-orm';
import type { AttentionSource } from '../source.ts';

/** A message of our contact page: due when its writer's plan promises an answer, as they were told; else within a day. Where to answer is in the mail of the same reference. */
const contactMessage: AttentionSource = {
  kind: 'contact_message',
  rows: (now) => sql`
    select m.client_id, null::uuid, m.id::text, coalesce(m.due_at, m.created_at + interval '1 day'),
      jsonb_build_object('topic', m.topic, 'name', m.name, 'reference', m.reference, 'question', m.message, 'since', m.created_at)
    from public.contact_messages m where m.answered_at is null and m.created_at > ${now} - interval '60 days'`,
};

export const messageSources = [contactMessage];
