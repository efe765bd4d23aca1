import { sql } from 'drizzle-orm';
import { requireDraft, requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import type { LeftOut } from '#site/samples.ts';
import { publicationRequested } from './events.ts';
import type { PublishSite } from './input.ts';
import { listUngrounded } from './list-ungrounded.ts';
import { requirePublishable } from './publish-check.ts';
import { publications } from './tables.ts';

/**
 * Begins to publish the draft, or says at once why not. Two tabs that publish wait for the same publication, which then
 * holds what both have saved. What nobody has written yet is left out, and named.
 */
export async function requestPublication(ctx: Context, input: PublishSite): Promise<{ publicationId: string; leftOut: LeftOut[] }> {
  const { id: clientId } = requireAccount(ctx);
  const site = await requireSite(ctx, input);
  if (site.status === 'paused') throw new AppError('conflict', 'site_paused');
  const { document, revision } = await requireDraft(ctx, input);
  const leftOut = requirePublishable(document, site.slug, await listUngrounded(ctx, input));
  const [publication] = await asSystem(
    'the server decides what visitors see',
    (tx) =>
      tx
        .insert(publications)
        .values({ id: newId(), siteId: site.id, clientId, wantedRevision: revision, createdAt: ctx.now })
        .onConflictDoUpdate({
          target: publications.siteId,
          targetWhere: sql`state in ('queued', 'building')`,
          set: { wantedRevision: sql`greatest(${publications.wantedRevision}, excluded.wanted_revision)` },
        })
        .returning({ id: publications.id }),
    ctx,
  );
  const publicationId = publication!.id;
  await announce(
    publicationRequested.create({ publicationId, clientId, siteId: site.id }, { id: `publication.requested/${publicationId}` }),
  );
  return { publicationId, leftOut };
}
