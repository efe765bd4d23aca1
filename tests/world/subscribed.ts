import type { Pool } from 'pg';

export interface SubscriptionWish {
  plan?: 'basic' | 'pro';
  currency?: 'BRL' | 'USD';
  startedAt?: Date;
  endedAt?: Date | null;
  status?: string;
}

let made = 0;

/** Gives a client an active subscription, as rows only, and returns its id. Periods are counted from its start. */
export async function subscribe(admin: Pool, clientId: string, wish: SubscriptionWish = {}): Promise<string> {
  const id = `sub_${++made}_${clientId.slice(-12)}`;
  const startedAt = wish.startedAt ?? new Date();
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, ended_at, synced_at)
     values ($1, $2, $3, $4, $5, $6, $6, $6, $6::timestamptz + interval '1 month', $7, now())`,
    [
      id,
      clientId,
      wish.plan ?? 'basic',
      wish.status ?? (wish.endedAt ? 'canceled' : 'active'),
      wish.currency ?? 'BRL',
      startedAt,
      wish.endedAt ?? null,
    ],
  );
  return id;
}

/** Lets a client spend up to `maxCents` beyond the plan's limits. */
export async function allowSpending(admin: Pool, clientId: string, maxCents: number, currency = 'BRL'): Promise<void> {
  await admin.query(
    `insert into spending_choices (client_id, overage, max_cents, currency) values ($1, 'pay', $2, $3)
     on conflict (client_id) do update set overage = 'pay', max_cents = $2, currency = $3`,
    [clientId, maxCents, currency],
  );
}
