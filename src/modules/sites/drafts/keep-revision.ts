import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { SiteDocument } from '#site/schema.ts';
import { revisions } from '../tables.ts';

/** Keeps the current draft as a revision, for display and restoring. Idempotent per revision. */
export async function keepRevision(ctx: Context, input: { siteId: string; revision: number; document: SiteDocument }): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  await asSystem(
    'the published revision is stored by the server',
    (tx) =>
      tx
        .insert(revisions)
        .values({ ...input, clientId })
        .onConflictDoNothing(),
    ctx,
  );
}
