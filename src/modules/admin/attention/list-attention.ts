import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import { siteUrl } from '#modules/host/index.ts';
import { forecastLimits } from '#modules/metering/index.ts';
import type { PlanMeter } from '#modules/metering/meters.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { shownUrl, withUnicodeHosts } from '#platform/shown-host.ts';
import { type Happening, readHistory } from '../clients/read-history.ts';
import type { ListAttention } from '../input.ts';
import { markedItems, mayKnow } from './attention-query.ts';
import { ATTENTION_KIND_NAMES, ATTENTION_VIEWS } from './kinds.ts';

const PAGE_SIZE = 50;
const MAX_PAGES = 10;
const HAPPENINGS = 3;

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Site = z.object({ id: z.uuid(), name: z.string(), slug: z.string(), mainHost: z.string().nullable() });
/** With names of hosts, and the address of what has a URL, as people write them. */
function shownFacts<T>(facts: Record<string, T>): Record<string, T | string> {
  const { name, host, url } = facts;
  return {
    ...facts,
    ...(typeof name === 'string' && { name: withUnicodeHosts(name) }),
    ...(typeof host === 'string' && { host: withUnicodeHosts(host) }),
    ...(typeof url === 'string' && { address: shownUrl(url) }),
  };
}

const Item = z.object({
  kind: z.enum(ATTENTION_KIND_NAMES),
  ref: z.string(),
  dueAt: moment,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).transform(shownFacts),
  /** Null for an item without a client. */
  client: z.object({ id: z.uuid(), name: z.string().nullable(), plan: z.string() }).nullable(),
  /** The item's site, or else the client's live one; only live sites have a picture. */
  site: Site.nullable(),
  owner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  snoozedUntil: moment.nullable(),
  reason: z.string().nullable(),
});
const Counts = z.object({
  /** In the current view. */
  items: z.number(),
  /** Clients in any view, and the number of all clients. */
  atRisk: z.number(),
  clients: z.number(),
  snoozed: z.number(),
  mine: z.number(),
  views: z.partialRecord(z.enum(ATTENTION_VIEWS), z.number()),
  nextDueAt: moment.nullable(),
});

export type AttentionItem = z.output<typeof Item> & { url: string | null; history: Happening[] };
export interface AttentionList {
  items: AttentionItem[];
  counts: z.output<typeof Counts>;
  staff: { id: string; name: string }[];
  /** Number of items beyond this page. */
  more: number;
}

/** Items that need the agency, across all clients, sorted by due time. */
export async function listAttention(ctx: Context, { view, owner, snoozed, pages }: ListAttention): Promise<AttentionList> {
  const staff = await requireStaff(ctx);
  const take = Math.min(pages, MAX_PAGES) * PAGE_SIZE;
  const wanted = sql`${snoozed ? sql`i.snoozed_until is not null` : sql`i.snoozed_until is null`}
    ${view ? sql`and i.view = ${view}` : sql``} ${owner === 'me' ? sql`and i.owner_id = ${staff.id}` : sql``}`;
  return asSystem(
    'the agency looks at what needs it',
    async (tx) => {
      const { rows } = await tx.execute<{ items: unknown; counts: unknown }>(sql`
        with i as materialized (${markedItems(ctx.now, (kind) => mayKnow(staff, kind))}), page as (
          select * from i where ${wanted} order by i.due_at, i.kind, i.ref limit ${take})
        select (select coalesce(jsonb_agg(x.item order by x.due_at, x.kind, x.ref), '[]') from (select p.due_at, p.kind, p.ref, ${ITEM} as item from page p ${OF_ITEM}) x) as items,
          jsonb_build_object(
            'items', (select count(*) from i where ${wanted}),
            'atRisk', (select count(distinct i.client_id) from i where i.snoozed_until is null),
            'clients', (select count(*) from public.accounts) - (select count(*) from public.people where staff_role is not null)
              - (select count(*) from app.mere_accounts()),
            'snoozed', (select count(*) from i where i.snoozed_until is not null),
            'mine', (select count(*) from i where i.snoozed_until is null and i.owner_id = ${staff.id}),
            'views', (select coalesce(jsonb_object_agg(v.view, v.n), '{}') from (select i.view, count(*) as n from i where i.snoozed_until is null group by i.view) v),
            'nextDueAt', (select min(i.snoozed_until) from i)) as counts`);
      const found = z.array(Item).parse(rows[0]?.items);
      const counts = Counts.parse(rows[0]?.counts);
      const clients = [...new Set(found.flatMap(({ client }) => client?.id ?? []))];
      const history = await readHistory(tx, clients, { take: HAPPENINGS, money: staff.type === 'admin' });
      const items = found.map((item) => ({
        ...item,
        url: item.site && siteUrl(item.site),
        history: item.client ? history.filter(({ clientId }) => clientId === item.client?.id) : [],
      }));
      return {
        items: await withForecasts(tx, items, ctx.now),
        counts,
        staff: await readStaff(tx),
        more: Math.max(0, counts.items - items.length),
      };
    },
    ctx,
  );
}

/** A limit is due when the client's own page says that it is reached, or with its period when it is not. */
async function withForecasts(tx: Transaction, items: readonly AttentionItem[], now: Date): Promise<AttentionItem[]> {
  const near = items.filter(({ kind, client, facts }) => kind === 'limit_near' && client && Number(facts.used) < Number(facts.ceiling));
  const wanted = near.map(({ client, facts }) => ({ clientId: client!.id, meter: facts.meter as PlanMeter }));
  const forecasts = await forecastLimits(tx, wanted, now);
  const dues = new Map(near.map(({ ref }, i) => [ref, forecasts[i]]));
  const dated = items.map((item): AttentionItem => {
    const due = item.kind === 'limit_near' ? dues.get(item.ref) : null;
    return due ? { ...item, dueAt: due.limitAt ?? due.endsAt, facts: { ...item.facts, reaches: due.limitAt ? 'yes' : 'no' } } : item;
  });
  return dated.toSorted((a, b) => Number(a.dueAt) - Number(b.dueAt));
}

/** Everybody who can be assigned an item. */
export async function readStaff(tx: Transaction): Promise<{ id: string; name: string }[]> {
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    select p.id, coalesce(nullif(p.full_name, ''), left(p.id::text, 8)) as name from public.people p
    where p.staff_role is not null order by 2, 1 limit 200`);
  return rows;
}

const ITEM = sql`jsonb_build_object('kind', p.kind, 'ref', p.ref, 'dueAt', p.due_at, 'facts', p.facts, 'snoozedUntil', p.snoozed_until, 'reason', p.reason,
  'client', case when p.client_id is not null then jsonb_build_object('id', p.client_id, 'name', app.account_name(p.client_id), 'plan', app.tier_of(p.client_id)) end,
  'site', case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name, 'slug', s.slug, 'mainHost', s.main_host) end,
  'owner', case when o.id is not null then jsonb_build_object('id', o.id, 'name', coalesce(nullif(o.full_name, ''), left(o.id::text, 8))) end)`;

/** The item's own site, or the client's live site that changed last. */
const OF_ITEM = sql`
  left join lateral (
    select s.id, s.name, s.slug, s.main_host from public.sites s
    where s.client_id = p.client_id and (p.site_id is null or s.id = p.site_id) and s.status = 'live' and s.release_id is not null and s.suspended_at is null
    order by s.updated_at desc limit 1) s on true
  left join public.people o on o.id = p.owner_id`;
