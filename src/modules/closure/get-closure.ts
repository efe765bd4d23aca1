import { eq } from 'drizzle-orm';
import { listSubscriptions } from '#modules/billing/index.ts';
import { listSites } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { accountName } from './account-name.ts';
import { accountDeletions } from './tables.ts';

export interface Closure {
  name: string;
  /** When the account is erased; null while nobody wants that. */
  dueAt: Date | null;
  sites: number;
  liveSites: number;
  hasSubscription: boolean;
}

/** The account as a deletion sees it, before it is requested and while it waits. */
export async function getClosure(ctx: Context): Promise<Closure> {
  const { id } = requireAccount(ctx);
  const [name, sites, subscriptions, deletion] = await Promise.all([
    accountName(ctx),
    listSites(ctx),
    listSubscriptions(ctx),
    asActor(ctx, (tx) => tx.select().from(accountDeletions).where(eq(accountDeletions.clientId, id))),
  ]);
  return {
    name,
    dueAt: deletion[0]?.dueAt ?? null,
    sites: sites.length,
    liveSites: sites.filter(({ status }) => status === 'live').length,
    hasSubscription: subscriptions.some(({ status }) => ['active', 'trialing', 'past_due'].includes(status)),
  };
}
