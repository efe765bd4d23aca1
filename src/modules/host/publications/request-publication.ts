import { and, eq, sql } from 'drizzle-orm';
import { requireDraft, requireServable, requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount, supportOf, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import type { LeftOut } from '#site/samples.ts';
import { publicationRequested } from '../events.ts';
import type { PublishDraft } from '../input.ts';
import { publications, publishRequests } from '../tables.ts';
import { listUngrounded } from './list-ungrounded.ts';
import { requirePublishable } from './publish-check.ts';

/**
 * Starts publishing the draft, or throws at once if it cannot be published. Two tabs that publish share one publication, which then
 * contains both tabs' changes. Unfilled placeholders are left out and listed.
 */
export async function requestPublication(ctx: Context, input: PublishDraft): Promise<{ publicationId: string; leftOut: LeftOut[] }> {
  const { id: clientId } = requireAccount(ctx);
  const site = await requireSite(ctx, input);
  requireServable(site);
  const { document, revision } = await requireDraft(ctx, input);
  const leftOut = requirePublishable(document, site.slug, await listUngrounded(ctx, input));
  const [publication] = await asSystem(
    'the published release is chosen by the server',
    async (tx) => {
      await recordPublisher(tx, ctx, site.id);
      return tx
        .insert(publications)
        .values({
          id: newId(),
          siteId: site.id,
          clientId,
          wantedRevision: revision,
          acceptedReleaseId: input.acceptedReleaseId,
          createdAt: ctx.now,
        })
        .onConflictDoUpdate({
          target: publications.siteId,
          targetWhere: sql`state in ('queued', 'building')`,
          set: {
            wantedRevision: sql`greatest(${publications.wantedRevision}, excluded.wanted_revision)`,
            acceptedReleaseId: sql`coalesce(excluded.accepted_release_id, ${publications.acceptedReleaseId})`,
          },
        })
        .returning({ id: publications.id });
    },
    ctx,
  );
  const publicationId = publication!.id;
  await announce(
    publicationRequested.create({ publicationId, clientId, siteId: site.id }, { id: `publication.requested/${publicationId}` }),
  );
  return { publicationId, leftOut };
}

/** Publishing answers an open request to publish: it closes, in the publisher's name, once the release is live. */
async function recordPublisher(tx: Transaction, ctx: Context, siteId: string): Promise<void> {
  const { actor, account } = ctx;
  if (actor.kind !== 'user') return;
  const name = sql`(select p.full_name from public.people p where p.id = ${actor.id})`;
  const ofSite = and(eq(publishRequests.siteId, siteId), eq(publishRequests.clientId, account!.id));
  await tx
    .update(publishRequests)
    .set({ answeredBy: actor.id, answeredByName: name, answeredVisit: supportOf(ctx)?.id ?? null })
    .where(and(ofSite, eq(publishRequests.state, 'open')));
  // A declined request keeps the author of its answer; the publisher is recorded beside it.
  await tx
    .update(publishRequests)
    .set({ publishedBy: actor.id, publishedByName: name })
    .where(and(ofSite, eq(publishRequests.state, 'declined')));
}
