import { expect, test } from 'vitest';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makePerson } from '../../../../tests/world/people.ts';

const { admin } = await openDatabase();

interface Wish {
  plan?: string;
  status?: string;
  monthly_cents?: number | null;
  at?: string;
  [column: string]: unknown;
}

async function begin(wish: Wish = {}): Promise<{ id: string; client: string }> {
  const client = await makePerson(admin);
  const id = `sub_${client.slice(-12)}`;
  const row = {
    ...{ id, client_id: client, plan: 'basic', status: 'active', currency: 'BRL', monthly_cents: null, revision: 1, meters: [] },
    ...{ started_at: '2026-03-10T12:00:00Z', billing_anchor: '2026-03-10T12:00:00Z', period_start: '2026-03-10T12:00:00Z' },
    ...{ period_end: '2026-04-10T12:00:00Z', synced_at: '2026-03-10T12:00:05Z', ...wish },
  };
  await admin.query('insert into subscriptions select * from jsonb_populate_record(null::subscriptions, $1)', [JSON.stringify(row)]);
  return { id, client };
}

const become = (id: string, set: string) => admin.query(`update subscriptions set ${set} where id = $1`, [id]);

async function history(id: string): Promise<string[]> {
  const { rows } = await admin.query(
    `select plan, status, monthly_cents, to_char(at at time zone 'utc', 'YYYY-MM-DD') as day from subscription_changes where subscription_id = $1 order by at, n`,
    [id],
  );
  return rows.map((row) => `${row.day} ${row.plan} ${row.status} ${row.monthly_cents}`);
}

test('a subscription is noted from its first day, at the price of the list until Stripe says another', async () => {
  const { id } = await begin();
  expect(await history(id)).toEqual(['2026-03-10 basic active 29700']);
  await become(id, `monthly_cents = 20000, synced_at = '2026-03-11T08:00Z'`);
  expect(await history(id)).toEqual(['2026-03-10 basic active 29700', '2026-03-11 basic active 20000']);
});

test('what changes nothing is not noted: a new period, asking again', async () => {
  const { id } = await begin();
  await become(id, `period_start = '2026-04-10T12:00Z', period_end = '2026-05-10T12:00Z', synced_at = '2026-04-10T12:01Z'`);
  await become(id, `synced_at = '2026-04-11T12:01Z'`);
  expect(await history(id)).toHaveLength(1);
});

test('each change is recorded at the time that Stripe names, not at the time of receipt', async () => {
  const { id } = await begin({ status: 'trialing', trial_end: '2026-03-24T12:00:00Z' });
  await become(id, `status = 'active', period_start = '2026-03-24T12:00Z', synced_at = '2026-03-25T00:00Z'`);
  await become(id, `plan = 'pro', period_start = '2026-04-02T09:00Z', synced_at = '2026-04-02T09:00:03Z'`);
  await become(id, `status = 'past_due', past_due_since = '2026-05-02T09:00Z', synced_at = '2026-05-02T10:00Z'`);
  await become(id, `status = 'canceled', ended_at = '2026-06-02T09:00Z', synced_at = '2026-06-05T10:00Z'`);
  expect(await history(id)).toEqual([
    '2026-03-10 basic trialing 29700',
    '2026-03-24 basic active 29700',
    '2026-04-02 pro active 89700',
    '2026-05-02 pro past_due 89700',
    '2026-06-02 pro canceled 89700',
  ]);
});

test('a price list that changes does not change what was agreed', async () => {
  const { id } = await begin();
  await admin.query(`update plans set price_brl_cents = 39700 where key = 'basic'`);
  await become(id, `status = 'past_due', past_due_since = '2026-04-10T12:00Z'`);
  expect(await history(id)).toEqual(['2026-03-10 basic active 29700', '2026-04-10 basic past_due 29700']);
  await admin.query(`update plans set price_brl_cents = 29700 where key = 'basic'`);
});

test('an account that is erased stops paying and leaves what it paid', async () => {
  const { id, client } = await begin();
  await admin.query('delete from auth.users where id = $1', [client]);
  const [first, last] = await history(id);
  expect(first).toBe('2026-03-10 basic active 29700');
  expect(last).toContain('basic canceled');
  const { rows } = await admin.query('select * from app.mrr_of_clients(now()) where client_id = $1', [client]);
  expect(rows).toEqual([]);
});

test('the history cannot be changed, not even by the server', async () => {
  await begin();
  await expect(admin.query('update subscription_changes set monthly_cents = 0')).rejects.toMatchObject({ code: 'PM002' });
  await expect(admin.query('delete from subscription_changes')).rejects.toMatchObject({ code: 'PM002' });
  await expect(
    admin.query(`set role service_role; insert into subscription_changes select * from subscription_changes`),
  ).rejects.toMatchObject({ code: '42501' });
});

test('what happened before we took notes is read from the events of Stripe, once', async () => {
  const { id } = await begin({ plan: 'pro', started_at: '2026-05-01T00:00:00Z', period_start: '2026-05-01T00:00:00Z' });
  const told = (event: string, at: string, status: string, plan: string, cents: number) =>
    admin.query(
      `insert into stripe_events (id, type, object_id, payload, created_at) values ($1, 'customer.subscription.updated', $2, $3, $4)`,
      [
        event,
        id,
        JSON.stringify({
          data: {
            object: {
              status,
              items: {
                data: [
                  {
                    quantity: 1,
                    price: { lookup_key: 'pro_ai_token_brl', currency: 'brl', unit_amount: null, recurring: { usage_type: 'metered' } },
                  },
                  {
                    quantity: 1,
                    price: { lookup_key: `${plan}_brl`, currency: 'brl', unit_amount: cents, recurring: { usage_type: 'licensed' } },
                  },
                ],
              },
            },
          },
        }),
        at,
      ],
    );
  await told('evt_1', '2026-02-01T00:00:00Z', 'trialing', 'basic', 29_700);
  await told('evt_2', '2026-02-15T00:00:00Z', 'active', 'basic', 29_700);
  await told('evt_3', '2026-06-15T00:00:00Z', 'active', 'pro', 89_700);
  const run = async () => (await admin.query<{ added: number }>('select app.backfill_subscription_changes() as added')).rows[0]!.added;
  expect([await run(), await run()]).toEqual([2, 0]);
  expect(await history(id)).toEqual(['2026-02-01 basic trialing 29700', '2026-02-15 basic active 29700', '2026-05-01 pro active 89700']);
});
