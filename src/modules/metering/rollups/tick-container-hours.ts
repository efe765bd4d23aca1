import { sql } from 'drizzle-orm';
import { type Context, requireJob, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { type NewEvent, writeEvents } from '../ledger/write-events.ts';
import { payableUnits } from '../payable-units.ts';

const PERIODS_AT_ONCE = 200;

interface Due extends Record<string, unknown> {
  id: string;
  site_id: string;
  client_id: string;
  counted_until: Date | string;
  end: Date | string;
  isPaused: boolean;
}

/**
 * One container hour for each past hour in which a site was up at all. Missed hours are filled in; an hour of a site counts once whichever
 * run records it. Sites paused because of an unpaid bill have none.
 */
export async function tickContainerHours(ctx: Context): Promise<{ recorded: number }> {
  requireJob(ctx);
  let recorded = 0;
  for (let more = true; more; ) {
    const done = await asSystem('hours are counted by the server', (tx, inner) => tickSome(inner, tx), ctx);
    recorded += done.recorded;
    more = done.periods === PERIODS_AT_ONCE;
  }
  return { recorded };
}

async function tickSome(ctx: Context, tx: Transaction): Promise<{ periods: number; recorded: number }> {
  const now = ctx.now.toISOString();
  const { rows } = await tx.execute<Due>(sql`
    select p.id, p.site_id, p.client_id, p.counted_until, app.is_paused(p.client_id) as "isPaused",
      least(date_trunc('hour', ${now}::timestamptz, 'utc'), coalesce(p.ended_at, 'infinity')) as end
    from public.serving_periods p
    where p.counted_until < date_trunc('hour', ${now}::timestamptz, 'utc') and (p.ended_at is null or p.counted_until < p.ended_at)
    order by p.id limit ${PERIODS_AT_ONCE} for update of p`);
  const events = rows.filter(({ isPaused }) => !isPaused).flatMap((due) => hoursOf(due));
  const written = await writeEvents(tx, await charged(tx, events, ctx.now), ctx.now);
  if (rows.length > 0) {
    const next = rows.map((due) => ({ id: due.id, until: new Date(lastHour(due) + HOUR) }));
    await tx.execute(sql`
      update public.serving_periods p set counted_until = greatest(p.counted_until, n.until)
      from jsonb_to_recordset(${JSON.stringify(next)}::jsonb) as n (id bigint, until timestamptz) where p.id = n.id`);
  }
  return { periods: rows.length, recorded: written.length };
}

/** Sites stay up beyond the plan's hours; hours above the client's spending limit are recorded and not charged. */
async function charged(tx: Transaction, hours: NewEvent[], now: Date): Promise<NewEvent[]> {
  const wanted = new Map<string, number>();
  for (const { clientId } of hours) wanted.set(clientId, (wanted.get(clientId) ?? 0) + 1);
  const left = await payableUnits(tx, 'container_hours', wanted, now);
  return hours.map((hour) => {
    const units = left.get(hour.clientId) ?? 0;
    left.set(hour.clientId, units - 1);
    return units >= 1 ? hour : { ...hour, quantity: 0, properties: { overSpendingLimit: 1 } };
  });
}

const HOUR = 3_600_000;

/** Start of the last hour that overlaps the period. */
const lastHour = (due: Due): number => Math.ceil(new Date(due.end).getTime() / HOUR) * HOUR - HOUR;

function hoursOf(due: Due): NewEvent[] {
  const hours: NewEvent[] = [];
  for (let hour = new Date(due.counted_until).getTime(); hour <= lastHour(due); hour += HOUR) {
    const occurredAt = new Date(hour);
    hours.push({
      clientId: due.client_id,
      siteId: due.site_id,
      meter: 'container_hours',
      quantity: 1,
      occurredAt,
      sourceKey: `tick:${due.site_id}:${occurredAt.toISOString()}`,
      properties: {},
    });
  }
  return hours;
}
