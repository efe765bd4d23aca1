import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Debtor = z.object({
  clientId: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  plan: z.string(),
  paymentState: z.enum(['good', 'late', 'read_only', 'paused']),
  lateSince: moment.nullable(),
  pausesAt: moment.nullable(),
  stage: z.enum(['late', 'reminded', 'read_only', 'warned', 'last_call', 'paused', 'lifted']).nullable(),
  currency: z.enum(['BRL', 'USD']).nullable(),
  owedCents: z.number(),
  invoices: z.number(),
  since: moment.nullable(),
  invoiceId: z.string().nullable(),
  number: z.string().nullable(),
  hostedUrl: z.string().nullable(),
  attempts: z.number().nullable(),
  nextAttemptAt: moment.nullable(),
});
export type Debtor = z.output<typeof Debtor>;

const Dispute = z.object({
  invoiceId: z.string(),
  number: z.string().nullable(),
  clientId: z.uuid(),
  name: z.string(),
  currency: z.enum(['BRL', 'USD']),
  paidCents: z.number(),
  paidAt: moment.nullable(),
});
export type Dispute = z.output<typeof Dispute>;

export interface PastDue {
  /** Longest overdue first. */
  debtors: Debtor[];
  /** Per currency. */
  owed: { currency: 'BRL' | 'USD'; cents: number; clients: number }[];
  disputes: Dispute[];
}

const name = sql`coalesce(nullif(u.company_name, ''), nullif(p.name, ''), split_part(p.email, '@', 1))`;

/** Overdue clients with amount, start date and next step, and disputed payments. For admins. */
export async function listPastDue(ctx: Context): Promise<PastDue> {
  await requireStaff(ctx, 'admin');
  return asSystem(
    'the agency looks at what is owed',
    async (tx) => {
      const owing = await tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('clientId', d.client_id, 'name', ${name}, 'email', p.email, 'plan', d.plan, 'paymentState', d.payment_state,
          'lateSince', d.late_since, 'pausesAt', d.pauses_at, 'stage', d.stage, 'currency', d.currency, 'owedCents', d.owed_cents,
          'invoices', coalesce(d.invoices, 0), 'since', d.since, 'invoiceId', d.invoice_id, 'number', d.number, 'hostedUrl', d.hosted_url,
          'attempts', d.attempts, 'nextAttemptAt', d.next_attempt_at) as row
        from app.past_due d join public.accounts u on u.id = d.client_id left join app.account_owners() p on p.client_id = d.client_id
        order by coalesce(d.late_since, d.since), d.client_id limit 500`);
      const disputed = await tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('invoiceId', i.id, 'number', i.number, 'clientId', i.client_id, 'name', ${name}, 'currency', i.currency,
          'paidCents', i.paid_cents, 'paidAt', i.paid_at) as row
        from public.invoices i join public.accounts u on u.id = i.client_id left join app.account_owners() p on p.client_id = i.client_id
        where i.is_disputed order by i.paid_at desc limit 200`);
      const debtors = owing.rows.map(({ row }) => Debtor.parse(row));
      return { debtors, owed: sums(debtors), disputes: disputed.rows.map(({ row }) => Dispute.parse(row)) };
    },
    ctx,
  );
}

function sums(debtors: Debtor[]): PastDue['owed'] {
  return (['BRL', 'USD'] as const).flatMap((currency) => {
    const own = debtors.filter((debtor) => debtor.currency === currency && debtor.owedCents > 0);
    return own.length > 0 ? [{ currency, cents: own.reduce((sum, { owedCents }) => sum + owedCents, 0), clients: own.length }] : [];
  });
}
