import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import type { Observed } from '../dns/look-at-domain.ts';
import type { Evidence } from '../doctor/evidence.ts';
import { judgeOrigin, valuesOf } from '../doctor/judge-point.ts';
import { targetOf } from '../hosting/network.ts';
import { ordersCertificates } from '../hosting/open-host.ts';
import type { Domain } from '../read-domain.ts';
import { probeWeb } from './probe-web.ts';

/**
 * Whether our servers answer for a name on plain HTTP, requested as the certificate authority does: before an order is opened, and only if
 * the records are right. Connects to our own addresses only, whatever a stranger's DNS returns.
 */
export async function askWeb(
  ctx: Context,
  domain: Pick<Domain, 'id' | 'name' | 'proof' | 'state' | 'hosted'>,
  observed: Observed,
): Promise<Evidence['web']> {
  const ours = targetOf(domain);
  // Another host answers its authority by itself.
  if (!ordersCertificates() || domain.state === 'live' || judgeOrigin(observed.address, ours) !== 'right')
    return { answers: 'unasked', location: null };
  const named = observed.address.origin.flatMap(({ saw }) => valuesOf(saw, 'A', 'AAAA'));
  // Our alias resolves to our first address.
  const address = [...ours.ipv4, ...ours.ipv6].find((each) => named.includes(each)) ?? ours.ipv4[0]!;
  const token = `probe-${domain.id}`;
  const expected = createHash('sha256').update(`${token} ${domain.proof}`).digest('base64url');
  const keep = sql`insert into app.acme_challenges (token, answer) values (${token}, ${expected}) on conflict (token) do nothing`;
  await asSystem('the servers of sites answer our own question', (tx) => tx.execute(keep), ctx);
  return probeWeb({ address, port: env().DOMAINS_PORT, host: domain.name, path: `/.well-known/acme-challenge/${token}`, expected });
}
