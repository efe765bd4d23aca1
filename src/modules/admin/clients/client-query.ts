import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '#platform/context.ts';
import { PlanKey } from '#platform/plan-keys.ts';
import { attentionItems, VIEW_OF } from '../attention/attention-query.ts';
import type { AttentionKindName } from '../attention/kinds.ts';
import type { ListClients } from '../input.ts';

/** Usage of a meter in the client's own period, and the plan's limit; null is unlimited. */
const Use = z.object({ meter: z.string(), used: z.number(), included: z.number().nullable() });
export type MeterUse = z.infer<typeof Use>;

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/**
 * Parts of a client's health, each from 0 to 1; `pays` is null for readers who may not see money. `score` is their mean in percent; with a
 * part below half, they are not well whatever the others are.
 */
const Part = z.number().min(0).max(1);
const Health = z.object({ score: z.number(), live: Part, comes: Part, calm: Part, pays: Part.nullable() });
export type Health = z.output<typeof Health>;

export const ClientRow = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  joinedAt: moment,
  suspendedAt: moment.nullable(),
  lastActiveAt: moment.nullable(),
  plan: PlanKey,
  source: z.enum(['subscription', 'granted', 'free']),
  status: z.string().nullable(),
  paymentState: z.enum(['good', 'late', 'read_only', 'paused']),
  lateSince: moment.nullable(),
  trialEnd: moment.nullable(),
  cancelAt: moment.nullable(),
  currency: z.enum(['BRL', 'USD']).nullable(),
  mrrCents: z.number(),
  sites: z.number(),
  /** The live site that changed last. */
  siteId: z.uuid().nullable(),
  tags: z.array(z.string()),
  /** The agency member who looks after them. */
  owner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  health: Health,
  periodStart: moment,
  periodEnd: moment,
  use: z.array(Use),
  /** Usage of the fullest meter, 1 is all of it; null when no meter has a limit. */
  share: z.number().nullable(),
});
export type ClientRow = z.output<typeof ClientRow>;

interface Sort {
  key: SQL;
  type: 'numeric' | 'text';
  down: boolean;
  /** Computable from the client's own row: everything else is then read for one page instead of all clients. */
  isLight: boolean;
}

/** Descending, except for names. */
const SORTS: Record<ListClients['sort'], Sort> = {
  activity: { key: sql`coalesce(extract(epoch from r.last_active_at), 0)`, type: 'numeric', down: true, isLight: true },
  joined: { key: sql`extract(epoch from r.joined_at)`, type: 'numeric', down: true, isLight: true },
  // One currency after the other: amounts in different currencies are not compared.
  mrr: {
    key: sql`coalesce(m.mrr_cents, 0) + case m.currency when 'BRL' then 1000000000000 else 0 end`,
    type: 'numeric',
    down: true,
    isLight: true,
  },
  // Clients without any limit come last.
  use: {
    key: sql`coalesce(top.share, case when r.plan in (select i.plan from included i where i.included > 0) then 0 else -1 end)`,
    type: 'numeric',
    down: true,
    isLight: false,
  },
  name: { key: sql`lower(r.name)`, type: 'text', down: false, isLight: true },
  // Worst first: those need attention.
  health: { key: sql`r.health`, type: 'numeric', down: false, isLight: false },
};

export interface ClientFilter extends Omit<ListClients, 'cursor' | 'owner'> {
  /** Restricts to one client. */
  clientId?: string | undefined;
  /** Agency member who looks after the clients; `none` for unassigned ones. */
  ownerId?: string | undefined;
  /** Also searches addresses, and includes payment in health. */
  seesAll: boolean;
}
export type Cursor = [key: string, id: string];

/** A page of clients after a cursor, each with their usage in the open period, and the total count; `take` is the page size. */
export async function readClients(tx: Transaction, moment: Date, filter: ClientFilter, take: number, after?: Cursor) {
  const { key, type, down, isLight } = SORTS[filter.sort];
  const isShort = isLight && !filter.health && !filter.plan && !filter.paymentState;
  // A cursor of another sort order is ignored.
  const fits = after && (type === 'text' || /^-?\d+(\.\d+)?$/.test(after[0]));
  const past = fits && sql`where (k.key, k.id) ${sql.raw(down ? '<' : '>')} (${after[0]}::${sql.raw(type)}, ${after[1]}::uuid)`;
  const order = sql.raw(down ? 'desc' : 'asc');
  const { rows } = await tx.execute<{ count: number; page: unknown }>(sql`
    with who as materialized (${fitting(filter)}), m as materialized (${mrr(moment)}), included as materialized (${INCLUDED}),
    ${isShort ? sql`` : sql`everybody as materialized (${people(moment, filter, sql`who`)}),`}
    r as not materialized (select * from ${isShort ? sql`who` : sql`everybody`}), k as (
      select r.*, m.mrr_cents, ${key} as key
      from r
      left join m on m.client_id = r.id
      ${filter.sort === 'use' ? sql`left join (${topShares(moment)}) top on top.client_id = r.id` : sql``}
    ), slice as materialized (select k.* from k ${past || sql``} order by k.key ${order}, k.id ${order} limit ${take}),
    page as materialized (${isShort ? people(moment, filter, sql`slice`) : sql`select * from slice`})
    select (select count(*)::int from r) as count, (select coalesce(jsonb_agg(jsonb_build_object('key', r.key::text) || jsonb_build_object(
      'id', r.id, 'name', r.name, 'email', r.email, 'joinedAt', r.joined_at, 'suspendedAt', r.suspended_at,
      'lastActiveAt', r.last_active_at, 'plan', r.plan, 'source', r.source, 'status', r.subscription_status, 'paymentState', r.payment_state,
      'lateSince', r.late_since, 'trialEnd', r.trial_end, 'cancelAt', r.cancel_at, 'currency', r.currency,
      'mrrCents', coalesce(r.mrr_cents, 0), 'periodStart', used.starts, 'periodEnd', used.ends, 'use', used.use, 'share', used.share,
      'sites', (select count(*) from public.sites s where s.client_id = r.id),
      'siteId', (select s.id from public.sites s where s.client_id = r.id and s.status = 'live' and s.release_id is not null and s.suspended_at is null
        order by s.updated_at desc limit 1),
      'tags', (select coalesce(jsonb_agg(t.tag order by t.tag), '[]') from public.client_tags t where t.client_id = r.id),
      'owner', (select jsonb_build_object('id', o.id, 'name', coalesce(nullif(o.full_name, ''), left(o.id::text, 8)))
        from public.client_owners c join public.people o on o.id = c.owner_id where c.client_id = r.id),
      'health', jsonb_build_object('score', r.health, 'live', r.live, 'comes', r.comes, 'calm', r.calm, 'pays', r.pays))
      order by r.key ${order}, r.id ${order}), '[]') from page r ${usage(moment)}) as page`);
  return { count: rows[0]?.count ?? 0, clients: z.array(ClientRow.extend({ key: z.string() })).parse(rows[0]?.page) };
}

/** Min score of a healthy client; a score below `AT_RISK` is at risk. */
const HEALTHY = 80;
const AT_RISK = 50;
const HEALTH_FITS = {
  good: sql`h.health >= ${HEALTHY}`,
  watch: sql`h.health >= ${AT_RISK} and h.health < ${HEALTHY}`,
  risk: sql`h.health < ${AT_RISK}`,
};

/** Plan, revenue and health of the clients in `who` that match the filter. */
function people(moment: Date, filter: ClientFilter, who: SQL): SQL {
  const now = sql`${moment.toISOString()}::timestamptz`;
  const parts = filter.seesAll ? sql`(p.live + p.comes + p.calm + p.pays) / 4` : sql`(p.live + p.comes + p.calm) / 3`;
  // Null, a part that the reader may not see, is ignored.
  const most = sql`case when least(p.live, p.comes, p.calm, p.pays) < 0.5 then ${HEALTHY - 1} else 100 end`;
  const { health, plan, paymentState } = filter;
  const fits = [
    plan && sql`e.plan = ${plan}`,
    paymentState && (paymentState === 'trial' ? sql`e.subscription_status = 'trialing'` : sql`e.payment_state = ${paymentState}`),
  ].filter((each) => !!each);
  return sql`
    select h.* from (
      select p.*, least(round(100 * ${parts}), ${most}) as health from (
        select r.*, e.plan, e.source, e.subscription_status, e.payment_state, e.late_since, e.trial_end, e.cancel_at, e.currency,
          case when exists (select from public.sites s where s.client_id = r.id and s.status = 'live' and s.release_id is not null) then 1.0 else 0 end as live,
          case when r.last_active_at > ${now} - interval '7 days' then 1.0 when r.last_active_at > ${now} - interval '30 days' then 0.6 else 0 end as comes,
          case when t.client_id is null then 1.0 else 0 end as calm,
          ${filter.seesAll ? sql`case e.payment_state when 'good' then 1.0 when 'late' then 0.4 else 0 end` : sql`null::numeric`} as pays
        from ${who} r
        join public.entitlements e on e.client_id = r.id
        left join (select distinct i.client_id from (${attentionItems(moment, isTrouble)}) i where i.client_id is not null) t on t.client_id = r.id
        ${fits.length > 0 ? sql`where ${sql.join(fits, sql` and `)}` : sql``}) p) h
    ${health ? sql`where ${HEALTH_FITS[health]}` : sql``}`;
}

/** Kinds that count as trouble, besides money and limits, which are separate parts of health. */
const isTrouble = (kind: AttentionKindName): boolean => ['clients', 'work', 'sites', 'domains', 'reports'].includes(VIEW_OF[kind] ?? '');

/** A name is found without its accents. */
const ACCENTED = 'áàâãäéèêëíìîïóòôõöúùûüçñ';
const PLAIN = 'aaaaaeeeeiiiiooooouuuucn';
const unaccented = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Clients that match the filter's conditions on the client's own row. */
function fitting({ q, tag, ownerId, clientId, seesAll }: ClientFilter): SQL {
  const like = `%${unaccented(q).replace(/[\\%_]/g, '\\$&')}%`;
  const has = (column: SQL) => sql`translate(lower(${column}), ${ACCENTED}, ${PLAIN}) like ${like}`;
  const fits = [
    sql`not coalesce(a.is_staff, false)`,
    sql`u.id not in (select app.mere_accounts())`,
    clientId && sql`u.id = ${clientId}`,
    tag && sql`exists (select from public.client_tags t where t.client_id = u.id and t.tag = ${tag})`,
    ownerId === 'none' && sql`not exists (select from public.client_owners c where c.client_id = u.id)`,
    ownerId && ownerId !== 'none' && sql`exists (select from public.client_owners c where c.client_id = u.id and c.owner_id = ${ownerId})`,
    q &&
      sql`(${has(sql`a.name`)} or ${has(sql`u.company_name`)} ${seesAll ? sql`or ${has(sql`a.email`)}` : sql``}
        or exists (select from public.memberships m join public.people p on p.id = m.person_id where m.client_id = u.id and ${has(sql`p.full_name`)})
        or u.id::text = ${q} or exists (select from public.sites s where s.client_id = u.id and (${has(sql`s.slug`)} or ${has(sql`s.name`)})))`,
  ].filter((each) => !!each);
  // A reader who may not see addresses must not see part of one either.
  const nameless = seesAll ? sql`split_part(a.email, '@', 1)` : sql`left(u.id::text, 8)`;
  return sql`
    select u.id, coalesce(nullif(u.company_name, ''), nullif(a.name, ''), ${nameless}) as name, a.email,
      u.created_at as joined_at, u.suspended_at,
      greatest(a.last_sign_in_at, (select max(o.at) from public.operations o where o.client_id = u.id)) as last_active_at
    from public.accounts u
    left join app.account_owners() a on a.client_id = u.id
    where ${sql.join(fits, sql` and `)}`;
}

/** Computed once for all clients: joined to each, it would be computed for each. */
const mrr = (moment: Date): SQL => sql`
  select c.client_id, min(c.currency) as currency, sum(c.mrr_cents) as mrr_cents
  from app.mrr_of_clients(${moment.toISOString()}::timestamptz) c group by c.client_id`;

/** Included amount of each meter by plan. */
const INCLUDED = sql`
  select plans.key as plan, w.n, w.meter, app.included_in(plans, w.meter) as included
  from public.plans cross join unnest(app.meters()) with ordinality as w (meter, n)`;

/**
 * The share of the fullest meter of clients who used any, to sort by: `usage` without its sums. Periods are worked out only for those whose
 * subscription moves them off the calendar's months.
 */
const topShares = (moment: Date): SQL => {
  const now = sql`${moment.toISOString()}::timestamptz`;
  return sql`
    select e.id as client_id, max(a.used / i.included) as share
    from everybody e
    join public.allowances a on a.client_id = e.id and a.used > 0
    join included i on i.plan = e.plan and i.meter = a.meter and i.included > 0
    where a.period = case when e.id in (select s.client_id from public.subscriptions s) then (select p.starts from app.period_of(e.id, ${now}) p)
      else date_trunc('month', ${now} at time zone 'utc') at time zone 'utc' end
    group by e.id`;
};

/** Sums of the open period, from the ledger. */
const usage = (moment: Date): SQL => sql`
  cross join lateral (
    select p.starts, p.ends, max(x.used / nullif(x.included, 0)) as share,
      jsonb_agg(jsonb_build_object('meter', x.meter, 'used', x.used, 'included', x.included) order by x.n) as use
    from app.period_of(r.id, ${moment.toISOString()}::timestamptz) p
    cross join lateral (
      select i.n, i.meter, coalesce(a.used, 0) as used, i.included
      from included i left join public.allowances a on (a.client_id, a.meter, a.period) = (r.id, i.meter, p.starts)
      where i.plan = r.plan) x
    group by p.starts, p.ends) used`;
