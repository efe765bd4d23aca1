import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { openHost } from './open-host.ts';

const BATCH_SIZE = 50;
/** Milliseconds for which a host stays with us after it was handed over, whatever the rows say: a look may be under way. */
const SETTLES_WITHIN = 60_000;
/** Milliseconds for which nobody else hands over or takes back the same host. */
const LEASE = 120_000;
const HOUR = 3_600_000;

/** Takes back from the host what no account holds any more. Safe to run twice. For jobs alone. */
export async function releaseHosts(ctx: Context): Promise<{ released: number }> {
  requireJob(ctx);
  const host = openHost();
  if (host.kind === 'edge') return { released: 0 };
  let released = 0;
  for (const one of await leaseUnheld(ctx)) {
    const isReleased = await host.release(one).then(
      () => true,
      (error: unknown) => {
        log.error('domain.host_not_released', { error });
        return false;
      },
    );
    await settle(ctx, one, isReleased);
    if (isReleased) released++;
  }
  return { released };
}

async function leaseUnheld(ctx: Context): Promise<string[]> {
  const now = ctx.now.toISOString();
  const { rows } = await asSystem(
    'what nobody holds is taken back from the host',
    (tx) =>
      tx.execute<{ host: string }>(sql`
        update app.hosted_names set releasing_until = ${new Date(ctx.now.getTime() + LEASE).toISOString()}::timestamptz
        where host in (
          select h.host from app.hosted_names h
          where h.handed_at < ${new Date(ctx.now.getTime() - SETTLES_WITHIN).toISOString()}::timestamptz
            and (h.releasing_until is null or h.releasing_until < ${now}::timestamptz)
            and not exists (select from public.domains d where d.state = any (${`{${HOLDING.join()}}`}::text[])
              and (d.name = h.host or d.wants_www and h.host = 'www.' || d.name))
          order by h.handed_at limit ${BATCH_SIZE} for update skip locked)
        returning host`),
    ctx,
  );
  return rows.map((row) => row.host);
}

async function settle(ctx: Context, host: string, isReleased: boolean): Promise<void> {
  const again = new Date(ctx.now.getTime() + HOUR).toISOString();
  await asSystem(
    'what nobody holds is taken back from the host',
    (tx) =>
      tx.execute(
        isReleased
          ? sql`delete from app.hosted_names where host = ${host}`
          : sql`update app.hosted_names set handed_at = ${again}::timestamptz, releasing_until = null where host = ${host}`,
      ),
    ctx,
  );
}
