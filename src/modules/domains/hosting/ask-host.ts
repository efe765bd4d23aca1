import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { hostsOf } from '../lifecycle/main-host.ts';
import type { Domain } from '../read-domain.ts';
import { certifiedBy, type Hosted } from './domain-host.ts';
import { openHost } from './open-host.ts';

const HOUR = 3_600_000;
/** Milliseconds for which answers about a name that is settled are good. */
const SETTLED_FOR = HOUR;
/** The same while something is still under way. */
const MOVING_FOR = 4000;
const LIVE_FOR = 10 * 60_000;
/** Milliseconds before expiry at which a certificate is looked at again: hosts renew weeks before. */
const RENEWED_BEFORE = 10 * 24 * HOUR;

/** Asks the host about a name, no more often than useful; hands the name over once it is proved. */
export async function askHost(ctx: Context, domain: Domain): Promise<Hosted | null> {
  const { name, hosted: before } = domain;
  const host = openHost();
  if (host.kind === 'edge') return null;
  if (before && isFresh(domain, before, ctx.now)) return before;
  const hosts = hostsOf(domain);
  const attachable = HOLDING.includes(domain.state) ? await noteHosts(ctx, hosts) : [];
  return host.ask({ name, hosts, attachable, before, at: ctx.now });
}

function isFresh(domain: Domain, hosted: Hosted, now: Date): boolean {
  if (hosted.retryAt && new Date(hosted.retryAt) > now) return true;
  const age = now.getTime() - new Date(hosted.askedAt).getTime();
  if (domain.state !== 'live') return age < MOVING_FOR;
  const safe = certifiedBy(hosted, new Date(now.getTime() + RENEWED_BEFORE));
  return age < (!hosted.isAway && hostsOf(domain).every((one) => safe.includes(one)) ? SETTLED_FOR : LIVE_FOR);
}

/** Writes down what is about to be handed over, so that it is always taken back. Hosts being taken back now are left for the next look. */
async function noteHosts(ctx: Context, hosts: readonly string[]): Promise<string[]> {
  const { rows } = await asSystem(
    'a proved name is handed over to the host',
    (tx) =>
      tx.execute<{ host: string }>(sql`
        insert into app.hosted_names as h (host, handed_at)
        select host, ${ctx.now.toISOString()}::timestamptz from jsonb_array_elements_text(${JSON.stringify(hosts)}::jsonb) as n (host)
        on conflict (host) do update set handed_at = excluded.handed_at
          where h.releasing_until is null or h.releasing_until < excluded.handed_at
        returning host`),
    ctx,
  );
  return hosts.filter((host) => rows.some((row) => row.host === host));
}
