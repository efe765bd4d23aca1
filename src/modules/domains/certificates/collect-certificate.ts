import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import acme from 'acme-client';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { decrypt } from '#platform/crypto/encrypt.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { applyEvents } from '../lifecycle/apply-events.ts';
import { becomeAddress } from '../lifecycle/become-address.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { newsOf } from '../news/news-of.ts';
import type { DomainRow } from '../read-domain.ts';
import { certificates, domains } from '../tables.ts';
import { acmeClient } from './acme-account.ts';
import { orderProblem, problemOf, recordProblems } from './acme-problem.ts';
import { failOrder } from './fail-order.ts';
import { keyOf } from './open-order.ts';
import { type CertificateRef, requireCertificate } from './prove-names.ts';
import { askRenewal, findRenewalInfo } from './renewal.ts';

interface KeyRow extends Record<string, unknown> {
  sealed: Buffer;
  key_id: string;
}

/** Decrypts the private key of a certificate. For the servers alone. */
export async function openKey(ctx: Context, certificateId: string): Promise<string> {
  const read = sql`select sealed, key_id from app.certificate_keys where certificate_id = ${certificateId}`;
  const { rows } = await asSystem('the servers hold the key', (tx) => tx.execute<KeyRow>(read), ctx);
  if (!rows[0]) throw new AppError('not_found', 'certificate_not_found');
  return decrypt({ sealed: rows[0].sealed, keyId: rows[0].key_id }, keyOf(certificateId));
}

/**
 * Finalizes a proved order and replaces the previous certificate: the name is live with the commit. Safe to rerun at any point: a finalized
 * order is only read.
 */
export async function collectCertificate(ctx: Context, ref: CertificateRef): Promise<'issued' | 'ended'> {
  const row = await requireCertificate(ctx, ref);
  if (row.state !== 'ordered' || !row.orderUrl) return 'ended';
  recordProblems();
  const key = await openKey(ctx, row.id);
  let chain: string;
  try {
    const client = await acmeClient(ctx);
    chain = await fetchChain(client, row.orderUrl, row.names, key);
  } catch (error) {
    const reported = problemOf(error);
    await failOrder(ctx, ref, reported.hosts ? reported : ((await problemOfOrder(ctx, row.orderUrl)) ?? reported));
    return 'ended';
  }
  const issued = await readIssued(chain, ctx.now);
  const live = await putInPlace(ctx, row, issued);
  if (live) await announce(newsOf(live));
  return 'issued';
}

/** The certificate of a proved order, signed now unless it was before. */
export async function fetchChain(client: acme.Client, orderUrl: string, names: string[], key: string): Promise<string> {
  const order = await client.getOrder({ url: orderUrl } as acme.Order);
  const [, csr] = await acme.crypto.createCsr({ altNames: names }, key);
  const chain = await client.getCertificate(order.status === 'ready' ? await client.finalizeOrder(order, csr) : order);
  // Fail the order now rather than serve a key that does not match the certificate.
  createSecureContext({ cert: chain, key });
  return chain;
}

/** The fields of a new certificate that its row has. */
export async function readIssued(chain: string, now: Date) {
  const leaf = new X509Certificate(chain);
  const [notBefore, notAfter] = [new Date(leaf.validFrom), new Date(leaf.validTo)];
  const renewal = await askRenewal(await findRenewalInfo().catch(() => null), { chain, notBefore, notAfter }, now);
  return { chain, serial: leaf.serialNumber.toLowerCase(), notBefore, notAfter, ...renewal };
}

/** The authority's problem on an order that it refused to sign. */
export async function problemOfOrder(ctx: Context, url: string) {
  const client = await acmeClient(ctx).catch(() => null);
  const order = await client?.getOrder({ url } as acme.Order).catch(() => null);
  return order ? orderProblem(order) : null;
}

type Issued = Awaited<ReturnType<typeof readIssued>>;

/** @returns the domain if this made it live. */
function putInPlace(ctx: Context, { id, domainId }: typeof certificates.$inferSelect, issued: Issued): Promise<DomainRow | null> {
  return asSystem(
    'the server puts a certificate in its place',
    async (tx, inner) => {
      const [domain] = await tx.select().from(domains).where(eq(domains.id, domainId)).for('update');
      const mine = and(eq(certificates.id, id), eq(certificates.state, 'ordered'));
      const [open] = await tx.select({ id: certificates.id }).from(certificates).where(mine);
      // Another run has collected this certificate, or the account no longer holds the name.
      if (!domain || !open || !HOLDING.includes(domain.state)) return null;
      const before = and(eq(certificates.domainId, domainId), eq(certificates.state, 'issued'));
      await tx.update(certificates).set({ state: 'replaced' }).where(before);
      await tx
        .update(certificates)
        .set({ ...issued, state: 'issued', problem: null, tries: 0 })
        .where(mine);
      const after = await applyEvents(inner, domain, ['certificate_ready']);
      // It may cover another host than the previous certificate.
      if (domain.state === 'live') await becomeAddress(inner, domain);
      // The page shows it with the next look, which is due at once.
      await tx.update(domains).set({ nextLookAt: ctx.now, lookedAt: null }).where(eq(domains.id, domainId));
      await tx.execute(sql`select app.announce_name(${domain.siteId}, ${domain.name})`);
      return after.state === 'live' && domain.state !== 'live' ? after : null;
    },
    ctx,
  );
}
