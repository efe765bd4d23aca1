import { domainToUnicode } from 'node:url';
import { and, eq, isNull } from 'drizzle-orm';
import { setMainHost } from '#modules/sites/index.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { RemoveDomain } from '../input.ts';
import { requireDomain } from '../read-domain.ts';
import { domainHistory, domainProofs, domains } from '../tables.ts';
import { hostsOf } from './main-host.ts';

/** Removes a domain: it stops answering with the commit, and whoever adds it again must prove it again. */
export async function removeDomain(ctx: Context, input: RemoveDomain): Promise<void> {
  const account = requireAccount(ctx);
  const domain = await requireDomain(ctx, input);
  const unicode = domainToUnicode(domain.name);
  if (![domain.name, unicode].includes(input.name.trim().toLowerCase()))
    throw new AppError('invalid', 'name_does_not_match', { name: unicode });
  if (domain.state === 'live') await requireProof(ctx);
  await asSystem(
    'its owner gives a name up',
    async (tx, inner) => {
      const mine = and(eq(domains.id, domain.id), eq(domains.clientId, account.id));
      const [row] = await tx.delete(domains).where(mine).returning({ siteId: domains.siteId, state: domains.state });
      if (!row) return;
      await tx
        .update(domainProofs)
        .set({ lostAt: ctx.now, lostBy: 'removed' })
        .where(and(eq(domainProofs.domainId, domain.id), isNull(domainProofs.lostAt)));
      const past = { id: newId(), domainId: domain.id, clientId: account.id, name: domain.name, at: ctx.now };
      await tx.insert(domainHistory).values({ ...past, event: 'removed', fromState: row.state, toState: 'removed' });
      await setMainHost(inner, { siteId: row.siteId, host: null, instead: hostsOf(domain) });
    },
    ctx,
  );
}
