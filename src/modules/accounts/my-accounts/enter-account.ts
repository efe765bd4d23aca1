import 'server-only';
import { keepWorkplace } from '#platform/access/workplace.ts';
import { type Context, supportOf } from '#platform/context.ts';
import type { SwitchAccount } from '../team/input.ts';
import { getLeftAccountName } from './get-left-account-name.ts';
import { listMyAccounts } from './list-my-accounts.ts';

/**
 * From the next request on a member works in that account; anybody else stays in their current one. `left` is true if they used to work
 * there and were removed.
 */
export async function enterAccount(ctx: Context, { accountId }: SwitchAccount): Promise<{ left: boolean }> {
  if (ctx.actor.kind !== 'user' || supportOf(ctx)) return { left: false };
  const mine = await listMyAccounts(ctx);
  const isMember = mine.some(({ id }) => id === accountId);
  // Otherwise replaces a cookie that names an account without a membership.
  await keepWorkplace(isMember ? accountId : (ctx.account?.id ?? null));
  return { left: !isMember && (await getLeftAccountName(ctx, { accountId })) !== null };
}
