import { type SQL, sql } from 'drizzle-orm';
import type { Staff } from '#modules/accounts/index.ts';
import { ATTENTION_KINDS, type AttentionKindName, type AttentionView } from './kinds.ts';
import type { AttentionSource } from './source.ts';
import { ATTENTION_SOURCES } from './sources.ts';

const itemsOf = ({ kind, rows }: AttentionSource, now: SQL): SQL => sql`
  select ${kind}::text as kind, x.client_id, x.site_id, x.ref, coalesce(x.due_at, ${now}) as due_at, x.facts
  from (${rows(now)}) as x (client_id, site_id, ref, due_at, facts)`;

/** Whether this person may see the kind: money and leads are for admins. */
export const mayKnow = (staff: Staff, kind: AttentionKindName): boolean =>
  staff.type === 'admin' || !('forAdmins' in ATTENTION_KINDS[kind]);

/** All items of these kinds as rows (kind, client_id, site_id, ref, due_at, facts). */
export function attentionItems(moment: Date, kinds: (kind: AttentionKindName) => boolean): SQL {
  const now = sql`${moment.toISOString()}::timestamptz`;
  const sources = ATTENTION_SOURCES.filter(({ kind }) => kinds(kind)).map((source) => itemsOf(source, now));
  return sql.join(sources, sql` union all `);
}

/** The view of each kind, as a value for queries. */
export const VIEW_OF: Readonly<Record<string, AttentionView>> = Object.fromEntries(
  Object.entries(ATTENTION_KINDS).map(([kind, { view }]) => [kind, view]),
);

/** The items with the agency's marks; `snoozed_until` is null unless it is in the future. */
export const markedItems = (moment: Date, kinds: (kind: AttentionKindName) => boolean): SQL => sql`
  select i.*, ${JSON.stringify(VIEW_OF)}::jsonb ->> i.kind as view, m.owner_id, m.reason,
    case when m.snoozed_until > ${moment.toISOString()}::timestamptz then m.snoozed_until end as snoozed_until
  from (${attentionItems(moment, kinds)}) i left join public.attention_marks m on (m.kind, m.ref) = (i.kind, i.ref)`;
