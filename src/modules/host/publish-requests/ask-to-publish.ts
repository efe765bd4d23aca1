import 'server-only';
import { sql } from 'drizzle-orm';
import { requireServable, requireSite } from '#modules/sites/index.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { publishRequestChanged } from '../events.ts';
import type { AskToPublish } from '../input.ts';
import { publishRequests } from '../tables.ts';

/** Requests publication from members who may publish. One open request per site: asking again updates its note. */
export async function askToPublish(ctx: Context, { siteId, note }: AskToPublish): Promise<{ requestId: string }> {
  const [{ id: clientId }, person] = [requireAccount(ctx), requirePerson(ctx)];
  await requirePermission(ctx, 'content.edit', siteId);
  requireServable(await requireSite(ctx, { siteId }));
  const [request] = await asSystem(
    'requests to publish are written by the server',
    (tx) =>
      tx
        .insert(publishRequests)
        .values({
          id: newId(),
          clientId,
          siteId,
          note,
          askedBy: person.id,
          askedByName: sql`coalesce((select p.full_name from public.people p where p.id = ${person.id}), '')`,
          createdAt: ctx.now,
        })
        .onConflictDoUpdate({ target: publishRequests.siteId, targetWhere: sql`state = 'open'`, set: { note } })
        .returning({ requestId: publishRequests.id }),
    ctx,
  );
  await announce(publishRequestChanged.create({ clientId }));
  return request!;
}
