import { desc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { DomainRef } from '../input.ts';
import { requireDomain } from '../read-domain.ts';
import { certificates } from '../tables.ts';

export type CertificateView = Omit<typeof certificates.$inferSelect, 'problem'> & {
  /** The authority's reason for refusing. */
  problem: { type: string; detail: string } | null;
};

/** Current and past certificates of a name, newest first. Keys are never included. */
export async function listCertificates(ctx: Context, ref: DomainRef): Promise<CertificateView[]> {
  requireAccount(ctx);
  const { id } = await requireDomain(ctx, ref);
  const mine = eq(certificates.domainId, id);
  const rows = await asActor(ctx, (tx) => tx.select().from(certificates).where(mine).orderBy(desc(certificates.createdAt)).limit(100));
  return rows.map((row) => ({ ...row, problem: row.problem as CertificateView['problem'] }));
}
