import type acme from 'acme-client';
import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { isAppError } from '#platform/errors.ts';
import { checkRate } from '#platform/rate-limit/rate-limit.ts';
import { acmeClient } from '../acme-account.ts';
import { problemOf, recordProblems } from '../acme-problem.ts';
import { answerChallenges } from '../answer-challenges.ts';
import { placeOrder, WAITS_FOR_DNS } from '../prove-names.ts';
import { failOwnOrder, type OwnCertificate, readOwnCertificate, readOwnOrder } from './own-certificate.ts';
import { openOwnZone } from './own-zone.ts';

/** The stored order at the authority, or a new one that is stored; null while the authority's limit is used up. */
async function orderOf(ctx: Context, client: acme.Client, row: OwnCertificate): Promise<acme.Order | null> {
  if (row.orderUrl) return client.getOrder({ url: row.orderUrl } as acme.Order);
  const { allowed } = await checkRate(ctx, 'acme_order', { target: env().ACME_DIRECTORY_URL, only: 'target' });
  if (!allowed) return null;
  const order = await placeOrder(client, row.names, (await readOwnCertificate(ctx))?.chain ?? null);
  await asSystem(
    'the server writes an order down',
    (tx) => tx.execute(sql`update app.own_certificates set order_url = ${order.url} where id = ${row.id} and state = 'ordered'`),
    ctx,
  );
  return order;
}

/** Proves the names of our own sites by the DNS. Safe to rerun at any point. For jobs alone. */
export async function proveOwnNames(ctx: Context): Promise<void> {
  requireJob(ctx);
  const row = await readOwnOrder(ctx);
  if (!row) return;
  recordProblems();
  try {
    const client = await acmeClient(ctx);
    const order = await orderOf(ctx, client, row);
    if (!order || (order.status !== 'pending' && order.status !== 'invalid')) return;
    const problem = await answerChallenges(ctx, client, order, openOwnZone);
    if (problem) await failOwnOrder(ctx, row.id, problem);
  } catch (error) {
    if (isAppError(error) && ctx.now.getTime() - row.createdAt.getTime() < WAITS_FOR_DNS) throw error;
    await failOwnOrder(ctx, row.id, problemOf(error));
  }
}
