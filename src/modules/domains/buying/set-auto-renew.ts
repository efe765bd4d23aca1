import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { SetAutoRenew } from '../input.ts';
import { domainRegistrations } from '../tables.ts';

/** Switches the renewal of a name on or off. @throws AppError `not_found`. */
export async function setAutoRenew(ctx: Context, { registrationId, autoRenew }: SetAutoRenew): Promise<void> {
  const account = requireAccount(ctx);
  const mine = and(eq(domainRegistrations.id, registrationId), eq(domainRegistrations.clientId, account.id));
  const [known] = await asActor(ctx, (tx) => tx.select({ id: domainRegistrations.id }).from(domainRegistrations).where(mine));
  if (!known) throw new AppError('not_found', 'registration_not_found');
  const set = { autoRenew: autoRenew === 'on' };
  await asSystem('its owner decides whether a name is renewed', (tx) => tx.update(domainRegistrations).set(set).where(mine), ctx);
}
