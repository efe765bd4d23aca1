import type { Pool } from 'pg';

/**
 * Creates this many clients, each with a live site and most of them without problems; a few in a hundred have each problem of the agency's
 * attention list. Bypasses triggers and keys, so that ten thousand take seconds.
 */
export async function fillTroubles(admin: Pool, clients: number): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query(`set session_replication_role = replica; create temp table c as
      select n, ('0198d000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id, ('0198d001-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as site,
        ('0198d002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as release, ('0198d003-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as row
      from generate_series(1, ${Number(clients)}) n`);
    for (const statement of [...PEOPLE, ...TROUBLES]) await client.query(statement);
    await client.query('drop table c; reset session_replication_role');
  } finally {
    client.release();
  }
  await admin.query('analyze');
}

const PEOPLE = [
  `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at, last_sign_in_at)
    select id, 'authenticated', 'authenticated', 'dono-' || n || '@example.com', now(), '{}', '{}', now() - interval '200 days', now(), now() - n % 60 * interval '1 day' from c`,
  `insert into people (id, full_name, created_at) select id, 'Pessoa ' || n, now() - interval '200 days' from c`,
  `insert into accounts (id, company_name, tier, created_at)
    select id, 'Empresa ' || n, (array['free', 'basic', 'pro'])[1 + n % 3], now() - n % 400 * interval '1 day' from c`,
  `insert into memberships (client_id, person_id, role) select id, id, 'owner' from c`,
  `insert into projects (id, client_id, name) select site, id, 'Projeto ' || n from c`,
  `insert into sites (id, client_id, project_id, name, slug, status, release_id)
    select site, id, site, 'Site ' || n, 'site-' || n, case when n % 4 = 0 then 'draft' else 'live' end, case when n % 4 <> 0 then release end from c`,
  `insert into releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision)
    select release, site, id, 1, 'a' || n, '{}', 1, 1, 1 from c`,
  `insert into publications (id, site_id, client_id, state, wanted_revision, release_id, created_at, finished_at)
    select row, site, id, 'live', 1, release, now() - interval '90 days', now() - interval '90 days' from c`,
  `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, past_due_since, synced_at, monthly_cents)
    select 'sub_' || n, id, 'basic', case when n % 50 = 0 then 'past_due' else 'active' end, 'BRL', now() - interval '90 days', now() - interval '90 days',
      now() - interval '10 days', now() + interval '20 days', case when n % 50 = 0 then now() - n % 20 * interval '1 day' - interval '1 hour' end, now(), 29700
    from c where n % 3 > 0`,
  `insert into invoices (id, client_id, subscription_id, status, currency, subtotal_cents, total_cents, due_cents, paid_cents, period_start, period_end, created_at, paid_at, attempts, synced_at)
    select 'in_' || n || '_' || m, id, 'sub_' || n, 'paid', 'BRL', 29700, 29700, 29700, 29700, now() - m * interval '30 days', now(), now() - m * interval '30 days',
      now() - m * interval '30 days', 1, now() from c, generate_series(1, 3) m where n % 3 > 0`,
  `insert into domains (id, client_id, site_id, name, apex, wants_www, state, proof, proved_at, live_since, registration)
    select row, id, site, 'empresa-' || n || '.example', 'empresa-' || n || '.example', true, 'live', 'pm-aaaa-bbbb-cccc', now(), now() - interval '60 days',
      jsonb_build_object('known', 'registered', 'expiresAt', to_char(now() + (n % 700 + 31) * interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from c where n % 2 = 1`,
  `insert into generations (id, client_id, site_id, prompt, locale, status, idempotency_key, created_at, finished_at, queued_at)
    select row, id, site, 'Um site', 'pt-BR', 'done', 'first', now() - interval '90 days', now() - interval '90 days', now() - interval '90 days' from c`,
];

const TROUBLES = [
  `insert into invoices (id, client_id, status, currency, subtotal_cents, total_cents, due_cents, paid_cents, period_start, period_end, created_at, attempts, next_attempt_at, synced_at, is_disputed, paid_at)
    select 'in_open_' || n, id, 'open', 'BRL', 14900, 14900, 14900, 0, now(), now(), now() - interval '3 days', 2, now() + interval '1 day', now(), false, null::timestamptz
      from c where n % 50 = 0 or n % 90 = 1
    union all select 'in_fought_' || n, id, 'paid', 'BRL', 14900, 14900, 14900, 14900, now(), now(), now() - interval '30 days', 1, null, now(), true, now() - interval '3 days'
      from c where n % 1000 = 7`,
  `insert into usage_notices (id, client_id, meter, period, period_end, percent, used, ceiling, created_at)
    select gen_random_uuid(), id, 'page_generate', now() - interval '10 days', now() + interval '20 days', p, p, 100, now() - interval '2 days'
      from c, unnest(array[50, 80]) p where n % 40 = 3`,
  `insert into stripe_events (id, type, stripe_customer_id, payload, created_at, received_at, attempts, error)
    select 'evt_' || n, 'invoice.paid', 'cus_' || n, '{}', now(), now() - interval '1 hour', 3, 'timeout' from c where n % 2000 = 5`,
  `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events, cut_at, attempts, refused)
    select 'batch-' || n, id, 'ai_token', 5, now(), 1, now() - interval '1 day', 1, 'too old' from c where n % 1500 = 6`,
  `insert into generations (id, client_id, site_id, prompt, locale, status, idempotency_key, created_at, queued_at, finished_at, error)
    select gen_random_uuid(), id, site, 'Um site', 'pt-BR', case when n % 2 = 0 then 'queued' else 'failed' end, 'again', now() - interval '20 minutes',
      now() - interval '20 minutes', case when n % 2 = 1 then now() - interval '10 minutes' end, case when n % 2 = 1 then 'work_stopped' end from c where n % 301 = 0`,
  `insert into publications (id, site_id, client_id, state, wanted_revision, release_id, error, created_at, finished_at)
    select gen_random_uuid(), site, id, s, 2, case when s = 'held' then release end, case when s = 'failed' then 'release_broken' end, now() - interval '2 hours',
      case when s <> 'queued' then now() - interval '2 hours' end
      from (select c.*, case n % 3 when 0 then 'failed' when 1 then 'held' else 'queued' end as s from c where n % 97 = 0) c`,
  `insert into incidents (id, site_id, client_id, url, cause, started_at, confirmed_at)
    select gen_random_uuid(), site, id, 'https://empresa-' || n || '.example', 'server_error', now() - interval '40 minutes', now() - interval '38 minutes' from c where n % 211 = 1`,
  `insert into performance_drops (id, site_id, client_id, path, device, changes, found_at)
    select gen_random_uuid(), site, id, '/', 'phone', '[]', now() - interval '2 days' from c where n % 211 = 1`,
  `update domains set state = 'proving', proved_at = null, created_at = now() - interval '4 days' where right(name, 10) in ('01.example', '33.example')`,
  `update domains set state = 'astray', away_since = now() - interval '5 hours' where right(name, 11) = '177.example'`,
  `update domains set registration = jsonb_build_object('known', 'registered', 'expiresAt', to_char(now() + interval '5 days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    where right(name, 11) = '379.example'`,
  `insert into certificates (id, domain_id, client_id, names, state, tries, problem, created_at)
    select gen_random_uuid(), d.id, d.client_id, array[d.name], 'failed', 3, '{}', now() - interval '1 day' from domains d where right(d.name, 11) = '555.example'`,
  `insert into abuse_reports (id, site_id, client_id, host, kind, details, created_at)
    select gen_random_uuid(), site, id, 'site-' || n || '.example', 'fraud', 'Pede senha', now() - m * interval '3 hours' from c, generate_series(1, 2) m where n % 997 = 0`,
  `insert into leads (id, email, host, grade, score, locale, consent, consented_at, created_at)
    select row, 'lead-' || n || '@example.com', 'padaria-' || n || '.example', 'D', 50, 'pt-BR', 'Sim', now(), now() - n % 20 * interval '1 day' from c where n % 200 = 9`,
  `insert into contact_messages (id, client_id, reference, topic, name, message, created_at)
    select gen_random_uuid(), case when n % 2 = 0 then id end, 'PM-' || n, 'help', 'Rita', 'Como troco a foto?', now() - interval '2 days' from c where n % 401 in (5, 6)`,
  `insert into support_sessions (id, client_id, staff_id, staff_name, reason, started_at, expires_at, ended_at, ended_by, asked_at)
    select gen_random_uuid(), id, id, 'Davi Rocha', 'Olhar o site', now() - interval '3 hours', now() - interval '2 hours', now() - interval '2 hours', 'client',
      case when n % 2 = 0 then now() - interval '1 hour' end from c where n % 331 in (2, 3)`,
  `insert into account_deletions (client_id, requested_by) select id, id from c where n % 401 = 4`,
];
