import { getProfile } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';

/** The account name that its owner types to have it deleted. */
export async function accountName(ctx: Context): Promise<string> {
  const profile = await getProfile(ctx);
  if (!profile) throw new AppError('not_found', 'account_not_found');
  return profile.company || profile.name || 'Page Magic';
}
