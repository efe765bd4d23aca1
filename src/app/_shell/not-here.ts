import { notFound, redirect } from 'next/navigation';
import { findAccountOf } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { pathIn } from '#platform/shown-account.ts';

/** For the page of something that is not in this account: opens it in the one of theirs that has it; else there is no such page. */
export async function notHere(ctx: Context, thing: string, path: string): Promise<never> {
  const holder = await findAccountOf(ctx, { thing });
  if (holder && holder !== ctx.account?.id) redirect(pathIn(holder, path));
  notFound();
}
