import { expect, test } from 'vitest';
import { openDatabase } from '../../../../tests/world/database.ts';

const { admin } = await openDatabase();
const CLIENTS = 600;

/** Subscribers of `basic` who pay for usage above it, with a year of sums. */
async function makePayers(): Promise<void> {
  const client = await admin.connect();
  // Rows alone: triggers are not part of the measurement.
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
     select gen_random_uuid(), 'authenticated', 'authenticated', 'payer' || n || '@example.com', now(), '{}', '{}', now(), now() from generate_series(1, $1::int) n`,
    [CLIENTS],
  );
  await client.query(`insert into accounts (id) select id from auth.users where email like 'payer%'`);
  await client.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, synced_at)
     select 'sub_' || id, id, 'basic', 'active', 'BRL', now() - interval '400 days', now() - interval '400 days', now(), now() + interval '20 days', now() from accounts`,
  );
  await client.query(`insert into spending_choices (client_id, currency, overage, max_cents) select id, 'BRL', 'pay', 20000 from accounts`);
  await client.query(
    `insert into allowances (client_id, meter, period, used, touched_at)
     select u.id, m.meter, p.starts - make_interval(months => k), case m.meter when 'page_generate' then l.page_generate + 100 else 1 end, now() - make_interval(months => k)
     from accounts u cross join lateral app.period_of(u.id, now()) p, plans l, generate_series(0, 12) k,
       unnest(array['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'bandwidth']) as m (meter) where l.key = 'basic'`,
  );
  await client.query('set session_replication_role = default');
  await client.query('analyze');
  client.release();
}

test('limits of many paying accounts are recorded: each once, a batch per run', async () => {
  await makePayers();
  const run = async () =>
    (await admin.query<{ noted: number }>(`select app.note_limits(now() - interval '26 hours', now()) as noted`)).rows[0]!.noted;
  const noted: number[] = [];
  for (let last = await run(); last > 0; last = await run()) noted.push(last);
  // One threshold of the meter and one of the spending limit, for each.
  expect([Math.max(...noted), noted.reduce((a, b) => a + b)]).toEqual([200, 2 * CLIENTS]);
  const { rows } = await admin.query('select meter, percent, count(*)::int from usage_notices group by 1, 2 order by 1');
  expect(rows).toEqual([
    { meter: 'page_generate', percent: 100, count: CLIENTS },
    { meter: 'spending', percent: 50, count: CLIENTS },
  ]);
  // Clients who passed the same threshold again after their limit was raised take nobody's place in a batch.
  await admin.query('update usage_notices set ceiling = ceiling - 1');
  const last = 'select client_id from usage_notices order by client_id desc limit 1';
  const gone = await admin.query(`delete from usage_notices where client_id = (${last})`);
  expect([await run(), await run()]).toEqual([gone.rowCount, 0]);
}, 120_000);
