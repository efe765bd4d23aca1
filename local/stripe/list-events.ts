import { missing } from './refusal.ts';
import type { Store, Thing } from './store.ts';

type Bounds = { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined };
export type EventAsk = {
  type?: string | undefined;
  types?: string[] | undefined;
  created?: Bounds | number | undefined;
  /** True: events that every endpoint accepted; false: those that one has not accepted yet. */
  delivery_success?: boolean | undefined;
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
};

/** Events, newest first, filtered in the database: there are many. */
export async function listEvents(store: Store, ask: EventAsk): Promise<Thing> {
  const { limit = 10, delivery_success: delivered } = ask;
  const created: Bounds = typeof ask.created === 'number' ? { gte: ask.created, lte: ask.created } : (ask.created ?? {});
  const patterns = (ask.types ?? (ask.type ? [ask.type] : [])).map((each) => each.replaceAll('_', '\\_').replaceAll('*', '%'));
  const after = ask.starting_after ? await placeOf(store, ask.starting_after, 'starting_after') : null;
  const before = ask.ending_before ? await placeOf(store, ask.ending_before, 'ending_before') : null;
  const { rows } = await store.client.query<{ body: Thing; pending: number }>(
    `select e.body, (select count(*)::int from stripe.deliveries d where d.event = e.id and d.next_at is not null) as pending
     from stripe.objects e where e.object = 'event'
       and (cardinality($1::text[]) = 0 or e.body->>'type' like any($1))
       and ($2::bigint is null or (e.body->>'created')::bigint > $2) and ($3::bigint is null or (e.body->>'created')::bigint >= $3)
       and ($4::bigint is null or (e.body->>'created')::bigint < $4) and ($5::bigint is null or (e.body->>'created')::bigint <= $5)
       and ($6::bigint is null or e.seq < $6) and ($7::bigint is null or e.seq > $7)
       and ($8::boolean is null or $8 = not exists (select 1 from stripe.deliveries d where d.event = e.id and not coalesce(d.status between 200 and 299, false)))
     order by e.seq ${before === null ? 'desc' : 'asc'} limit $9`,
    [patterns, created.gt, created.gte, created.lt, created.lte, after, before, delivered ?? null, limit + 1],
  );
  const shown = rows.slice(0, limit).map(({ body, pending }) => ({ ...body, pending_webhooks: pending }));
  const data = before === null ? shown : shown.reverse();
  return { id: '', object: 'list', data, has_more: rows.length > limit, url: '/v1/events' };
}

async function placeOf(store: Store, id: string, param: string): Promise<string> {
  const { rows } = await store.client.query<{ seq: string }>(`select seq from stripe.objects where id = $1 and object = 'event'`, [id]);
  if (!rows[0]) throw missing('event', id, param);
  return rows[0].seq;
}
