import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { mailStops } from '../tables.ts';
import { digestOf } from './mail-links.ts';

/** Whether an address has unsubscribed from our mails. */
export async function isStopped(ctx: Context, { email }: { email: string }): Promise<boolean> {
  const own = eq(mailStops.digest, digestOf(email));
  return asSystem('a mail goes to nobody who stopped them', async (tx) => (await tx.$count(mailStops, own)) > 0, ctx);
}
