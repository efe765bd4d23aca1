import 'server-only';
import { type Context, supportOf } from '#platform/context.ts';
import { keepWorkplace } from '#platform/workplace.ts';
import type { SwitchAccount } from './input.ts';
import { nameOfLeft } from './left-account.ts';
import { listMyAccounts } from './list-my-accounts.ts';

/**
 * From the next request on a member works in that account; anybody else in the one that they are in. `left` says that they
 * worked there and were taken out.
 */
export async function enterAccount(ctx: Context, { accountId }: SwitchAccount): Promise<{ left: boolean }> {
  if (ctx.actor.kind !== 'user' || supportOf(ctx)) return { left: false };
  const mine = await listMyAccounts(ctx);
  const isMember = mine.some(({ id }) => id === accountId);
  // A browser that named an account without a place for them does so no longer.
  await keepWorkplace(isMember ? accountId : (ctx.account?.id ?? null));
  return { left: !isMember && (await nameOfLeft(ctx, { accountId })) !== null };
}
