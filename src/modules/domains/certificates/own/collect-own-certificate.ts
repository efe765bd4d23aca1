import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { acmeClient } from '../acme-account.ts';
import { problemOf, recordProblems } from '../acme-problem.ts';
import { fetchChain, problemOfOrder, readIssued } from '../collect-certificate.ts';
import { failOwnOrder, openOwnKey, readOwnOrder } from './own-certificate.ts';

/** Puts the certificate of our own sites in the place of the one before. Safe to rerun at any point. For jobs alone. */
export async function collectOwnCertificate(ctx: Context): Promise<void> {
  requireJob(ctx);
  const row = await readOwnOrder(ctx);
  if (!row?.orderUrl) return;
  recordProblems();
  let chain: string;
  try {
    chain = await fetchChain(await acmeClient(ctx), row.orderUrl, row.names, openOwnKey(row));
  } catch (error) {
    await failOwnOrder(ctx, row.id, (await problemOfOrder(ctx, row.orderUrl)) ?? problemOf(error));
    return;
  }
  const { serial, notBefore, notAfter, renewAt, renewalCheckAt } = await readIssued(chain, ctx.now);
  const at = (date: Date) => sql`${date.toISOString()}::timestamptz`;
  await asSystem(
    'the server puts the certificate of our own sites in its place',
    async (tx) => {
      const { rows } = await tx.execute(sql`select from app.own_certificates where id = ${row.id} and state = 'ordered' for update`);
      if (rows.length === 0) return;
      await tx.execute(sql`update app.own_certificates set state = 'replaced' where state = 'issued'`);
      await tx.execute(sql`
        update app.own_certificates set state = 'issued', chain = ${chain}, serial = ${serial}, not_before = ${at(notBefore)},
          not_after = ${at(notAfter)}, renew_at = ${at(renewAt)}, renewal_check_at = ${at(renewalCheckAt)}, problem = null, tries = 0
        where id = ${row.id}`);
    },
    ctx,
  );
}
