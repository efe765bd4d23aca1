import { and, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import type { CertificateProblem } from '../doctor/evidence.ts';
import { certificates } from '../tables.ts';

/** Ends a failed order with the reason that the doctor reads. An order that has ended does not change. */
export async function failOrder(ctx: Context, { certificateId }: { certificateId: string }, problem: CertificateProblem): Promise<void> {
  const account = requireAccount(ctx);
  const open = and(eq(certificates.id, certificateId), eq(certificates.clientId, account.id), eq(certificates.state, 'ordered'));
  await asSystem(
    'the server ends an order that gave nothing',
    (tx) =>
      tx
        .update(certificates)
        .set({ state: 'failed', problem, tries: sql`${certificates.tries} + 1` })
        .where(open),
    ctx,
  );
  log.warn('certificate.refused', { certificateId, type: problem.type });
}
