import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { writeEvents } from '../ledger/write-events.ts';
import { GIGABYTE } from '../meters.ts';
import { payableUnits } from '../payable-units.ts';

const CLIENTS_AT_ONCE = 200;

/**
 * Records each client's storage once a UTC day, in gigabytes with six decimals. A client who no longer stores anything is recorded as well:
 * the last value of a period is billed.
 */
export async function snapshotStorage(ctx: Context): Promise<{ recorded: number }> {
  requireJob(ctx);
  const day = ctx.now.toISOString().slice(0, 10);
  let recorded = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; after; ) {
    const done = await asSystem(
      'storage is measured by the server',
      async (tx) => {
        const { rows } = await tx.execute<{ id: string; bytes: string }>(sql`
          select p.id, p.storage_used_bytes as bytes from public.accounts p
          where p.id > ${after} and (p.storage_used_bytes > 0 or exists (
            select from public.allowances a where a.client_id = p.id and a.meter = 'storage_gb' and a.used > 0
              and a.period > ${ctx.now.toISOString()}::timestamptz - interval '70 days'))
          order by p.id limit ${CLIENTS_AT_ONCE}`);
        const sizes = new Map(rows.map(({ id, bytes }) => [id, Number((Number(bytes) / GIGABYTE).toFixed(6))]));
        // After a downgrade more may be stored than is paid for: it stays, and is not charged.
        const payable = await payableUnits(tx, 'storage_gb', sizes, ctx.now);
        const events = rows.map(({ id, bytes }) => ({
          clientId: id,
          siteId: null,
          meter: 'storage_gb' as const,
          quantity: payable.get(id) ?? 0,
          occurredAt: ctx.now,
          sourceKey: `storage:${day}`,
          properties: { bytes: Number(bytes) },
        }));
        return { written: (await writeEvents(tx, events, ctx.now)).length, last: rows[CLIENTS_AT_ONCE - 1]?.id ?? '' };
      },
      ctx,
    );
    recorded += done.written;
    after = done.last;
  }
  return { recorded };
}
