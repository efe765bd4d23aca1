import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { readUnitCosts } from '../figures/list-unit-costs.ts';
import { ListClients, ViewClient } from '../input.ts';
import { readClients } from './client-query.ts';
import { type ClientCost, costOf } from './cost.ts';
import { type ClientCare, readCare } from './read-care.ts';
import { type Happening, readHistory } from './read-history.ts';
import { filterFor, type SeenClient, seenBy } from './seen-client.ts';

const Day = z.object({ day: z.iso.date(), meter: z.string(), quantity: z.number() });
const Site = z.object({ id: z.uuid(), name: z.string().nullable(), slug: z.string().nullable(), meter: z.string(), quantity: z.number() });
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Invoice = z.object({
  id: z.string(),
  number: z.string().nullable(),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']),
  currency: z.enum(['BRL', 'USD']),
  totalCents: z.number(),
  paidCents: z.number(),
  refundedCents: z.number(),
  isDisputed: z.boolean(),
  createdAt: moment,
  hostedUrl: z.string().nullable(),
});
export type ClientInvoice = z.output<typeof Invoice>;

export interface ClientView extends ClientCare {
  /** Newest first. */
  history: Happening[];
  /** The history goes further back than what is shown. */
  hasOlder: boolean;
  client: SeenClient;
  /** Usage per UTC day of the open period, without empty days. */
  days: z.output<typeof Day>[];
  /** Sites with the highest usage of each meter in the period; the name is null when the site was deleted. */
  useBySite: z.output<typeof Site>[];
  /** Null for developers, who may not see it. */
  money: { invoices: ClientInvoice[]; cost: ClientCost } | null;
}

/** Lines of history that are shown at first, and that each further page adds. */
const HISTORY_PAGE = 20;

/** One client: usage of the open period from the ledger, and for admins invoices and cost. */
export async function getClient(ctx: Context, input: ViewClient): Promise<ClientView> {
  const { clientId, history: pages } = ViewClient.parse(input);
  const take = pages * HISTORY_PAGE;
  const staff = await requireStaff(ctx);
  return asSystem(
    'the agency looks at a client',
    async (tx) => {
      const filter = { ...filterFor(staff, ListClients.parse({})), clientId };
      const [row] = (await readClients(tx, ctx.now, filter, 1)).clients;
      if (!row) throw new AppError('not_found', 'client_not_found');
      const { rows: used } = await tx.execute<{ days: unknown; sites: unknown }>(ledger(clientId, row.periodStart, row.periodEnd));
      const history = await readHistory(tx, [clientId], { take: take + 1, money: staff.type === 'admin' });
      return {
        client: seenBy(staff, row),
        ...(await readCare(tx, clientId, staff)),
        history: history.slice(0, take),
        hasOlder: history.length > take,
        days: z.array(Day).parse(used[0]?.days),
        useBySite: z.array(Site).parse(used[0]?.sites),
        money: staff.type === 'admin' ? { invoices: await readInvoices(tx, clientId), cost: costOf(row, await readUnitCosts(tx)) } : null,
      };
    },
    ctx,
  );
}

/** By `billed_at`, like the invoice. Storage takes the last value of a day, other meters the sum. */
const ledger = (clientId: string, from: Date, to: Date) => sql`
  with used as (
    select e.* from public.usage_events e
    where e.client_id = ${clientId} and e.billed_at >= ${from.toISOString()}::timestamptz and e.billed_at < ${to.toISOString()}::timestamptz
  )
  select
    (select coalesce(jsonb_agg(d order by d.day), '[]') from (
      select to_char(u.billed_at at time zone 'utc', 'YYYY-MM-DD') as day, u.meter,
        case when u.meter = 'storage_gb' then (array_agg(u.quantity order by u.occurred_at desc, u.id desc))[1] else sum(u.quantity) end as quantity
      from used u group by 1, 2) d) as days,
    (select coalesce(jsonb_agg(t), '[]') from (
      select x.id, s.name, s.slug, x.meter, x.quantity from (
        select u.site_id as id, u.meter, sum(u.quantity) as quantity, row_number() over (partition by u.meter order by sum(u.quantity) desc, u.site_id) as n
        from used u where u.site_id is not null and u.meter <> 'storage_gb' group by u.site_id, u.meter) x
      left join public.sites s on s.id = x.id where x.n <= 5 order by x.meter, x.n) t) as sites`;

async function readInvoices(tx: Transaction, clientId: string): Promise<ClientInvoice[]> {
  const { rows } = await tx.execute<{ row: unknown }>(sql`
    select jsonb_build_object('id', i.id, 'number', i.number, 'status', i.status, 'currency', i.currency, 'totalCents', i.total_cents,
      'paidCents', i.paid_cents, 'refundedCents', i.refunded_cents, 'isDisputed', i.is_disputed, 'createdAt', i.created_at,
      'hostedUrl', i.hosted_url) as row
    from public.invoices i where i.client_id = ${clientId} order by i.created_at desc limit 36`);
  return rows.map(({ row }) => Invoice.parse(row));
}
