import { and, eq, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { PublicationRef } from '../input.ts';
import { publications } from '../tables.ts';
import { OPEN } from './publication.ts';

/** Marks a publication as failed; visitors keep the previous release. One that has ended is left as it is. */
export async function failPublication(ctx: Context, { publicationId, reason }: PublicationRef & { reason: string }): Promise<void> {
  const account = requireAccount(ctx);
  await asSystem(
    'a publication failed',
    (tx) =>
      tx
        .update(publications)
        .set({ state: 'failed', error: reason, finishedAt: ctx.now })
        .where(and(eq(publications.id, publicationId), eq(publications.clientId, account.id), inArray(publications.state, OPEN))),
    ctx,
  );
}
