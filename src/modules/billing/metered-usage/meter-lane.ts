import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Meter events of one customer and meter, which are sent to Stripe sequentially. */
export interface Lane extends Record<string, unknown> {
  clientId: string;
  meter: string;
}

/** Lease time; after it a silent holder counts as dead. */
const SILENCE = "interval '40 seconds'";
const LOOK_AGAIN = 200;

/** Runs the work while nobody else sends in this lane; null when it is still taken after `patience` milliseconds. */
export async function inLane<T>(
  ctx: Context,
  lane: Lane,
  patience: number,
  work: (goOn: () => Promise<void>) => Promise<T>,
): Promise<T | null> {
  const holder = randomUUID();
  const end = performance.now() + patience;
  while (!(await hold(ctx, lane, holder))) {
    if (performance.now() >= end) return null;
    await sleep(LOOK_AGAIN);
  }
  try {
    return await work(async () => void (await hold(ctx, lane, holder)));
  } finally {
    await write(ctx, sql`delete from app.meter_lanes where client_id = ${lane.clientId} and meter = ${lane.meter} and holder = ${holder}`);
  }
}

/** Takes or renews the lease on the lane; false while another holder has it. */
async function hold(ctx: Context, { clientId, meter }: Lane, holder: string): Promise<boolean> {
  const { rowCount } = await write(
    ctx,
    sql`
      insert into app.meter_lanes as l (client_id, meter, holder, busy_until) values (${clientId}, ${meter}, ${holder}, now() + ${sql.raw(SILENCE)})
      on conflict (client_id, meter) do update set holder = excluded.holder, busy_until = excluded.busy_until
        where l.holder = excluded.holder or l.busy_until < now()`,
  );
  return rowCount === 1;
}

const write = (ctx: Context, statement: ReturnType<typeof sql>) => asSystem('usage is sent to Stripe', (tx) => tx.execute(statement), ctx);
