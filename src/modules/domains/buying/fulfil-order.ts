import { refundOnce } from '#modules/billing/index.ts';
import { type Context, jobContext, requireJob } from '#platform/context.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';
import { openRegistrar } from '../registrar/open-registrar.ts';
import { type Registrar, RegistrarFailure } from '../registrar/registrar.ts';
import { chargeOrder } from './charge-order.ts';
import { moveOrder, type Order, putOff, takeOrder } from './order-lease.ts';
import { isSettled, type OrderState } from './order-state.ts';
import { pointName } from './point-name.ts';
import { readHolder } from './read-holder.ts';
import { newsOfOrder } from './registration-news.ts';

/** Milliseconds after which a registrar that never answers is given up, if its books do not have the name. */
const GIVE_UP_AFTER = 48 * 3_600_000;
/** A renewal moves the end by a year or more; registrars round it to a day. */
const HALF_A_YEAR = 182 * 86_400_000;

/**
 * Carries an order as far as it goes: charge, register or renew, set the DNS, or refund. Each step asks first what was done before, so that
 * a run after any interruption neither charges nor registers again. For jobs alone.
 */
export async function fulfilOrder(ctx: Context, { orderId }: { orderId: string }): Promise<void> {
  requireJob(ctx);
  let order = await takeOrder(ctx, orderId);
  if (!order) return;
  const own = jobContext('fulfil-domain-order', order.row.clientId, ctx.now);
  try {
    while (!isSettled(order.row.state)) order = await STEPS[order.row.state]!(own, order);
  } catch (error) {
    await putOff(own, order);
    // Somebody does not answer: the sweep asks again.
    if (error instanceof RegistrarFailure || (isAppError(error) && error.code === 'unavailable')) {
      log.warn('domain_order.put_off', { orderId, state: order.row.state, error });
      return;
    }
    throw error;
  }
  const news = newsOfOrder(order);
  if (news) await announce(news);
}

type Step = (ctx: Context, order: Order) => Promise<Order>;

const STEPS: Partial<Record<OrderState, Step>> = {
  ordered: chargeOrder,
  charged: (ctx, order) => (order.row.kind === 'register' ? register(ctx, order) : renew(ctx, order)),
  registered: pointName,
  refunding: async (ctx, order) => {
    if (order.row.invoiceId) await refundOnce(ctx, { invoiceId: order.row.invoiceId });
    return moveOrder(ctx, order, 'returned', {}, order.row.kind === 'register' ? { state: 'ended' } : {});
  },
};

async function register(ctx: Context, order: Order): Promise<Order> {
  const registrar = requireRegistrar();
  const { name } = order.registration;
  const held = await done(registrar, order, {
    isDone: () => true,
    ask: async () => registrar.register(name, order.row.years, await readHolder(ctx, order.registration.id)),
  });
  if (typeof held === 'string') return refuse(ctx, order, held);
  return moveOrder(ctx, order, 'registered', {}, { state: 'ours', expiresAt: held.expiresAt });
}

async function renew(ctx: Context, order: Order): Promise<Order> {
  const registrar = requireRegistrar();
  const { name } = order.registration;
  const before = order.row.endsAt!.getTime();
  const held = await done(registrar, order, {
    isDone: ({ expiresAt }) => expiresAt.getTime() > before + HALF_A_YEAR,
    ask: () => registrar.renew(name, order.row.years),
  });
  if (typeof held === 'string') return refuse(ctx, order, held);
  const next = { expiresAt: held.expiresAt, renewalCents: null, renewalOf: null, renewalQuotedAt: null };
  return moveOrder(ctx, order, 'renewed', {}, next);
}

type Held = { expiresAt: Date };

/**
 * Has the registrar do it, unless its books say that it was done. After a refusal or a lost answer the books decide as well: the call
 * before may have worked. Returns the reason of a refusal.
 */
async function done(
  registrar: Registrar,
  { row, registration: { name } }: Order,
  { isDone, ask }: { isDone: (held: Held) => boolean; ask: () => Promise<void> },
): Promise<Held | string> {
  const before = await registrar.find(name);
  if (before && isDone(before)) return before;
  let refusal: RegistrarFailure | null = null;
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof RegistrarFailure)) throw error;
    refusal = error;
  }
  const held = await registrar.find(name);
  if (held && isDone(held)) return held;
  const isOld = Date.now() - row.createdAt.getTime() > GIVE_UP_AFTER;
  if (!refusal || (refusal.kind === 'unanswered' && !isOld)) throw refusal ?? new RegistrarFailure('not in its books yet', 'unanswered');
  log.error('domain_order.refused', { orderId: row.id, error: refusal });
  return refusal.kind;
}

const refuse: (ctx: Context, order: Order, problem: string) => Promise<Order> = (ctx, order, problem) =>
  moveOrder(ctx, order, 'refused', { problem });

function requireRegistrar(): Registrar {
  const registrar = openRegistrar();
  if (!registrar) throw new AppError('unavailable', 'names_not_sold');
  return registrar;
}
