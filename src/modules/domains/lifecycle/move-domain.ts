import { eq } from 'drizzle-orm';
import { lockSites, requireSite, setMainHost } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { MoveDomain } from '../input.ts';
import { requireDomain } from '../read-domain.ts';
import { domains } from '../tables.ts';
import { becomeAddress } from './become-address.ts';
import { SERVING } from './domain-state.ts';
import { hostsOf } from './main-host.ts';

/** Moves a name to another site of the same account by updating one row, so that visitors always get one of the two sites. */
export async function moveDomain(ctx: Context, input: MoveDomain): Promise<void> {
  const [domain, site] = [await requireDomain(ctx, input), await requireSite(ctx, input)];
  if (domain.siteId === site.id) return;
  await asActor(ctx, async (tx, inner) => {
    const mine = eq(domains.id, domain.id);
    const [row] = await tx.select().from(domains).where(mine).for('update');
    if (!row || row.siteId === site.id) return;
    if (SERVING.includes(row.state) && !site.releaseId) throw new AppError('conflict', 'domain_needs_published_site', { name: row.name });
    await lockSites(tx, [row.siteId, site.id]);
    await tx.update(domains).set({ siteId: site.id }).where(mine);
    if (!SERVING.includes(row.state)) return;
    await setMainHost(inner, { siteId: row.siteId, host: null, instead: hostsOf(domain) });
    await becomeAddress(inner, { ...row, siteId: site.id });
  });
}
