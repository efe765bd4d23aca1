import { type Account, type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';

/** The account, when its owner asks in person: not a key, not the assistant, not the agency in their name. */
export function requireOwner(ctx: Context): Account {
  const account = requireAccount(ctx);
  if (ctx.actor.kind !== 'user' || ctx.actor.id !== account.id) throw new AppError('forbidden', 'owner_only');
  return account;
}
