import type { Pool } from 'pg';
import type { Context } from '#platform/context.ts';
import { makeClient, type PersonWish } from './people.ts';

export interface Subscriber {
  ctx: Context & { account: { id: string } };
  subscription: string;
  invoice: string;
  slug: string;
}

let made = 0;

/** A client who pays for `basic`, with an invoice of this month and a published site; rows only, unknown to Stripe. */
export async function makeSubscriber(admin: Pool, wish: PersonWish = {}): Promise<Subscriber> {
  const ctx = await makeClient(admin, wish);
  const client = ctx.account.id;
  const n = `${++made}_${client.slice(-8)}`;
  const [subscription, invoice, slug] = [`sub_${n}`, `in_${n}`, `padaria-${n.replace('_', '-')}`];
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, synced_at)
     values ($1, $2, 'basic', 'active', 'BRL', now() - interval '40 days', now() - interval '40 days', now() - interval '10 days', now() + interval '20 days', now())`,
    [subscription, client],
  );
  await admin.query(
    `insert into invoices (id, client_id, subscription_id, number, status, currency, subtotal_cents, total_cents, due_cents, paid_cents, attempts, hosted_url,
       period_start, period_end, created_at, synced_at)
     values ($1, $2, $3, $1, 'open', 'BRL', 29700, 29700, 29700, 0, 0, 'https://pay.example/i', now() - interval '30 days', now(), now(), now())`,
    [invoice, client, subscription],
  );
  await admin.query(`insert into projects (client_id, name) values ($1, 'Padaria')`, [client]);
  await admin.query(
    `with s as (insert into sites (client_id, project_id, name, slug) select $1, p.id, 'Padaria', $2 from projects p where p.client_id = $1 returning id)
     insert into releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision)
       select gen_random_uuid(), s.id, $1, 1, 'a', '{"v":1,"files":{}}', 1, 1, 0 from s`,
    [client, slug],
  );
  await admin.query(`update sites s set status = 'live', release_id = r.id from releases r where r.site_id = s.id and s.client_id = $1`, [
    client,
  ]);
  return { ctx, subscription, invoice, slug };
}

/** Fails the payment now. */
export async function failPayment(admin: Pool, { subscription, invoice }: Subscriber): Promise<void> {
  await admin.query(`update subscriptions set status = 'past_due', past_due_since = now() where id = $1`, [subscription]);
  await admin.query('update invoices set attempts = attempts + 1 where id = $1', [invoice]);
}

export async function payNow(admin: Pool, { subscription, invoice }: Subscriber): Promise<void> {
  await admin.query(`update subscriptions set status = 'active', past_due_since = null where id = $1`, [subscription]);
  await admin.query(`update invoices set status = 'paid', paid_at = now(), paid_cents = due_cents, attempts = attempts + 1 where id = $1`, [
    invoice,
  ]);
}

/** Lets time pass for one client by moving the dates of their debt back. */
export async function letPass(admin: Pool, { ctx }: Subscriber, time: string): Promise<void> {
  await admin.query(
    'update subscriptions set past_due_since = past_due_since - $2::interval, boleto_until = boleto_until - $2::interval where client_id = $1',
    [ctx.account.id, time],
  );
  await admin.query(
    'update dunning_stages set late_since = late_since - $2::interval, reached_at = reached_at - $2::interval where client_id = $1',
    [ctx.account.id, time],
  );
}
