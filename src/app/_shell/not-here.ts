import { notFound, redirect } from 'next/navigation';
import { findAccountOf } from '#modules/accounts/index.ts';
import { pathIn } from '#platform/access/shown-account.ts';
import type { Context } from '#platform/context.ts';

/** For something that is not in this account: redirects to the reader's account that has it, else answers 404. */
export async function notHere(ctx: Context, thing: string, path: string): Promise<never> {
  const holder = await findAccountOf(ctx, { thing });
  if (holder && holder !== ctx.account?.id) redirect(pathIn(holder, path));
  notFound();
}
