import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { requirePermission, requireReach } from '#platform/access/permissions.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { publishRequestChanged } from '../events.ts';
import type { DeclinePublishRequest } from '../input.ts';
import { publishRequests } from '../tables.ts';

/** Declines a request, with a reason. The draft is unchanged. */
export async function declinePublishRequest(ctx: Context, { requestId, answer }: DeclinePublishRequest): Promise<void> {
  const [{ id: clientId }, person] = [requireAccount(ctx), requirePerson(ctx)];
  await requirePermission(ctx, 'site.publish');
  await requireReach(ctx, 'site.publish', { requestId });
  const [declined] = await asSystem(
    'requests to publish are written by the server',
    (tx) =>
      tx
        .update(publishRequests)
        .set({
          state: 'declined',
          answer,
          answeredAt: ctx.now,
          answeredBy: person.id,
          answeredByName: sql`(select p.full_name from public.people p where p.id = ${person.id})`,
        })
        .where(and(eq(publishRequests.id, requestId), eq(publishRequests.clientId, clientId), eq(publishRequests.state, 'open')))
        .returning({ id: publishRequests.id }),
    ctx,
  );
  if (!declined) throw new AppError('not_found', 'publish_request_gone');
  await announce(publishRequestChanged.create({ clientId }));
}
