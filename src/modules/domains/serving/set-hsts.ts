import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { SetHsts } from '../input.ts';
import { requireDomain } from '../read-domain.ts';
import { domains } from '../tables.ts';

/** Switches HSTS on or off: browsers use only TLS for a year after each visit; once it is off, they drop the rule on the next visit. */
export async function setHsts(ctx: Context, input: SetHsts): Promise<void> {
  const { id } = await requireDomain(ctx, input);
  const set = { hsts: input.hsts === 'on' };
  await asActor(ctx, (tx) => tx.update(domains).set(set).where(eq(domains.id, id)));
}
