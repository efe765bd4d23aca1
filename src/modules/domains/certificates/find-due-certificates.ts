import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { ordersCertificates } from '../hosting/open-host.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { WAITS } from './schedule.ts';

const BATCH_SIZE = 200;
const MINUTE = 60_000;

interface Due extends Record<string, unknown> {
  domainId: string;
  clientId: string;
}

/**
 * Names whose certificate is due, was left unfinished, or was never started though everything is ready; names that must wait before a retry
 * are excluded. Certificates in use that expire first come first. For jobs alone.
 */
export async function findDueCertificates(ctx: Context): Promise<Due[]> {
  requireJob(ctx);
  if (!ordersCertificates()) return [];
  const now = ctx.now.toISOString();
  const { rows } = await asSystem(
    'a sweep finds certificates that are due',
    (tx) =>
      tx.execute<Due>(sql`
        select d.id as "domainId", d.client_id as "clientId"
        from domains d
        left join certificates held on held.domain_id = d.id and held.state = 'issued'
        left join lateral (
          select c.state, c.created_at, c.tries, c.problem from certificates c
          where c.domain_id = d.id and c.state <> 'replaced' order by c.created_at desc limit 1) last on true
        where (d.state = 'securing'
            or d.state = 'live' and held.renew_at <= ${now}::timestamptz
            or last.state = 'ordered' and d.state = any (${`{${HOLDING.join()}}`}::text[]))
          and case last.state
            when 'ordered' then last.created_at < ${now}::timestamptz - interval '2 minutes'
            when 'failed' then coalesce((last.problem ->> 'retryAt')::timestamptz <= ${now}::timestamptz, true)
              and last.created_at <= ${now}::timestamptz - coalesce((${`{${WAITS.join()}}`}::int[])[least(last.tries, ${WAITS.length})], 0) * interval '1 second'
            else true end
        order by d.state = 'live' desc, held.renew_at nulls last, d.created_at
        limit ${BATCH_SIZE}`),
    ctx,
  );
  return rows;
}

/** Deletes expired challenge answers. For jobs alone. */
export async function forgetOldChallenges(ctx: Context): Promise<void> {
  requireJob(ctx);
  const old = new Date(ctx.now.getTime() - 7 * 24 * 60 * MINUTE);
  await asSystem('answers are kept for a week', (tx) => tx.execute(sql`delete from app.acme_challenges where created_at < ${old}`), ctx);
}
