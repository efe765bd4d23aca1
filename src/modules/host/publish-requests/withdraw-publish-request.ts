import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { PublishRequestRef } from '../input.ts';
import { publishRequests } from '../tables.ts';

/** Withdraws a request, for the person who made it. */
export async function withdrawPublishRequest(ctx: Context, { requestId }: PublishRequestRef): Promise<void> {
  const [{ id: clientId }, person] = [requireAccount(ctx), requirePerson(ctx)];
  const [gone] = await asSystem(
    'requests to publish are written by the server',
    (tx) =>
      tx
        .update(publishRequests)
        .set({ state: 'withdrawn', answeredAt: ctx.now })
        .where(
          and(
            eq(publishRequests.id, requestId),
            eq(publishRequests.clientId, clientId),
            eq(publishRequests.askedBy, person.id),
            eq(publishRequests.state, 'open'),
          ),
        )
        .returning({ id: publishRequests.id }),
    ctx,
  );
  if (!gone) throw new AppError('not_found', 'publish_request_gone');
}
