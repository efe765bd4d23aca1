import type acme from 'acme-client';
import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { checkRate } from '#platform/rate-limit/rate-limit.ts';
import { certificates } from '../tables.ts';
import { acmeClient } from './acme-account.ts';
import { problemOf, recordProblems } from './acme-problem.ts';
import { answerChallenges } from './answer-challenges.ts';
import { openHeldZone } from './by-dns/held-zone.ts';
import { failOrder } from './fail-order.ts';
import { certId } from './renewal.ts';

export interface CertificateRef {
  certificateId: string;
}

/** @throws AppError `not_found`. */
export async function requireCertificate(ctx: Context, { certificateId }: CertificateRef) {
  const account = requireAccount(ctx);
  const mine = and(eq(certificates.id, certificateId), eq(certificates.clientId, account.id));
  const [row] = await asSystem('the server has a certificate made', (tx) => tx.select().from(certificates).where(mine), ctx);
  if (!row) throw new AppError('not_found', 'certificate_not_found');
  return row;
}

/** Milliseconds after which an order ends whose answers no server of the zone gives. */
export const WAITS_FOR_DNS = 3_600_000;

const ordered = (id: string) => and(eq(certificates.id, id), eq(certificates.state, 'ordered'));

/** Keeps our orders below the authority's limit, and each client's below their share; the sweep finds a name that must wait again. */
async function mayOrder(ctx: Context): Promise<boolean> {
  const { allowed } = await checkRate(ctx, 'acme_order', { target: env().ACME_DIRECTORY_URL });
  return allowed;
}

/** Orders a certificate that replaces another one, if the authority keeps such a record. */
export async function placeOrder(client: acme.Client, names: readonly string[], before: string | null): Promise<acme.Order> {
  const identifiers = names.map((value) => ({ type: 'dns', value }));
  const replaces = before ? certId(before) : null;
  return client.createOrder({ identifiers, ...(replaces && { replaces }) }).catch((error) => {
    // Already renewed, or the authority does not support renewal information: place a plain order.
    if (replaces && problemOf(error).type !== 'urn:ietf:params:acme:error:rateLimited') return client.createOrder({ identifiers });
    throw error;
  });
}

/** The stored order at the authority, or a new one that is stored. */
async function orderOf(ctx: Context, client: acme.Client, row: typeof certificates.$inferSelect): Promise<acme.Order> {
  if (row.orderUrl) return client.getOrder({ url: row.orderUrl } as acme.Order);
  const before = await asSystem(
    'the server renews a certificate',
    (tx) =>
      tx
        .select({ chain: certificates.chain })
        .from(certificates)
        .where(and(eq(certificates.domainId, row.domainId), eq(certificates.state, 'issued'))),
    ctx,
  );
  const order = await placeOrder(client, row.names, before[0]?.chain ?? null);
  await asSystem(
    'the server writes an order down',
    (tx) => tx.update(certificates).set({ orderUrl: order.url }).where(ordered(row.id)),
    ctx,
  );
  return order;
}

/**
 * Proves to the authority that we control the names of an order. Safe to rerun at any point: the order is stored before any request, and
 * proved names stay proved. A refusal ends the order with its reason.
 */
export async function proveNames(ctx: Context, ref: CertificateRef): Promise<'ready' | 'ended'> {
  const row = await requireCertificate(ctx, ref);
  if (row.state !== 'ordered' || (!row.orderUrl && !(await mayOrder(ctx)))) return 'ended';
  recordProblems();
  try {
    const client = await acmeClient(ctx);
    const order = await orderOf(ctx, client, row);
    if (order.status !== 'pending' && order.status !== 'invalid') return 'ready';
    const problem = await answerChallenges(ctx, client, order, () => openHeldZone(ctx, row.names[0]!.replace(/^\*\./, '')));
    if (problem) {
      await failOrder(ctx, ref, problem);
      return 'ended';
    }
    return 'ready';
  } catch (error) {
    if (isAppError(error) && ctx.now.getTime() - row.createdAt.getTime() < WAITS_FOR_DNS) throw error;
    await failOrder(ctx, ref, problemOf(error));
    return 'ended';
  }
}
