import { and, eq, gte, lte } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { REMIND_AT } from '../doctor/registration-rules.ts';
import type { registrationNews } from '../events.ts';
import { milestone } from '../news/find-news.ts';
import { domainOrders, domainRegistrations } from '../tables.ts';
import { newsOfOrder, newsOfRegistration } from './registration-news.ts';

type News = ReturnType<typeof registrationNews.create>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** News of orders that ended within the last hour, found again on each run so that no mail is lost. For jobs alone. */
export async function findOrderNews(ctx: Context): Promise<News[]> {
  requireJob(ctx);
  const ended = await asSystem(
    'owners hear what has become of their orders',
    (tx) =>
      tx
        .select({ row: domainOrders, registration: domainRegistrations })
        .from(domainOrders)
        .innerJoin(domainRegistrations, eq(domainRegistrations.id, domainOrders.registrationId))
        .where(gte(domainOrders.settledAt, new Date(ctx.now.getTime() - HOUR))),
    ctx,
  );
  return ended.flatMap((one) => newsOfOrder(one) ?? []);
}

/** Reminders 60, 30 and 7 days before a registration ends and once it has, with the price at which it is or can be renewed. For jobs alone. */
export async function findRenewalReminders(ctx: Context): Promise<News[]> {
  requireJob(ctx);
  const ending = await asSystem(
    'owners are reminded of what ends',
    (tx) =>
      tx
        .select()
        .from(domainRegistrations)
        .where(
          and(eq(domainRegistrations.state, 'ours'), lte(domainRegistrations.expiresAt, new Date(ctx.now.getTime() + REMIND_AT[0] * DAY))),
        ),
    ctx,
  );
  return ending.flatMap((one) => {
    const until = one.expiresAt!.toISOString().slice(0, 10);
    if (one.expiresAt! <= ctx.now) return [newsOfRegistration(one, 'lapsed', until)];
    const at = milestone(one.expiresAt!, ctx.now, REMIND_AT);
    return at === null ? [] : [newsOfRegistration(one, one.autoRenew ? 'renewal_planned' : 'renewal_off', `${until}/${at}`)];
  });
}
