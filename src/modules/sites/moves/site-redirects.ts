import { asc, eq } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { requireSite } from '../get-site.ts';
import type { SetSiteRedirects, SiteRef } from '../input.ts';
import { siteRedirects } from '../tables.ts';
import type { Move } from './propose-moves.ts';

/** Redirects of a site, by path. */
export async function listSiteRedirects(ctx: Context, { siteId }: SiteRef): Promise<Move[]> {
  const { fromPath: from, toPath: to } = siteRedirects;
  return asActor(ctx, (tx) => tx.select({ from, to }).from(siteRedirects).where(eq(siteRedirects.siteId, siteId)).orderBy(asc(from)));
}

/** Replaces the redirects of a site; an empty list turns them off. They hold on all of its addresses, also on a domain added later. */
export async function setSiteRedirects(ctx: Context, { siteId, moves }: SetSiteRedirects): Promise<{ saved: number }> {
  const account = requireAccount(ctx);
  await requirePermission(ctx, 'site.publish', siteId);
  const site = await requireSite(ctx, { siteId });
  const sources = new Set(moves.map(({ from }) => from));
  if (sources.size < moves.length) throw new AppError('invalid', 'redirect_twice');
  if (moves.some(({ to }) => sources.has(to.split('#')[0]!))) throw new AppError('invalid', 'redirect_loop');
  const rows = moves.map(({ from, to }) => ({ siteId: site.id, clientId: account.id, fromPath: from, toPath: to }));
  await asActor(ctx, async (tx) => {
    await tx.delete(siteRedirects).where(eq(siteRedirects.siteId, site.id));
    if (rows.length > 0) await tx.insert(siteRedirects).values(rows);
  });
  return { saved: rows.length };
}
