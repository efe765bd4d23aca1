import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { certificates } from '../tables.ts';

/**
 * Ends all certificates of a domain that its account no longer holds: keys are deleted, open orders are dropped, and issued certificates
 * are queued for revocation.
 */
export async function dropCertificates(tx: Transaction, domainId: string): Promise<void> {
  const of = (state: 'ordered' | 'issued') => and(eq(certificates.domainId, domainId), eq(certificates.state, state));
  await tx.update(certificates).set({ state: 'failed' }).where(of('ordered'));
  await tx.update(certificates).set({ state: 'replaced' }).where(of('issued'));
  await tx.execute(sql`
    insert into app.certificate_revocations (certificate_id, chain, not_after)
    select id, chain, not_after from certificates where domain_id = ${domainId} and state = 'replaced'
    on conflict (certificate_id) do nothing`);
  await tx.execute(
    sql`delete from app.certificate_keys k using certificates c where c.id = k.certificate_id and c.domain_id = ${domainId}`,
  );
}
