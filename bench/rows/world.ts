import type { Pool } from 'pg';
import { fillTroubles } from '../../tests/world/troubles.ts';

/** Rows of each table, of a million in all. */
const SHARES = { form_messages: 0.35, operations: 0.35, usage_events: 0.15, audit_log: 0.15 } as const;

/** Creates accounts with a site each, and the given number of rows spread over all of them. */
export async function fillRows(admin: Pool, accounts: number, rows: number): Promise<void> {
  await fillTroubles(admin, accounts);
  const each = (table: keyof typeof SHARES) => Math.round((rows * SHARES[table]) / accounts);
  const client = await admin.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const [table, statement] of Object.entries(FILL)) await client.query(statement, [each(table as keyof typeof SHARES)]);
    await client.query('reset session_replication_role');
  } finally {
    client.release();
  }
  await admin.query('vacuum analyze');
}

const FILL: Record<keyof typeof SHARES, string> = {
  form_messages: `insert into form_messages (id, site_id, client_id, form_id, fields, received_at)
    select gen_random_uuid(), s.id, s.client_id, 'contato', jsonb_build_array(jsonb_build_object('name', 'Mensagem', 'value', 'Quanto custa ' || n || '?')),
      now() - n * interval '7 hours' from sites s, generate_series(1, $1::int) n`,
  operations: `insert into operations (site_id, revision, client_id, transaction, actor, intent, changes, at)
    select s.id, n, s.client_id, 't-' || n, s.client_id, 'text.set', jsonb_build_array(jsonb_build_object('t', 'string', 'key', 'hero.title', 'value', 'Título ' || n)),
      now() - interval '60 days' + n * interval '1 hour' from sites s, generate_series(1, $1::int) n`,
  usage_events: `insert into usage_events (id, client_id, site_id, meter, quantity, occurred_at, billed_at, source_key)
    select gen_random_uuid(), s.client_id, s.id, 'page_generate', 1, now() - n * interval '9 hours', now() - n * interval '9 hours', 'bench-' || n from sites s, generate_series(1, $1::int) n`,
  audit_log: `insert into audit_log (chain, seq, at, actor, actor_kind, table_name, row_id, action, changed, prev_hash, hash)
    select s.client_id, n, now() - n * interval '11 hours', s.client_id, 'user', (array['sites', 'drafts', 'domains', 'memberships'])[1 + n % 4], s.id::text, 'update',
      jsonb_build_object('name', jsonb_build_array('Antes', 'Depois ' || n)), md5((n - 1)::text), md5(n::text) from sites s, generate_series(1, $1::int) n`,
};
