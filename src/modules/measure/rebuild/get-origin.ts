import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { type BroughtPicture, siteOrigins } from '../tables.ts';

export interface SiteOrigin {
  url: string;
  host: string;
  paths: { path: string; title: string }[];
  pictures: BroughtPicture[];
  /** Null while pictures are being brought. */
  broughtAt: Date | null;
}

/** The old site that a site was made anew from; null without one. */
export async function getOrigin(ctx: Context, { siteId }: { siteId: string }): Promise<SiteOrigin | null> {
  requireAccount(ctx);
  const mine = eq(siteOrigins.siteId, siteId);
  const [row] = await asActor(ctx, (tx) => tx.select().from(siteOrigins).where(mine));
  if (!row) return null;
  const { url, paths, pictures, broughtAt } = row;
  return { url, host: new URL(url).host, paths, pictures, broughtAt };
}
