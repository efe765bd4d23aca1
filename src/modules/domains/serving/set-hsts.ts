import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { SetHsts } from '../input.ts';
import { requireDomain } from '../read-domain.ts';
import { domains } from '../tables.ts';

/** Switches HSTS on or off: browsers use only TLS for a year after each visit; once it is off, they drop the rule on the next visit. */
export async function setHsts(ctx: Context, input: SetHsts): Promise<void> {
  const account = requireAccount(ctx);
  const { id } = await requireDomain(ctx, input);
  const mine = and(eq(domains.id, id), eq(domains.clientId, account.id));
  await asSystem(
    'its owner says whether a name wants TLS alone',
    (tx) =>
      tx
        .update(domains)
        .set({ hsts: input.hsts === 'on' })
        .where(mine),
    ctx,
  );
}
