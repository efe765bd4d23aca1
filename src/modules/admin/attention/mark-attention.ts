import { sql } from 'drizzle-orm';
import { requireStaff, type Staff } from '#modules/accounts/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { AssignAttention, AttentionRef, SnoozeAttention } from '../input.ts';
import { attentionItems, mayKnow } from './attention-query.ts';

interface FoundItem extends Record<string, unknown> {
  client_id: string | null;
  site_id: string | null;
  facts: Record<string, unknown>;
}

/** The item as its source reports it now. @throws AppError `attention_gone` when it is resolved, or not visible to this person. */
export async function requireItem(tx: Transaction, staff: Staff, { kind, ref }: AttentionRef, now: Date): Promise<FoundItem> {
  if (!mayKnow(staff, kind)) throw new AppError('not_found', 'attention_gone');
  const { rows } = await tx.execute<FoundItem>(sql`
    select i.client_id, i.site_id, i.facts from (${attentionItems(now, (each) => each === kind)}) i where i.ref = ${ref}`);
  if (!rows[0]) throw new AppError('not_found', 'attention_gone');
  return rows[0];
}

/** Snoozes an item until a given time, with a reason; without a time it is back at once. For staff. */
export async function snoozeAttention(ctx: Context, { until, reason, ...at }: SnoozeAttention): Promise<void> {
  const staff = await requireStaff(ctx);
  if (until && (until <= ctx.now || Number(until) - Number(ctx.now) > 92 * 86_400_000)) throw new AppError('invalid', 'snooze_date');
  await asSystem(
    'the agency puts something off',
    async (tx) => {
      const { client_id } = await requireItem(tx, staff, at, ctx.now);
      await tx.execute(sql`
        insert into public.attention_marks as m (kind, ref, client_id, snoozed_until, reason)
          values (${at.kind}, ${at.ref}, ${client_id}, ${until?.toISOString() ?? null}, ${until ? reason : null})
        on conflict (kind, ref) do update set snoozed_until = excluded.snoozed_until, reason = excluded.reason`);
    },
    ctx,
  );
}

/** Assigns an item to a colleague, or to nobody. For staff. */
export async function assignAttention(ctx: Context, { ownerId, ...at }: AssignAttention): Promise<void> {
  const staff = await requireStaff(ctx);
  await asSystem(
    'the agency shares out what needs it',
    async (tx) => {
      const { client_id } = await requireItem(tx, staff, at, ctx.now);
      await requireColleague(tx, ownerId);
      await tx.execute(sql`
        insert into public.attention_marks as m (kind, ref, client_id, owner_id) values (${at.kind}, ${at.ref}, ${client_id}, ${ownerId})
        on conflict (kind, ref) do update set owner_id = excluded.owner_id`);
    },
    ctx,
  );
}

/** Only staff can be assigned. @throws AppError `not_staff`. */
export async function requireColleague(tx: Transaction, id: string | null): Promise<void> {
  if (!id) return;
  const { rows } = await tx.execute<{ type: string | null }>(sql`select app.staff_type(${id}) as type`);
  if (!rows[0]?.type) throw new AppError('invalid', 'not_staff');
}
