import 'server-only';
import { keepWorkplace } from '#platform/access/workplace.ts';
import { type Context, requirePerson } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { SwitchAccount } from '../team/input.ts';
import { listMyAccounts } from './list-my-accounts.ts';

/** Switches the account that the person works in, from the next request on. @throws AppError `account_left` without a membership. */
export async function switchAccount(ctx: Context, { accountId }: SwitchAccount): Promise<void> {
  requirePerson(ctx);
  const mine = await listMyAccounts(ctx);
  if (!mine.some(({ id }) => id === accountId)) throw new AppError('forbidden', 'account_left');
  await keepWorkplace(accountId);
}
