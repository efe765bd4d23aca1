import { getSeats } from '#modules/accounts/index.ts';
import { listSubscriptions } from '#modules/billing/index.ts';
import { listSites } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { accountDeletions } from '../tables.ts';
import { accountName } from './account-name.ts';

export interface Closure {
  name: string;
  /** Date of erasure; null unless a deletion was requested. */
  dueAt: Date | null;
  sites: number;
  liveSites: number;
  hasSubscription: boolean;
  /** Number of other members and pending invitations. */
  others: number;
}

/** Deletion status of the account, and the data that its confirmation page shows. */
export async function getClosure(ctx: Context): Promise<Closure> {
  requireAccount(ctx);
  const [name, sites, subscriptions, deletion, seats] = await Promise.all([
    accountName(ctx),
    listSites(ctx),
    listSubscriptions(ctx),
    asActor(ctx, (tx) => tx.select().from(accountDeletions)),
    getSeats(ctx),
  ]);
  return {
    name,
    dueAt: deletion[0]?.dueAt ?? null,
    sites: sites.length,
    liveSites: sites.filter(({ status }) => status === 'live').length,
    hasSubscription: subscriptions.some(({ status }) => ['active', 'trialing', 'past_due'].includes(status)),
    others: Math.max(0, seats.taken - 1),
  };
}

/** Date of erasure; null unless a deletion was requested. For every screen and every reader of the account. */
export async function closingAt(ctx: Context): Promise<Date | null> {
  requireAccount(ctx);
  const [deletion] = await asActor(ctx, (tx) => tx.select({ dueAt: accountDeletions.dueAt }).from(accountDeletions));
  return deletion?.dueAt ?? null;
}
