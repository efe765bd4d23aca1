import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { type Context, jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { SERVING } from '../lifecycle/domain-state.ts';
import { certificates, domains } from '../tables.ts';
import { openKey } from './collect-certificate.ts';
import { openOwnKey, readOwnCertificate } from './own/own-certificate.ts';

export interface HeldCertificate {
  certificateId: string;
  chain: string;
  key: string;
  notAfter: Date;
}

/** The certificate served for a host, or for a wildcard of our own sites; null for a name that is not served. */
export async function findCertificate(hostname: string): Promise<HeldCertificate | null> {
  const ctx = jobContext('edge');
  if (hostname.startsWith('*.')) return findOwnCertificate(ctx, hostname);
  const parent = hostname.slice(hostname.indexOf('.') + 1);
  const bare = hostname.startsWith('www.') ? hostname.slice(4) : hostname;
  const [row] = await asSystem(
    'a server of sites needs a certificate',
    (tx) =>
      tx
        .select({ certificateId: certificates.id, chain: certificates.chain, notAfter: certificates.notAfter })
        .from(certificates)
        .innerJoin(domains, eq(domains.id, certificates.domainId))
        .where(
          and(
            or(eq(domains.name, hostname), eq(domains.name, bare)),
            eq(certificates.state, 'issued'),
            inArray(domains.state, SERVING as ['live', 'astray']),
            sql`array[${hostname}, ${`*.${parent}`}] && ${certificates.names}`,
          ),
        )
        .limit(1),
    ctx,
  );
  if (!row?.chain || !row.notAfter) return null;
  return { certificateId: row.certificateId, chain: row.chain, notAfter: row.notAfter, key: await openKey(ctx, row.certificateId) };
}

async function findOwnCertificate(ctx: Context, wildcard: string): Promise<HeldCertificate | null> {
  const held = await readOwnCertificate(ctx);
  if (!held?.chain || !held.notAfter || !held.names.includes(wildcard)) return null;
  return { certificateId: held.id, chain: held.chain, notAfter: held.notAfter, key: openOwnKey(held) };
}

/** The key authorization for an ACME challenge token; null for an unknown token. */
export async function findChallenge(token: string): Promise<string | null> {
  const read = sql`select answer from app.acme_challenges where token = ${token}`;
  const { rows } = await asSystem('the servers of sites answer the authority', (tx) => tx.execute<{ answer: string }>(read));
  return rows[0]?.answer ?? null;
}
