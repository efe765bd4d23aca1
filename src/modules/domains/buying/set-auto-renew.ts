import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { SetAutoRenew } from '../input.ts';
import { domainRegistrations } from '../tables.ts';

/** Switches the renewal of a name on or off. @throws AppError `not_found`. */
export async function setAutoRenew(ctx: Context, { registrationId, autoRenew }: SetAutoRenew): Promise<void> {
  const { id } = domainRegistrations;
  const set = { autoRenew: autoRenew === 'on' };
  const [known] = await asActor(ctx, (tx) => tx.update(domainRegistrations).set(set).where(eq(id, registrationId)).returning({ id }));
  if (!known) throw new AppError('not_found', 'registration_not_found');
}
