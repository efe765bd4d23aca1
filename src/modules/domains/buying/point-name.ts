import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';
import { lookWanted } from '../events.ts';
import { askHost } from '../hosting/ask-host.ts';
import { domainOf } from '../read-domain.ts';
import { openRegistrar } from '../registrar/open-registrar.ts';
import { RegistrarFailure } from '../registrar/registrar.ts';
import { domains } from '../tables.ts';
import { moveOrder, type Order } from './order-lease.ts';
import { wantedRecords } from './wanted-records.ts';

/** Sets the DNS of a name that was just registered, so that its site comes live by itself, and has it looked at. */
export async function pointName(ctx: Context, order: Order): Promise<Order> {
  const { domainId, name, expiresAt } = order.registration;
  const [row] = domainId
    ? await asSystem('a new name is led here', (tx) => tx.select().from(domains).where(eq(domains.id, domainId)), ctx)
    : [];
  // Its domain was removed while it was bought: the name is theirs all the same.
  if (!row) return moveOrder(ctx, order, 'pointed');
  const domain = domainOf(row);
  const hosted = await askHost(ctx, domain);
  // A host that is not ours says itself where its names are to point.
  if (hosted && !hosted.target) throw new AppError('unavailable', 'host_not_answering');
  const problem = await setRecords(name, wantedRecords({ ...domain, hosted }));
  const registration = { known: 'registered', status: ['active'], expiresAt: expiresAt?.toISOString(), nameservers: [], registrar: null };
  const set = { hosted, registration, registrationAskedAt: ctx.now, nextLookAt: ctx.now };
  await asSystem('a new name is led here', (tx) => tx.update(domains).set(set).where(eq(domains.id, row.id)), ctx);
  const after = await moveOrder(ctx, order, 'pointed', problem ? { problem } : {});
  await announce(lookWanted.create({ domainId: row.id, clientId: row.clientId }, { id: `look.wanted/${row.id}/bought` }));
  return after;
}

/** A refusal is left to the domain's page, which says what the DNS lacks; without an answer it is tried again. */
async function setRecords(name: string, records: Parameters<NonNullable<ReturnType<typeof openRegistrar>>['setRecords']>[1]) {
  const registrar = openRegistrar();
  try {
    if (!registrar) throw new RegistrarFailure('no registrar', 'unanswered');
    await registrar.setRecords(name, records);
    return null;
  } catch (error) {
    if (!(error instanceof RegistrarFailure) || error.kind === 'unanswered') throw error;
    log.error('domain_order.not_pointed', { error });
    return 'dns';
  }
}
